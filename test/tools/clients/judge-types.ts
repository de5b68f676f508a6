import { ok } from "node:assert";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { rightBodies, wrongBodies } from "./bodies.js";
import { compile } from "./compile.js";

/**
 * Compiles a written client, with right and wrong bodies of `createBulkEdit`.
 *
 * @param folder Where it is.
 * @param module Its module, which is called `client` in `body`.
 * @param body Type of the body.
 * @returns The wrong bodies that its types let through.
 * @throws When it does not compile, or a right body does not.
 */
export async function judgeTypes(folder: string, module: string, body: string): Promise<string[]> {
  const bodies = Object.entries({ ...(await rightBodies()), ...wrongBodies });
  // One to a line, so that the line of an error tells the body.
  const lines = [
    `import type * as client from "./${module.replace(/\.ts$/, "")}"; type Body = ${body};`,
    ...bodies.map(([, value], at) => `export const body${at}: Body = ${JSON.stringify(value)};`),
  ];
  await writeFile(join(folder, "bodies.ts"), lines.join("\n"));

  const refused = new Set<string>();
  for (const error of await compile(folder, module, "bodies.ts")) {
    const line = Number(/^bodies\.ts\((\d+),/.exec(error)?.[1]);
    const [name = ""] = bodies[line - 2] ?? [];
    if (!(name in wrongBodies)) throw new Error(`${name} ${error}`);
    refused.add(name);
  }
  ok(refused.size > 0, `Every wrong body is let through: is ${body} a type at all?`);
  return Object.keys(wrongBodies).filter((name) => !refused.has(name));
}
