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

  it("tour.ts goes from preview to proof", { timeout: 30_000 }, async () => {
    await import("../examples/tour.js");
    expect(printed()).toMatch(/Paused at (\d+) of (\d+)[\s\S]*Read back: \2 of \2 are "Qualified"/);
  });
});

describe("the README", () => {
  it("shows examples/bulk-edit.ts as it is", async () => {
    const [, block] = /```ts\n([\s\S]*?)```/.exec(await read("README.md")) ?? [];
    expect(block).toBe(await read("examples/bulk-edit.ts"));
  });
});
