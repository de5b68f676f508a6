import { readFile, writeFile } from "node:fs/promises";
import { groups } from "./groups.js";
import type { Measured, Results } from "./results.js";
import { limitText, numberText } from "./text.js";

const file = new URL("../README.md", import.meta.url);
const begin = "<!-- figures, written by `npm run bench -- --readme` -->";
const end = "<!-- end of figures -->";

/**
 * Puts the figures between their markers in the README.
 *
 * @throws {Error} When the README has no markers.
 */
export async function writeReadme(results: Results): Promise<void> {
  const [before, rest] = (await readFile(file, "utf8")).split(`${begin}\n`);
  const [, after] = rest?.split(`${end}\n`) ?? [];
  if (after === undefined) throw new Error(`README.md needs the lines ${begin} and ${end}.`);
  await writeFile(file, `${before}${begin}\n${figuresText(results)}${end}\n${after}`);
}

/**
 * Writes the figures as Markdown: a table of each group that was measured.
 *
 * @returns Its text, that ends with a line break.
 */
export function figuresText(results: Results): string {
  return Object.keys(groups)
    .flatMap((name) => {
      const { machine, figures } = results[name] ?? {};
      if (!machine || !figures) return [];
      return [
        `\n| The ${name} | Measured | Limit | Beside |\n|---|---|---|---|\n`,
        ...figures.map((figure) => `| ${cells(figure).join(" | ")} |\n`),
        `\nMeasured on ${machine.date}: ${machine.cpu}, ${machine.cores} cores, Node ${machine.node.slice(1)}.\n`,
      ];
    })
    .concat("\n")
    .join("");
}

function cells({ what, value, unit, peers = {}, ...limit }: Measured): string[] {
  const beside = Object.entries(peers).map(([name, its]) => `${name}: ${numberText(its)}`);
  return [what, `${numberText(value)} ${unit}`, limitText(value, limit), beside.join(" · ")];
}
