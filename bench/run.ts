// Measures the built package, prints the figures beside their limits, and writes results.json.
// A missed limit is marked and ends nothing: a figure is a fact, also on a slow machine.
// `npm run bench -- client` measures one group, and leaves the figures of the others as they are.
// `npm run bench -- --readme` then puts them all into the README.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Figure, Line } from "./figures.js";
import { groups } from "./groups.js";
import { install } from "./install.js";
import { machine } from "./machine.js";
import { median } from "./median.js";
import { writeReadme } from "./readme.js";
import type { Measured, Results } from "./results.js";
import { limitText, numberText } from "./text.js";

const file = new URL("results.json", import.meta.url);
const results: Results = existsSync(file) ? JSON.parse(await readFile(file, "utf8")) : {};
const { values, positionals: asked } = parseArgs({
  options: { readme: { type: "boolean" } },
  allowPositionals: true,
});
for (const name of asked.length > 0 ? asked : Object.keys(groups)) {
  const group = groups[name];
  if (!group) throw new Error(`Name one of: ${Object.keys(groups).join(", ")}.`);
  if (group.peers) install(group.peers);
  results[name] = { machine: machine(group), figures: group.lines.map(measure) };
  await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
}
if (values.readme) await writeReadme(results);

function measure({ what, program, arg, runs: count, ...limit }: Line): Measured {
  const runs = Array.from({ length: count }, () => run(program, arg));
  const { unit = "", ...rest }: Partial<Figure> = runs[0] ?? {};
  const exact = median(runs.map((each) => each.value));
  const value = round(exact);
  console.log(
    what.padEnd(62),
    `${numberText(value)} ${unit}`.padStart(22),
    limitText(exact, limit),
  );
  const beside = Object.entries(rest.peers ?? {}).map(
    ([name, its]) => `${name}: ${numberText(its)}`,
  );
  for (const more of [beside.join(" · "), rest.note]) if (more) console.log(`    ${more}`);
  return { what, ...rest, unit, value, ...limit, runs: runs.map((each) => round(each.value)) };
}

function run(program: string, arg = ""): Figure {
  const path = fileURLToPath(new URL(`programs/${program}`, import.meta.url));
  const flags = ["--expose-gc", "--disable-warning=ExperimentalWarning", "--import", "tsx"];
  return JSON.parse(execFileSync(process.execPath, [...flags, path, arg], { encoding: "utf8" }));
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
