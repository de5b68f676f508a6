import { describe, expect, it } from "vitest";
import { nextLook } from "../../src/client/looking.js";
import { Progress } from "../../src/client/progress.js";
import { waitUntilDone } from "../../src/client/wait.js";
import { action, chance, kinds } from "./simulated-action.js";
import { type Waiter, waitForAll, waitForMany } from "./wait-for-many.js";

const ours: Waiter = (look, time) => waitUntilDone(look, {}, time);

/** What looks saw, one every second. */
function seen(...actions: Parameters<Progress["see"]>[0][]): Progress {
  const progress = new Progress();
  for (const [nth, each] of actions.entries()) progress.see(each, nth * 1_000);
  return progress;
}

describe("waiting for thousands of actions of 1 s to 1 h", { timeout: 60_000 }, () => {
  it("is late by at most half of 1 s or of 5 % of the duration on average, with at most 12 looks, and 25 at worst", async () => {
    const { lag, looks, mostLooks } = await waitForAll(ours, 400);
    expect(lag).toBeLessThanOrEqual(0.5);
    expect(looks).toBeLessThanOrEqual(12);
    expect(mostLooks).toBeLessThanOrEqual(25);
  });

  it("is no more than half as late for even ones, and late by no more than all of it for any kind", async () => {
    for (const kind of kinds) {
      const { lag } = await waitForMany(ours, kind, 200);
      expect(lag, kind).toBeLessThanOrEqual(kind === "even" ? 0.25 : 1);
    }
  });
});

describe("the next look", () => {
  it("comes a little after the estimated end, when that is near", () => {
    const progress = seen(action("processing", 100, 0), action("processing", 100, 98));
    // 2 of 98 leads per second, and 0.5 % of all.
    expect(nextLook(progress, 2, 1_000, 0.5)).toBeCloseTo(
      2_000 / 98 + 0.005 * (1_000 + 2_000 / 98),
    );
  });

  it("comes after a part of the time, when the estimated end is not near", () => {
    const progress = seen(action("processing", 100, 0), action("processing", 100, 60));
    expect(nextLook(progress, 2, 1_000, 0.5)).toBeCloseTo(0.6 * (40_000 / 60));
  });

  it("is not farther off than what is known is old", () => {
    const progress = seen(action("processing", 1_000_000, 0), action("processing", 1_000_000, 1));
    expect(nextLook(progress, 2, 1_000, 0.5)).toBe(1_000);
    expect(nextLook(seen(action("processing", 10, 0)), 2, 1_000, 0.5)).toBe(1_000);
    expect(nextLook(seen(action("loading", null, 0)), 2, 1_000, 0.5)).toBe(3_000);
    expect(nextLook(new Progress(), 2, 1_000, 0.5)).toBe(3_000);
    expect(nextLook(seen(action("paused", 10, 4)), 2, 1_000, 0.5)).toBe(300);
  });

  it("comes earlier, when the action became faster", () => {
    const steady = seen(
      action("processing", 1_000, 0),
      action("processing", 1_000, 100),
      action("processing", 1_000, 200),
    );
    const faster = seen(
      action("processing", 1_000, 0),
      action("processing", 1_000, 100),
      action("processing", 1_000, 400),
    );
    expect(steady.gain).toBe(1);
    expect(faster.gain).toBeCloseTo(3);
    const remaining = faster.remainingMs ?? 0;
    expect(nextLook(faster, 3, 2_000, 0.5)).toBeCloseTo((0.6 * remaining) / 3);
  });

  it("differs by chance, by 2 % at most", () => {
    const progress = seen(action("processing", 10, 0));
    expect(nextLook(progress, 1, 1_000, 0)).toBe(980);
    expect(nextLook(progress, 1, 1_000, 0.999_999)).toBeCloseTo(1_020, 0);
  });

  it("is rationed: no more than 25 fit into an hour, whatever the action does", () => {
    const random = chance(1);
    // Always about to end.
    const progress = seen(action("processing", 1e9, 0), action("processing", 1e9, 1e9 - 1));
    let elapsed = 0;
    let looks = 1;
    while (elapsed < 3_600_000) {
      elapsed += Math.min(600_000, Math.max(500, nextLook(progress, looks, elapsed, random())));
      looks += 1;
    }
    expect(looks).toBeLessThanOrEqual(25);
  });
});
