// Measures the built package, prints the figures beside their limits, and writes results.json.
// A missed limit is marked and ends nothing: a figure is a fact, also on a slow machine.
// `npm run bench -- client` measures one group, and leaves the figures of the others as they are.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Figure, Line } from "./figures.js";
import { groups } from "./groups.js";
import { install } from "./install.js";
import { machine } from "./machine.js";
import { median } from "./median.js";

const file = new URL("results.json", import.meta.url);
const results = existsSync(file) ? JSON.parse(await readFile(file, "utf8")) : {};
const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : Object.keys(groups)) {
  const group = groups[name];
  if (!group) throw new Error(`Name one of: ${Object.keys(groups).join(", ")}.`);
  if (group.peers) install(group.peers);
  results[name] = { machine: machine(group), figures: group.lines.map(measure) };
  await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
}

function measure({ what, program, arg, runs: count, ...limit }: Line): object {
  const runs = Array.from({ length: count }, () => run(program, arg));
  const { unit = "", note, peers } = runs[0] ?? {};
  const exact = median(runs.map((each) => each.value));
  const value = round(exact);
  console.log(what.padEnd(62), `${value} ${unit}`.padStart(22), verdict(exact, limit));
  const beside = Object.entries(peers ?? {}).map(
    ([name, its]) => `${name} ${its === null ? "–" : round(its)}`,
  );
  for (const more of [beside.join(" · "), note]) if (more) console.log(`    ${more}`);
  return { what, value, unit, note, ...limit, peers, runs: runs.map((each) => round(each.value)) };
}

function run(program: string, arg = ""): Figure {
  const path = fileURLToPath(new URL(`programs/${program}`, import.meta.url));
  const flags = ["--expose-gc", "--disable-warning=ExperimentalWarning", "--import", "tsx"];
  return JSON.parse(execFileSync(process.execPath, [...flags, path, arg], { encoding: "utf8" }));
}

function verdict(value: number, { atMost, atLeast }: Pick<Line, "atMost" | "atLeast">): string {
  if (atMost !== undefined) return `${value <= atMost ? "✓" : "✗"} at most ${atMost}`;
  if (atLeast !== undefined) return `${value >= atLeast ? "✓" : "✗"} at least ${atLeast}`;
  return "";
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
