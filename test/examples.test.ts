import { readFile } from "node:fs/promises";
import { afterEach, describe, expect, it, vi } from "vitest";

const read = (path: string) => readFile(new URL(`../${path}`, import.meta.url), "utf8");

describe("the examples", () => {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  afterEach(() => log.mockClear());
  const printed = () => log.mock.calls.map(([text]) => String(text)).join("\n");

  it("bulk-edit.ts edits every lead that it previewed", async () => {
    await import("../examples/bulk-edit.js");
    const [, done, total] = /^(\d+) of (\d+) bakeries are qualified\.$/.exec(printed()) ?? [];
    expect(Number(done)).toBeGreaterThan(0);
    expect(done).toBe(total);
  });

  it("rehearse.ts loses an answer, and finds what was done", async () => {
    await import("../examples/rehearse.js");
    expect(log.mock.calls.flat()).toEqual([
      "unknown_outcome",
      ["done, 2 leads"],
      ["Your bulk edit is done"],
    ]);
  });

  it("tour.ts goes from preview to proof", { timeout: 30_000 }, async () => {
    await import("../examples/tour.js");
    expect(printed()).toMatch(/Paused at (\d+) of (\d+)[\s\S]*Read back: \2 of \2 are "Qualified"/);
  });
});

describe("the README", () => {
  it("shows examples as they are, and no other code", async () => {
    const blocks = (await read("README.md")).matchAll(/```ts\n([\s\S]*?)```/g);
    const shown = await Promise.all(
      ["bulk-edit", "rehearse"].map((name) => read(`examples/${name}.ts`)),
    );
    expect(Array.from(blocks, ([, block]) => block)).toEqual(shown);
  });
});
