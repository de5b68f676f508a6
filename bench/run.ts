// Measures the built package, prints the figures beside their limits, and writes results.json.
// A missed limit is marked and ends nothing: a figure is a fact, also on a slow machine.
import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Figure, lines } from "./figures.js";
import { installPrism } from "./install-prism.js";
import { machine } from "./machine.js";
import { median } from "./median.js";

installPrism();
const results = [];
for (const { what, program, arg, runs: count, limit } of lines) {
  const runs = Array.from({ length: count }, () => run(program, arg));
  const { unit = "", note = "" } = runs[0] ?? {};
  const value = round(median(runs.map((each) => each.value)));
  const verdict = limit === null ? "" : `${value <= limit ? "✓" : "✗"} limit ${limit} ${unit}`;
  console.log(what.padEnd(58), `${value} ${unit}`.padStart(12), verdict || note);
  results.push({ what, value, unit, note, limit, runs: runs.map((each) => round(each.value)) });
}
const file = fileURLToPath(new URL("results.json", import.meta.url));
await writeFile(file, `${JSON.stringify({ machine: machine(), figures: results }, null, 2)}\n`);

function run(program: string, arg: string): Figure {
  const file = fileURLToPath(new URL(`programs/${program}`, import.meta.url));
  const flags = ["--expose-gc", "--import", "tsx"];
  return JSON.parse(execFileSync(process.execPath, [...flags, file, arg], { encoding: "utf8" }));
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
