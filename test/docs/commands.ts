import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import packageJson from "../../package.json" with { type: "json" };
import { flags } from "../../src/cli/flags.js";

const isThere = (path: string) => existsSync(new URL(`../../${path}`, import.meta.url));

function areFlags(text: string): boolean {
  const options = Object.fromEntries(
    Object.keys(flags).map((name) => [name, { type: "string" }] as const),
  );
  try {
    parseArgs({ args: text.split(" ").filter(Boolean), options });
    return true;
  } catch {
    return false;
  }
}

/** The commands that pages may name, and what has to be there for them. */
const forms: [form: RegExp, fits: (found: string) => boolean][] = [
  [/^npm (start|test)$/, (script) => script in packageJson.scripts],
  [/^npm run sandbox --( .*)$/, areFlags],
  [/^npm run ([\w:-]+)$/, (script) => script in packageJson.scripts],
  [/^npx close-bulk-actions sandbox( .*|)$/, areFlags],
  [/^(?:npx tsx|bun|deno run -A) (examples\/\S+)$/, isThere],
  [/^npx vitest run (test\/.+?)(?: -t \S+)?$/, (paths) => paths.split(" ").every(isThere)],
  [/^npm (ci)$/, () => isThere("package-lock.json")],
  [/^npx (changeset)$/, () => "@changesets/cli" in packageJson.devDependencies],
];

/** Tells whether a text is meant to be typed into a shell. */
export function isCommand(text: string): boolean {
  return /^(npm|npx|node|bun|deno|curl) /.test(text);
}

/**
 * Tells whether a command can be run as it is written: its script, flags or program are there.
 *
 * @param command One line.
 */
export function canBeRun(command: string): boolean {
  return forms.some(([form, fits]) => {
    const [, found] = form.exec(command) ?? [];
    return found !== undefined && fits(found);
  });
}
