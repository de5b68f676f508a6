import { getEventListeners } from "node:events";
import {
  type BulkAction,
  CloseError,
  type CloseErrorCode,
  type WaitOptions,
} from "close-bulk-actions";
import { describe, expect, it } from "vitest";
import { waitUntilDone } from "../../src/client/wait.js";
import { type WatchOptions, watch } from "../../src/client/watch.js";
import { FakeTime } from "./fake-time.js";
import { action } from "./simulated-action.js";

/** What a look finds: an action, a failure, or nothing before its signal ends. */
type Found = BulkAction | Error | "silence";

/** Looks that find one thing after the other, and the last one again and again; and when they were. */
function looks(time: FakeTime, ...found: Found[]) {
  const at: number[] = [];
  const look = (signal: AbortSignal): Promise<BulkAction> =>
    new Promise((resolve, reject) => {
      const next = found[Math.min(at.length, found.length - 1)];
      at.push(time.now());
      if (next instanceof Error) reject(next);
      else if (next !== "silence" && next) resolve(next);
      else signal.addEventListener("abort", () => reject(new CloseError("aborted", "aborted")));
    });
  return { look, at };
}

/** Waits, and tells how it ended, when, and what was left behind. */
async function waiting(found: Found[], options: WaitOptions<BulkAction> = {}) {
  const time = new FakeTime();
  const { look, at } = looks(time, ...found);
  const outcome = await time.run(
    waitUntilDone(look, options, time).then(
      (action) => ({ action, error: undefined }),
      (error: unknown) => ({ action: undefined, error }),
    ),
  );
  return { ...outcome, at, endedAt: time.now(), left: time.sleepers.size };
}

/** Watches to the end. */
async function watching(found: Found[], options: WatchOptions = {}) {
  const time = new FakeTime();
  const { look, at } = looks(time, ...found);
  const snapshots = await time.run(
    (async () => {
      const seen = [];
      for await (const snapshot of watch(look, options, time)) seen.push(snapshot);
      return seen;
    })(),
  );
  return { snapshots, at };
}

const every = (ms: number) => ({ minPollMs: ms, maxPollMs: ms });
const lost = (code: CloseErrorCode, retryAfterMs?: number) =>
  new CloseError(code, code, retryAfterMs === undefined ? {} : { retryAfterMs });

describe("watching", () => {
  it("shows the action at once, then each change, and ends with it", async () => {
    const { snapshots, at } = await watching(
      [
        action("created", null, 0),
        action("processing", 10, 0),
        action("processing", 10, 0),
        action("processing", 10, 4),
        action("done", 10, 10),
      ],
      every(1_000),
    );
    expect(
      snapshots.map(({ action: { status, n_leads_processed } }) => [status, n_leads_processed]),
    ).toEqual([
      ["created", 0],
      ["processing", 0],
      ["processing", 4],
      ["done", 10],
    ]);
    expect(at).toEqual([0, 1_000, 2_000, 3_000, 4_000]);
  });

  it("ends with an action that failed, and throws nothing", async () => {
    const { snapshots } = await watching([action("error", 10, 4)]);
    expect(snapshots.map(({ action }) => action.status)).toEqual(["error"]);
  });

  it("tells how fast the action is and when it will end, as soon as that is known", async () => {
    const { snapshots } = await watching(
      [action("processing", 100, 10), action("processing", 100, 30), action("done", 100, 100)],
      every(1_000),
    );
    expect(snapshots.map(({ rate, estimatedEnd }) => [rate, estimatedEnd?.getTime()])).toEqual(
      [
        [null, undefined],
        [30, 1_000 + 70_000 / 30],
        [expect.closeTo(58.5, 1), undefined],
      ].map(([rate, end]) => [rate, typeof end === "number" ? Math.floor(end) : end]),
    );
  });

  it("does not take the time before the leads are counted for work", async () => {
    const { snapshots } = await watching(
      [
        ...Array<BulkAction>(5).fill(action("loading", null, 0)),
        action("processing", 100, 0),
        action("processing", 100, 20),
        action("done", 100, 100),
      ],
      every(1_000),
    );
    expect(snapshots[2]?.rate).toBe(10);
  });

  it("tells no speed where no time passed between two looks", async () => {
    const standing = new FakeTime();
    standing.now = () => 0;
    const { look } = looks(
      standing,
      action("processing", 100, 10),
      action("processing", 100, 30),
      action("done", 100, 100),
    );
    const rates: unknown[] = [];
    const seeAll = async () => {
      for await (const { rate } of watch(look, every(1_000), standing)) rates.push(rate);
    };
    await standing.run(seeAll());
    expect(rates).toEqual([null, null, null]);
  });

  it("smooths the speed, forgets an old one, and does not take a pause for work", async () => {
    const { snapshots } = await watching(
      [
        action("processing", 1_000, 0),
        action("processing", 1_000, 100),
        action("processing", 1_000, 150),
        action("paused", 1_000, 160),
        action("processing", 1_000, 170),
        action("processing", 1_000, 220),
        action("done", 1_000, 1_000),
      ],
      every(1_000),
    );
    const [, first, slower, paused, resumed, again] = snapshots;
    expect(first?.rate).toBe(100);
    expect(slower?.rate).toBeGreaterThan(50);
    expect(slower?.rate).toBeLessThan(75);
    expect([paused?.rate, paused?.estimatedEnd]).toEqual([slower?.rate, null]);
    expect(resumed?.rate).toBe(slower?.rate);
    expect(again?.rate).toBeLessThan(slower?.rate ?? 0);
  });

  it("leaves nothing behind when the caller stops, and asks for nothing more", async () => {
    const time = new FakeTime();
    const { look, at } = looks(time, action("processing", 10, 4));
    const { signal } = new AbortController();
    for await (const _ of watch(look, { signal }, time)) break;
    expect([time.sleepers.size, getEventListeners(signal, "abort").length, at]).toEqual([
      0,
      0,
      [0],
    ]);
  });
});

describe("waiting", () => {
  it("ends when the action is done, and tells of each change", async () => {
    const seen: unknown[] = [];
    const { action: done, left } = await waiting(
      [action("loading", null, 0), action("processing", 10, 4), action("done", 10, 10)],
      {
        onProgress: ({ status, n_leads_processed }, { rate }) =>
          seen.push([status, n_leads_processed, rate]),
      },
    );
    expect(done).toEqual(action("done", 10, 10));
    expect(seen).toEqual([
      ["loading", 0, null],
      ["processing", 4, 8],
      ["done", 10, expect.any(Number)],
    ]);
    expect(left).toBe(0);
  });

  it("looks once when the action is done already", async () => {
    expect((await waiting([action("done", 10, 10)])).at).toEqual([0]);
  });

  it("fails when the action fails, and says how far it came", async () => {
    const { error } = await waiting([action("processing", 10, 4), action("error", 10, 4)]);
    expect(error).toMatchObject({
      code: "action_failed",
      message: "bulkedit_1 failed after 4 of 10 leads. Close does not say why.",
    });
    expect((await waiting([action("error", null, 0)])).error).toMatchObject({
      message: expect.stringContaining("0 of ? leads"),
    });
  });

  it.each(["throttled", null])(
    "waits on with a status that this release does not know: %s",
    async (status) => {
      const { action: done, at } = await waiting([
        ...Array<BulkAction>(8).fill(action(status, 10, 3)),
        action("done", 10, 10),
      ]);
      expect(done?.status).toBe("done");
      // And does not spin: the pauses grow.
      expect(at.at(-1)).toBeGreaterThan(20_000);
    },
  );

  it("waits for the caller's onProgress, and fails with what it throws", async () => {
    const { error, at } = await waiting([action("processing", 10, 4)], {
      onProgress: () => Promise.reject(new Error("disk full")),
    });
    expect(error).toMatchObject({ message: "disk full" });
    expect(at).toEqual([0]);
  });

  it("does not take a failure inside onProgress for one of its own", async () => {
    for (const code of ["aborted", "network"] as const) {
      const { error } = await waiting([action("processing", 10, 4)], {
        onProgress: () => Promise.reject(lost(code)),
      });
      expect(error).toMatchObject({ code });
    }
  });
});

describe("a paused action", () => {
  const paused = [action("processing", 10, 4), action("paused", 10, 4)];

  it("is waited for", async () => {
    const { action: done } = await waiting([...paused, action("done", 10, 10)]);
    expect(done?.status).toBe("done");
  });

  it("ends the wait where that is wanted, and is returned", async () => {
    const options = { whenPaused: "stop", deadlineMs: 5_000 } as const;
    expect((await waiting(paused, options)).action).toEqual(action("paused", 10, 4));
    expect((await waiting(paused, { ...options, whenPaused: "wait" })).error).toMatchObject({
      code: "deadline",
    });
    expect((await watching(paused, options)).snapshots).toHaveLength(2);
  });
});

describe("the deadline", () => {
  it("ends the wait exactly, and says where the action stands", async () => {
    const { error, endedAt, left } = await waiting([action("processing", 10, 4)], {
      deadlineMs: 60_000,
    });
    expect(error).toMatchObject({
      code: "deadline",
      message:
        'bulkedit_1 is still "processing" after 60000 ms. It goes on; wait for it again by its id.',
    });
    expect(error).not.toHaveProperty("cause");
    expect([endedAt, left]).toEqual([60_000, 0]);
  });

  it("is preceded by a last look while there is time for its answer", async () => {
    // The wait after the third look would be 6 s.
    const loading = [action("loading", null, 0)];
    expect((await waiting(loading, { deadlineMs: 5_000 })).at).toEqual([0, 500, 2_000, 4_500]);
    expect((await waiting(loading, { deadlineMs: 2_900 })).at).toEqual([0, 500, 2_000]);
    expect((await waiting(loading, { ...every(1_000), deadlineMs: 3_000 })).at).toEqual([
      0, 1_000, 2_000,
    ]);
    const least = { minPollMs: 1_000, deadlineMs: 2_000 };
    expect((await waiting([lost("network")], least)).at).toEqual([0, 1_000]);
  });

  it("is counted from the first look, whatever the clock says", async () => {
    const time = new FakeTime();
    await time.run(time.sleep(1_000_000));
    const { look, at } = looks(time, action("loading", null, 0));
    const wait = waitUntilDone(look, { deadlineMs: 5_000 }, time);
    await expect(time.run(wait)).rejects.toMatchObject({ code: "deadline" });
    expect(at.map((ms) => ms - 1_000_000)).toEqual([0, 500, 2_000, 4_500]);
  });

  it("ends a look that hangs", async () => {
    const { error, endedAt, at, left } = await waiting(["silence"], { deadlineMs: 700 });
    expect(error).toMatchObject({
      code: "deadline",
      message: expect.stringContaining("The action could not be read after 700 ms."),
    });
    expect(error).not.toHaveProperty("cause");
    expect([endedAt, at, left]).toEqual([700, [0], 0]);
  });

  it("is a day where none is given, and never with Infinity", async () => {
    const forever = [action("paused", 10, 4)];
    expect((await waiting(forever)).endedAt).toBe(86_400_000);
    const found = [...Array<BulkAction>(500).fill(action("paused", 10, 4)), action("done", 10, 10)];
    const { action: done, endedAt } = await waiting(found, { deadlineMs: Infinity });
    expect(done?.status).toBe("done");
    expect(endedAt).toBeGreaterThan(2 * 86_400_000);
  });

  it.each([0, -1])("of %s ms ends at once", async (deadlineMs) => {
    const { error, at } = await waiting([action("processing", 10, 4)], { deadlineMs });
    expect(error).toMatchObject({ code: "deadline" });
    expect(at.length).toBeLessThanOrEqual(1);
  });
});

describe("an abort", () => {
  it.each([
    ["in its sleep", action("processing", 10, 4)],
    ["in a look", "silence" as const],
  ])("ends the wait %s", async (_, found) => {
    const time = new FakeTime();
    const { look, at } = looks(time, found);
    const controller = new AbortController();
    const waits = waitUntilDone(look, { signal: controller.signal }, time);
    await new Promise(setImmediate);
    controller.abort("enough");
    await expect(waits).rejects.toMatchObject({ code: "aborted" });
    expect(at).toEqual([0]);
    expect([time.sleepers.size, getEventListeners(controller.signal, "abort").length]).toEqual([
      0, 0,
    ]);
  });

  it("beforehand lets nothing begin but a look that has ended", async () => {
    const options = { signal: AbortSignal.abort("before") };
    const { error, at, endedAt } = await waiting(["silence"], options);
    expect(error).toMatchObject({ code: "aborted" });
    expect(at.length).toBeLessThanOrEqual(1);
    expect(endedAt).toBe(0);
  });
});

describe("a lost look", () => {
  const passing = ["network", "timeout", "server_error", "unreadable", "rate_limited"] as const;
  const lasting = [
    "unauthorized",
    "forbidden",
    "not_found",
    "bad_request",
    "refused",
    "not_sent",
  ] as const;

  it.each(passing)("is one of many: %s", async (code) => {
    const { action: done, at } = await waiting(
      [lost(code), action("processing", 10, 4), lost(code), lost(code), action("done", 10, 10)],
      { minPollMs: 1_000 },
    );
    expect(done?.status).toBe("done");
    expect(at).toHaveLength(5);
    expect(at[1]).toBe(2_000);
    // Further apart, the more were lost in a row.
    expect([(at[3] ?? 0) - (at[2] ?? 0), (at[4] ?? 0) - (at[3] ?? 0)]).toEqual([2_000, 4_000]);
  });

  it.each(lasting)("that the next one would share ends the wait: %s", async (code) => {
    const { error, at } = await waiting([lost(code), action("done", 10, 10)]);
    expect(error).toMatchObject({ code });
    expect(at).toEqual([0]);
  });

  it("that is no CloseError ends the wait", async () => {
    expect((await waiting([new Error("bug")])).error).toMatchObject({ message: "bug" });
  });

  it("is repeated no earlier than the server asks, nor shortly before the deadline instead", async () => {
    const found = [lost("rate_limited", 90_000), action("done", 10, 10)];
    expect((await waiting(found)).at).toEqual([0, 90_000]);
    expect((await waiting(found, { maxPollMs: 1_000 })).at).toEqual([0, 90_000]);
    const { error, at, endedAt } = await waiting(found, { deadlineMs: 80_000 });
    expect(error).toMatchObject({ code: "deadline" });
    expect([at, endedAt]).toEqual([[0], 80_000]);
  });

  it("is the cause when nothing else came before the deadline", async () => {
    const cause = lost("network");
    const last = await waiting([action("processing", 10, 4), cause], { deadlineMs: 10_000 });
    expect(last.error).toMatchObject({ code: "deadline", cause });
    const between = [cause, action("processing", 10, 4)];
    const { error } = await waiting(between, { deadlineMs: 10_000 });
    expect(error).toMatchObject({ code: "deadline" });
    expect(error).not.toHaveProperty("cause");
  });
});

describe("pauses between looks", () => {
  const running = [action("processing", 10, 4)];
  const gaps = (at: number[]) => at.slice(1).map((each, nth) => each - (at[nth] ?? 0));

  it("lie between half a second and ten minutes, unless told otherwise", async () => {
    const { at } = await waiting(running);
    expect(Math.min(...gaps(at).slice(0, -1))).toBe(500);
    expect(Math.max(...gaps(at))).toBe(600_000);
    const told = await waiting(running, { minPollMs: 2_000, maxPollMs: 5_000, deadlineMs: 99_999 });
    expect(Math.min(...gaps(told.at).slice(0, -1))).toBe(2_000);
    expect(Math.max(...gaps(told.at))).toBe(5_000);
  });

  it("may be bounded on one side alone, beyond the other's default", async () => {
    expect(gaps((await waiting(running, { maxPollMs: 10, deadlineMs: 45 })).at)).toEqual([
      10, 10, 10, 10,
    ]);
    const long = { minPollMs: 1_000_000, deadlineMs: 3_500_000 };
    expect(gaps((await waiting(running, long)).at)).toEqual([1_000_000, 1_000_000, 1_000_000]);
  });

  it.each([
    { minPollMs: 0 },
    { minPollMs: Number.NaN },
    { minPollMs: -1 },
    { maxPollMs: 0 },
    { minPollMs: 2, maxPollMs: 1 },
    { maxPollMs: Number.NaN },
    { deadlineMs: Number.NaN },
  ])("are refused where they make no sense: %o", async (options) => {
    const { error, at } = await waiting(running, options);
    expect(error).toMatchObject({
      code: "not_sent",
      message: "minPollMs must be above 0 and not above maxPollMs, and deadlineMs a number.",
    });
    expect(at).toEqual([]);
  });

  it("are never none, whatever the clock and the counters do", async () => {
    const strange = action("processing", 10, Number.NaN);
    const found = [action("processing", 10, 1), action("processing", 10, 4), strange];
    const { at } = await waiting(found, { deadlineMs: 20_000 });
    expect(Math.min(...gaps(at).slice(0, -1))).toBeGreaterThanOrEqual(500);
  });
});
