import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { inLanes } from "./in-lanes.js";
import { line } from "./print.js";
import { failureOf, same } from "./suite/assert.js";
import { runCases } from "./suite/run-cases.js";
import type { Trial } from "./trial.js";
import { isRight, tryOut } from "./try-out.js";

const setting = { served: "", deserted: "", tellsUnopened: true, repeatsPost: [] };
const good = async () => {};
const bad = async () => same(1, 2);

function trial(run: Trial["run"], lacks?: string): Trial {
  return { name: "Bun", lacks, run };
}

const report = (cases: Record<string, () => Promise<void>>) => async () => ({
  version: "1.0",
  outcomes: await runCases(cases, setting),
});

describe("a trial", () => {
  it("is right when every case passes", async () => {
    const result = await tryOut(trial(report({ good })), "");
    expect(isRight(result, true)).toBe(true);
    expect(stripVTControlCharacters(line(result))).toMatch(/^✓ Bun +1\.0 +1 of 1 +\d+\.\d s$/);
  });

  it("is wrong when one fails, and says which and why", async () => {
    const result = await tryOut(trial(report({ good, bad })), "");
    expect(isRight(result, false)).toBe(false);
    expect(stripVTControlCharacters(line(result))).toMatch(
      /^✗ Bun +1\.0 +1 of 2 .*\n {4}bad\n {6}Error: 1 is not 2\n/,
    );
  });

  it("is wrong when it breaks off, or tries nothing", async () => {
    const broken = await tryOut(
      trial(() => Promise.reject(new Error("It crashed."))),
      "",
    );
    expect(isRight(broken, false)).toBe(false);
    expect(line(broken)).toContain("It crashed.");
    expect(isRight(await tryOut(trial(report({})), ""), false)).toBe(false);
  });

  it("that the machine cannot make is named, and is wrong where everything has to be tried", async () => {
    const result = await tryOut(trial(report({ good }), "there is no Bun"), "");
    expect([isRight(result, false), isRight(result, true)]).toEqual([true, false]);
    expect(stripVTControlCharacters(line(result))).toMatch(/^– Bun +NOT TESTED: there is no Bun$/);
  });
});

describe("the cases' own assertion", () => {
  it("wants a `CloseError`, not any error", async () => {
    await expect(failureOf(Promise.reject(new TypeError("other")))).rejects.toThrow("other");
    await expect(failureOf(Promise.resolve(1))).rejects.toThrow("It did not fail: 1");
  });
});

describe("lanes", () => {
  it("work on so many things at once, and keep their order", async () => {
    let [now, most] = [0, 0];
    const results = inLanes(2, [1, 2, 3, 4, 5], async (thing) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise(setImmediate);
      now -= 1;
      return thing * 10;
    });
    expect([await Promise.all(results), most]).toEqual([[10, 20, 30, 40, 50], 2]);
  });
});
