import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

/** What Redoc has no setting for: its own words, and what is to stand in their place. */
const changes: [what: string, from: string, to: string][] = [
  [
    "the image beside its name, from another host",
    "https://cdn.redoc.ly/redoc/logo-mini.svg",
    "data:,",
  ],
  [
    "the text of the chosen form",
    "color: white;\\n      background",
    "color: var(--page);\\n      background",
  ],
  ["the back of the other forms", "background-color: white;", "background-color: var(--page);"],
  ["the back of every second level", "background: #ffffff;\n", "background: var(--page);\n"],
  [
    "a schema's section, which would tell neither its name nor what it is, but make up an example",
    "description:`<SchemaDefinition ",
    'description:"`"+e+"`\\n\\n"+(r.properties||r.allOf||r.anyOf||r.oneOf?r.description:"")+`\n\n<SchemaDefinition showExample={false} ',
  ],
];

/**
 * Reads Redoc's script, changed, and the notices of the libraries inside.
 *
 * @returns The files, by name.
 */
export async function redocFiles(): Promise<Record<string, string>> {
  const bundle = resolve("redoc/bundles/redoc.standalone.js");
  return {
    "redoc.standalone.js": changeRedoc(await readFile(bundle, "utf8")),
    "redoc.standalone.js.LICENSE.txt": await readFile(`${bundle}.LICENSE.txt`, "utf8"),
  };
}

/**
 * Changes in Redoc's script what the page cannot change from outside.
 *
 * @throws {Error} When Redoc is not the one that the changes were made for.
 */
export function changeRedoc(script: string): string {
  return changes.reduce((text, [what, from, to]) => {
    const parts = text.split(from);
    if (parts.length !== 2)
      throw new Error(`Redoc's script has ${parts.length - 1} places for ${what}, not 1`);
    return parts.join(to);
  }, script);
}
