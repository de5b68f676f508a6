import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { follow } from "../../src/client/follow.js";
import { realTime } from "../../src/client/time.js";
import { within } from "../../src/client/within.js";

const listeners = (signal: AbortSignal) => getEventListeners(signal, "abort").length;
const late = () => new Error("late");

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a sleep", () => {
  it("takes as long as it is told, and leaves nothing behind", async () => {
    const { signal } = new AbortController();
    const done = vi.fn();
    const sleep = realTime.sleep(1_000, signal).then(done);
    expect(listeners(signal)).toBe(1);
    await vi.advanceTimersByTimeAsync(999);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await sleep;
    expect([listeners(signal), vi.getTimerCount()]).toEqual([0, 0]);
  });

  it("ends with its signal, and leaves nothing behind", async () => {
    const controller = new AbortController();
    const sleep = realTime.sleep(1_000, controller.signal);
    controller.abort("enough");
    await expect(sleep).rejects.toMatchObject({ code: "aborted", cause: "enough" });
    expect([listeners(controller.signal), vi.getTimerCount()]).toEqual([0, 0]);
  });

  it("does not begin when its signal has ended", async () => {
    const signal = AbortSignal.abort("before");
    await expect(realTime.sleep(1_000, signal)).rejects.toMatchObject({ cause: "before" });
    expect([listeners(signal), vi.getTimerCount()]).toEqual([0, 0]);
  });

  it("is long where a timer would take it for 1 ms", async () => {
    const done = vi.fn();
    void realTime.sleep(2 ** 31).then(done);
    await vi.advanceTimersByTimeAsync(2 ** 31 - 2);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toHaveBeenCalled();
  });

  it("goes by the clock and the chance of the machine", () => {
    vi.setSystemTime(1_234);
    vi.spyOn(Math, "random").mockReturnValueOnce(0.25);
    expect([realTime.now(), realTime.random()]).toEqual([1_234, 0.25]);
  });
});

describe("work within a time", () => {
  it("returns what it returns, and leaves nothing behind", async () => {
    const { signal } = new AbortController();
    expect(await within(1_000, async () => "done", late, signal, realTime)).toBe("done");
    expect([listeners(signal), vi.getTimerCount()]).toEqual([0, 0]);
  });

  it("fails as it fails, and leaves nothing behind", async () => {
    const { signal } = new AbortController();
    const work = () => Promise.reject(new Error("broken"));
    await expect(within(1_000, work, late, signal, realTime)).rejects.toThrow("broken");
    expect([listeners(signal), vi.getTimerCount()]).toEqual([0, 0]);
  });

  it("ends when the time is over, even if it pays no heed to its signal", async () => {
    const { signal } = new AbortController();
    let own: AbortSignal | undefined;
    const work = (given: { readonly signal: AbortSignal }) => {
      own = given.signal;
      return new Promise<never>(() => {});
    };
    const failure = expect(within(1_000, work, late, signal, realTime)).rejects.toThrow("late");
    await vi.advanceTimersByTimeAsync(1_000);
    await failure;
    expect([own?.aborted, signal.aborted, listeners(signal), vi.getTimerCount()]).toEqual([
      true,
      false,
      0,
      0,
    ]);
  });

  it("ends with the caller's signal, even if it pays no heed to its own", async () => {
    const controller = new AbortController();
    const work = () => new Promise<never>(() => {});
    const working = within(1_000, work, late, controller.signal, realTime);
    controller.abort("enough");
    await expect(working).rejects.toBe("enough");
    expect([listeners(controller.signal), vi.getTimerCount()]).toEqual([0, 0]);
  });
});

describe("the signal of work within a time", () => {
  it.each([
    ["has ended when the time is over before it is asked for", true],
    ["has not ended before", false],
  ])("%s", async (_, isOver) => {
    let given: { readonly signal: AbortSignal } | undefined;
    const work = (own: { readonly signal: AbortSignal }) => {
      given = own;
      return new Promise<never>(() => {});
    };
    const failure = expect(within(1_000, work, late, undefined, realTime)).rejects.toThrow("late");
    if (!isOver) expect(given?.signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    await failure;
    expect(given?.signal.aborted).toBe(true);
  });
});

describe("a signal that follows", () => {
  it("ends with the caller's, for its reason", () => {
    const caller = new AbortController();
    const { signal } = follow(caller.signal);
    expect(signal.aborted).toBe(false);
    caller.abort("enough");
    expect([signal.reason, listeners(caller.signal)]).toEqual(["enough", 0]);
    expect(follow(caller.signal).signal.reason).toBe("enough");
  });

  it("ends by itself, and the caller's does not", () => {
    const caller = new AbortController();
    const { signal, end } = follow(caller.signal);
    end();
    expect([signal.aborted, caller.signal.aborted, listeners(caller.signal)]).toEqual([
      true,
      false,
      0,
    ]);
    const alone = follow(undefined);
    alone.end();
    expect(alone.signal.aborted).toBe(true);
  });
});
