import { type Client, createClient } from "close-bulk-actions";
import { describe, expect, it } from "vitest";
import { FakeTime } from "./fake-time.js";
import { type Limits, limitedServer } from "./limited-server.js";
import { stubbed } from "./stub.js";

/** Sends calls, so many at a time. */
async function sendMany(close: Client, calls: number, atOnce: number): Promise<void> {
  let left = calls;
  const caller = async () => {
    while (left > 0) {
      left -= 1;
      await close.edits.get("bulkedit_1");
    }
  };
  await Promise.all(Array.from({ length: atOnce }, caller));
}

/** Sends 500 calls, 50 at a time, and tells how many were refused, and how much longer than ideal it took. */
async function load(limits: Limits, options: object = {}) {
  const time = new FakeTime();
  const { fetch, counts } = limitedServer(limits, time);
  const retry = { maxAttempts: 50, budgetMs: 1e9 };
  const close = createClient({ apiKey: "k", fetch, retry, ...options }, time);
  await time.run(sendMany(close, 500, 50));
  const allowed = limits.limit - (limits.others ?? 0);
  // The first window is used up at once, the last one not waited for.
  const idealMs = (500 / allowed) * limits.windowMs;
  return { ...counts, share: time.now() / idealMs, left: time.sleepers.size };
}

const near = { limit: 20, windowMs: 1_000, wayMs: () => 40 };

describe("500 calls, 50 at a time, 20 a second allowed", () => {
  const jitter = () => {
    let seed = 1;
    return () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return 20 + (seed % 100);
    };
  };
  const cases: [string, Limits][] = [
    ["to a server that is near", near],
    ["to one at no distance", { ...near, wayMs: () => 0 }],
    ["to one that is far", { ...near, wayMs: () => 150 }],
    ["to one at changing distance", { ...near, wayMs: jitter() }],
    ["to one with windows of ten seconds", { ...near, limit: 200, windowMs: 10_000 }],
  ];
  it.each(cases)("%s", async (_, limits) => {
    const { answered, refused, share, left } = await load(limits);
    expect([answered, left]).toEqual([500, 0]);
    expect(refused).toBeLessThanOrEqual(5);
    expect(share).toBeLessThanOrEqual(1.05);
  });

  it("to a server that takes two seconds for each, when no answer tells of the present window", async () => {
    const { answered, refused, share } = await load({ ...near, workMs: 2_000 });
    expect(answered).toBe(500);
    expect(refused).toBeLessThanOrEqual(50);
    // The work on the last ones takes two of 27 seconds.
    expect(share).toBeLessThanOrEqual(1.15);
  });

  it("to a server whose windows slide, where a few more are refused", async () => {
    const { answered, refused, share } = await load({ ...near, slides: true });
    expect(answered).toBe(500);
    expect(refused).toBeLessThanOrEqual(125);
    expect(share).toBeLessThanOrEqual(1.15);
  });

  it("while another process uses up half of what is allowed", async () => {
    const { answered, refused, share } = await load({ ...near, others: 10 });
    expect(answered).toBe(500);
    expect(refused).toBeLessThanOrEqual(5);
    expect(share).toBeLessThanOrEqual(1.05);
  });

  it("are mostly refused without pacing", async () => {
    expect((await load(near, { pace: false })).refused).toBeGreaterThan(500);
  });
});

describe("a call", () => {
  const header = { ratelimit: "limit=2, remaining=0, reset=3.5" };
  const exhausted =
    (status = 200) =>
    () =>
      Response.json({ id: "x" }, { status, headers: header });

  it("waits for the next window, when nothing is left of this one, and tells of it", async () => {
    const time = new FakeTime();
    const events: unknown[] = [];
    const { close } = stubbed([exhausted()], { onEvent: (event) => events.push(event) }, time);
    await time.run(close.edits.get("bulkedit_1"));
    await time.run(close.edits.get("bulkedit_2"));
    expect([time.slept, time.now()]).toEqual([[3_500], 3_500]);
    const path = "/bulk_action/edit/bulkedit_2/";
    expect(events).toEqual([{ type: "wait", method: "GET", path, attempt: 0, delayMs: 3_500 }]);
  });

  it("waits also where the header has spaces, or capitals", async () => {
    const time = new FakeTime();
    const headers = { ratelimit: "Limit = 2, Remaining = 0, Reset = 3.5" };
    const { close } = stubbed([() => Response.json({ id: "x" }, { headers })], {}, time);
    await time.run(close.edits.get("bulkedit_1"));
    await time.run(close.edits.get("bulkedit_1"));
    expect(time.slept).toEqual([3_500]);
  });

  it("waits no longer when an answer that says when the window ends was long under way", async () => {
    const time = new FakeTime();
    const left = (remaining: number) =>
      Response.json(
        { id: "x" },
        { headers: { ratelimit: `limit=2, remaining=${remaining}, reset=1` } },
      );
    const late = async () => {
      await time.sleep(400);
      return left(0);
    };
    const { close, sent } = stubbed([() => left(1), late, () => left(1)], {}, time);
    const get = () => close.edits.get("bulkedit_1");
    await time.run(Promise.all([get(), get()]));
    await time.run(get());
    expect([sent.length, time.now()]).toEqual([3, 1_000]);
  });

  it("waits for its own group of endpoints only, by method and path", async () => {
    const time = new FakeTime();
    const { close } = stubbed([exhausted()], {}, time);
    await time.run(close.edits.get("bulkedit_7x"));
    await time.run(close.deletes.get("bulkdelete_1"));
    await time.run(close.edits.pause("bulkedit_1"));
    expect(time.slept).toEqual([]);
    await time.run(close.http.GET("/bulk_action/edit/{id}/", { params: { path: { id: "e_1y" } } }));
    expect(time.slept).toEqual([3_500]);
  });

  it("does not wait when that would take longer than the budget", async () => {
    const time = new FakeTime();
    const { close, sent } = stubbed([exhausted()], { retry: { budgetMs: 3_000 } }, time);
    await time.run(close.edits.get("bulkedit_1"));
    await time.run(close.edits.get("bulkedit_1"));
    expect([sent.length, time.slept]).toEqual([2, []]);
  });

  it("is not held back for good by one refusal, where no other answer tells a limit", async () => {
    for (const headers of [
      { ratelimit: "limit=9, remaining=0, reset=30" },
      { "retry-after": "30" },
    ]) {
      const time = new FakeTime();
      const first = () => new Response("{}", { status: 429, headers: headers as HeadersInit });
      const others = async () => {
        await time.sleep(50);
        return Response.json({ id: "x" });
      };
      const { close, sent } = stubbed([first, others], {}, time);
      await time.run(sendMany(close, 40, 40));
      expect(sent).toHaveLength(41);
      expect(time.now()).toBeLessThan(31_000);
      const before = time.now();
      await time.run(sendMany(close, 40, 40));
      expect(time.now() - before).toBe(50);
    }
  });

  it("is not held back by a server that tells no limit, however many there are", async () => {
    const time = new FakeTime();
    const { close, sent } = stubbed([{ id: "x" }], {}, time);
    await time.run(close.edits.get("bulkedit_1"));
    await time.run(Promise.all(Array.from({ length: 50 }, () => close.edits.get("bulkedit_1"))));
    expect([sent.length, time.slept]).toEqual([51, []]);
  });

  it("ends its wait with its signal, and was then not sent", async () => {
    const time = new FakeTime();
    const { close, sent } = stubbed([exhausted()], {}, time);
    const s_query = { type: "match_all" } as const;
    await time.run(close.deletes.create({ s_query }));
    const controller = new AbortController();
    const second = close.deletes.create({ s_query }, { signal: controller.signal });
    const outcome = second.catch((error: unknown) => error);
    while (time.slept.length === 0) await new Promise(setImmediate);
    controller.abort("enough");
    expect(await outcome).toMatchObject({ code: "aborted", cause: "enough" });
    expect([sent.length, time.sleepers.size]).toEqual([1, 0]);
  });

  it("counts no call whose signal had ended before: the next one need not wait", async () => {
    const time = new FakeTime();
    const { close, sent } = stubbed([{ id: "x" }], {}, time);
    const get = (signal?: AbortSignal) => close.edits.get("bulkedit_1", signal && { signal });
    for (let call = 0; call < 4; call += 1) {
      await expect(get(AbortSignal.abort())).rejects.toMatchObject({ code: "aborted" });
    }
    await time.run(get());
    expect([sent.length, time.slept]).toEqual([1, []]);
  });
});
