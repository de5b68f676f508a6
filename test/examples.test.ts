import { readFile } from "node:fs/promises";
import { describe, expect, it, vi } from "vitest";
import { printedBy } from "./examples/printed-by.js";

const read = (path: string) => readFile(new URL(`../${path}`, import.meta.url), "utf8");

describe("the README", { timeout: 60_000 }, () => {
  it("shows examples as they are, and no other code", async () => {
    const blocks = (await read("README.md")).matchAll(/```ts\n([\s\S]*?)```/g);
    expect(Array.from(blocks, ([, block]) => block)).toEqual([await read("examples/bulk-edit.ts")]);
  });

  it("shows how to edit every lead that was previewed", async () => {
    expect(await printedBy("bulk-edit")).toEqual(["17 of 17 bakeries are qualified."]);
  });
});

it("a lost answer can be rehearsed, and what was done is found", { timeout: 60_000 }, async () => {
  expect(await printedBy("rehearse")).toEqual([
    "unknown_outcome",
    "done, 2 leads",
    "Your bulk edit is done",
  ]);
});

it("the tour goes from preview to proof", { timeout: 60_000 }, async () => {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  await import("../examples/tour.js");
  const printed = log.mock.calls.join("\n");
  log.mockRestore();
  expect(printed).toMatch(/Paused at (\d+) of (\d+)[\s\S]*Read back: \2 of \2 are "Qualified"/);
});
