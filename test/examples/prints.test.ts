import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { printedBy } from "./printed-by.js";
import { saidBy } from "./said-by.js";

const names = readdirSync(new URL("../../examples/", import.meta.url))
  .map((file) => file.replace(/\.ts$/, ""))
  .sort();

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
