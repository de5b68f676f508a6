import { readFileSync } from "node:fs";

/**
 * Reads what an example says that it prints: the comment at its end.
 *
 * @param name Name of its file, without the ending.
 * @returns The lines; none when it says nothing.
 */
export function saidBy(name: string): string[] {
  const text = readFileSync(new URL(`../../examples/${name}.ts`, import.meta.url), "utf8");
  const [, comment = ""] = text.split(/^\/\/ Prints(?:, for example)?:\n/m);
  return comment.split("\n").flatMap((line) => (line ? [line.replace(/^\/\/ ?/, "")] : []));
}
