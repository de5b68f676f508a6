import { describe, expect, it } from "vitest";
import { createClock, timestamp } from "../../../src/sandbox/model/clock.js";

const never = new AbortController().signal;

describe("a virtual clock", () => {
  it("stands still, but for what it is advanced by", () => {
    const clock = createClock("virtual", 1_000);
    expect(clock.now()).toBe(1_000);
    clock.advance(250);
    expect(clock.now()).toBe(1_250);
    clock.reset();
    expect(clock.now()).toBe(1_000);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 1e300])("cannot be advanced by %d", (ms) => {
    const clock = createClock("virtual", 0);
    expect(() => clock.advance(ms)).toThrow(RangeError);
    expect(clock.now()).toBe(0);
  });

  it("tells that time passed before anyone's wait ends", async () => {
    const seen: string[] = [];
    const clock = createClock("virtual", 0, () => seen.push("advanced"));
    const wait = clock.wait(10, never).then(() => seen.push("waited"));
    clock.advance(9);
    await Promise.resolve();
    expect(seen).toEqual(["advanced"]);
    clock.advance(1);
    await wait;
    expect(seen).toEqual(["advanced", "advanced", "waited"]);
  });

  it("ends every wait when it is reset", async () => {
    const clock = createClock("virtual", 0);
    const wait = clock.wait(1_000, never);
    clock.reset();
    await expect(wait).resolves.toBeUndefined();
  });

  it("ends a wait whose signal is aborted, before or meanwhile", async () => {
    const clock = createClock("virtual", 0);
    await expect(clock.wait(1, AbortSignal.abort("before"))).rejects.toBe("before");
    const abort = new AbortController();
    const wait = clock.wait(1, abort.signal);
    abort.abort("meanwhile");
    await expect(wait).rejects.toBe("meanwhile");
  });
});

describe("a real clock", () => {
  it("goes by the machine, and can be advanced", () => {
    const clock = createClock("real");
    const before = Date.now();
    clock.advance(3_600_000);
    expect(clock.now() - before).toBeGreaterThanOrEqual(3_600_000);
    clock.reset();
    expect(clock.now()).toBeGreaterThanOrEqual(before);
    expect(clock.now() - before).toBeLessThan(3_600_000);
  });

  it("is never before the time it is to start at", () => {
    const start = Date.now() + 3_600_000;
    expect(createClock("real", start).now()).toBeGreaterThanOrEqual(start);
    expect(createClock("real", 0).now()).toBeGreaterThan(start - 3_700_000);
  });

  it("lets a wait end by itself, or by advancing", async () => {
    const clock = createClock("real");
    await clock.wait(2, never);
    const wait = clock.wait(3_600_000, never);
    clock.advance(3_600_000);
    await wait;
  });
});

describe("a moment", () => {
  it("is written as Close writes it, also after one in a far year", () => {
    const moment = Date.UTC(2026, 0, 5, 9, 0, 0, 7);
    expect(timestamp(moment)).toBe("2026-01-05T09:00:00.007000+00:00");
    expect(timestamp(Date.UTC(12_345, 0, 5))).toBe("+012345-01-05T00:00:00.000000+00:00");
    expect(timestamp(moment)).toBe("2026-01-05T09:00:00.007000+00:00");
  });
});
