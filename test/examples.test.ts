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

  it("delete.ts deletes only as many leads as it expects", async () => {
    await import("../examples/delete.js");
    expect(printed()).toMatch(
      /^(\d+) leads are a bad fit, such as \w.*\.\nThe filter matches \1, and at most 5 were expected\. Nothing was started\.\n\1 leads are deleted\.$/,
    );
  });

  it("email.ts looks at the emails, then sends them", async () => {
    await import("../examples/email.js");
    expect(printed()).toMatch(
      /^To \d+ leads, such as:\n( {2}\S+@\S+: .+\n){2}[1-9]\d* emails were sent\.$/,
    );
  });

  it("subscribe.ts subscribes and pauses", async () => {
    await import("../examples/subscribe.js");
    expect(printed()).toMatch(
      /^[1-9]\d* leads have the sequence\.\nIt is paused for all of them\.$/,
    );
  });

  it("pause-on-signal.ts pauses before the end", async () => {
    await import("../examples/pause-on-signal.js");
    expect(printed()).toMatch(/^paused after [1-9]\d? of 200 leads$/);
  });

  it("continue.ts watches to the end what another client started", {
    timeout: 30_000,
  }, async () => {
    await import("../examples/continue.js");
    expect(printed()).toMatch(
      /^created: 0 of \?\n(.*\n)*processing: \d+ of \d+, \d+ a second, until .*\n(.*\n)*done: (\d+) of \3.*$/,
    );
  });

  it("running.ts shows what is running", async () => {
    await import("../examples/running.js");
    expect(printed()).toMatch(
      /^sequenceSubscriptions: bulkseqsub_\w+ is \w+ since 2.*\ndeletes: bulkdelete_\w+ is \w+ since 2.*$/,
    );
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
