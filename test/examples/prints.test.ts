import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { printedBy } from "./printed-by.js";

const folder = new URL("../../examples/", import.meta.url);
const names = readdirSync(folder)
  .map((file) => file.replace(/\.ts$/, ""))
  .sort();

/** What an example says that it prints: the comment at its end. */
function saidBy(name: string): string[] {
  const text = readFileSync(new URL(`${name}.ts`, folder), "utf8");
  const [, comment = ""] = text.split(/^\/\/ Prints(?:, for example)?:\n/m);
  return comment.split("\n").flatMap((line) => (line ? [line.replace(/^\/\/ ?/, "")] : []));
}

const telling = names.filter((name) => saidBy(name).length > 0);

describe("an example prints what it says it prints", () => {
  it.each(telling)("%s.ts", { timeout: 60_000 }, async (name) => {
    expect(await printedBy(name)).toEqual(saidBy(name));
  });
});

it("every other example has a test of its own", () => {
  expect(names.filter((name) => !telling.includes(name))).toEqual([
    "bulk-edit",
    "qualify",
    "qualify.test",
    "rehearse",
    "tour",
    "webhook",
    "worker",
  ]);
});
