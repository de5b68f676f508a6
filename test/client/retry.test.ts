import { getEventListeners } from "node:events";
import { CloseError, createClient } from "close-bulk-actions";
import { describe, expect, it, vi } from "vitest";
import { operations } from "../../generated/operations.js";
import { isSafe } from "../../src/client/sending/retry.js";
import { FakeTime } from "./fake-time.js";
import { type Answer, silence, stubbed } from "./stub.js";

const done = { id: "bulkedit_1", status: "created" };
const everyLead = { s_query: { type: "match_all" } } as const;

/** A failure of `fetch`, as Node gives it. */
const failed = (code: string) =>
  new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
const status =
  (code: number, headers: Record<string, string> = {}) =>
  () =>
    new Response("{}", { status: code, headers });

/** Reads or creates, with these answers, in a time that takes no time. */
async function send(
  what: "read" | "create",
  answers: Answer[],
  options: object = {},
  random = 0.5,
) {
  const time = new FakeTime(() => random);
  const { close, sent } = stubbed(answers, { lookUp: false, ...options }, time);
  const call =
    what === "read" ? close.deletes.get("bulkdelete_1") : close.deletes.create(everyLead);
  const outcome = await time.run(call.catch((error: unknown) => error));
  const { code } = outcome instanceof CloseError ? outcome : { code: "done" };
  const left = time.sleepers.size;
  return {
    outcome,
    code,
    sent: sent.length,
    waits: time.slept,
    left,
    bodies: sent.map((r) => r.body),
  };
}

describe("what may be sent again", () => {
  it("is what the contract says", () => {
    for (const { method, path, retry } of Object.values(operations)) {
      const isSafeToRepeat = isSafe(method, path.replace("{id}", "x_1"));
      expect([method, path, isSafeToRepeat]).toEqual([method, path, retry === "safe"]);
    }
  });

  it.each([
    ["GET", "/activity/", true],
    ["HEAD", "/activity/", true],
    ["PUT", "/lead/lead_1/", false],
    ["DELETE", "/lead/lead_1/", false],
    ["POST", "/data/search/more/", false],
  ])("of what the contract does not have: %s %s %s", (method, path, safe) => {
    expect(isSafe(method, path)).toBe(safe);
  });
});

describe("a read", () => {
  it.each<[string, Answer]>([
    ["a lost connection", failed("ECONNRESET")],
    ["408", status(408)],
    ["429", status(429)],
    ["500", status(500)],
    ["502", status(502)],
    ["503", status(503)],
    ["504", status(504)],
    ["an answer that breaks off", () => brokenOff()],
  ])("is sent again after %s", async (_, answer) => {
    expect(await send("read", [answer, done])).toMatchObject({ code: "done", sent: 2, left: 0 });
  });

  it.each([
    [400, "bad_request"],
    [404, "not_found"],
    [501, "refused"],
    [301, "refused"],
  ])("is not sent again after %i", async (code, expected) => {
    expect(await send("read", [status(code), done])).toMatchObject({ code: expected, sent: 1 });
  });

  it("is sent again after it took too long, and fails with `timeout` in the end", async () => {
    expect(await send("read", [silence, done])).toMatchObject({ code: "done", sent: 2, left: 0 });
    const { outcome, sent } = await send("read", [silence], { timeoutMs: 5_000 });
    expect(outcome).toMatchObject({
      code: "timeout",
      retryable: true,
      attempts: 4,
      message: "GET /bulk_action/delete/bulkdelete_1/: no answer within 5000 ms.",
    });
    expect(sent).toBe(4);
  });

  it("takes too long also when its answer begins and does not end", async () => {
    const stuck = () => new Response(new ReadableStream());
    expect(await send("read", [stuck, done])).toMatchObject({ code: "done", sent: 2, left: 0 });
  });

  it("ends a `fetch` that takes too long by the signal in its second argument", async () => {
    const time = new FakeTime();
    const ends: unknown[] = [];
    const fetch = (_: Request, init?: { signal: AbortSignal }) =>
      new Promise<Response>(() => init?.signal.addEventListener("abort", () => ends.push("ended")));
    const close = createClient({ apiKey: "k", fetch, retry: false }, time);
    const call = close.deletes.get("bulkdelete_1", { timeoutMs: 10 }).catch(({ code }) => code);
    expect([await time.run(call), time.now(), ends]).toEqual(["timeout", 10, ["ended"]]);
  });

  it("tells a `fetch` that takes too long why it is ended", async () => {
    const reasons: string[] = [];
    const fetch = (_: Request, { signal } = { signal: new AbortController().signal }) =>
      new Promise<Response>(() => {
        signal.addEventListener("abort", () => reasons.push(signal.reason.message));
      });
    const time = new FakeTime();
    const close = createClient({ apiKey: "k", fetch, retry: false }, time);
    await time.run(close.deletes.get("bulkdelete_1").catch(() => {}));
    expect(reasons).toEqual(["The try took too long."]);
  });

  it("is sent again after a failure without a body, for the reason that it gave", async () => {
    const events: unknown[] = [];
    const onEvent = ({ status, code }: { status?: number; code?: string }) =>
      events.push(status ?? code);
    const bare = () => new Response(null, { status: 503 });
    expect(await send("read", [bare, done], { onEvent })).toMatchObject({ code: "done", sent: 2 });
    expect(events).toEqual([503]);
  });

  it("is sent four times at most, or as often as it is told, or once", async () => {
    expect(await send("read", [status(503)])).toMatchObject({ code: "server_error", sent: 4 });
    const retry = { maxAttempts: 2 };
    expect(await send("read", [status(503)], { retry })).toMatchObject({ sent: 2 });
    expect(await send("read", [status(503)], { retry: false })).toMatchObject({ sent: 1 });
  });

  it("is sent again as often as usual where an option is undefined", async () => {
    const retry = { maxAttempts: undefined, budgetMs: undefined, maxDelayMs: undefined };
    expect(await send("read", [status(503)], { retry })).toMatchObject({ sent: 4 });
  });

  it("waits by chance, between nothing and twice as long each time", async () => {
    expect((await send("read", [status(503)], {}, 0.5)).waits).toEqual([250, 500, 1_000]);
    expect((await send("read", [status(503)], {}, 0)).waits).toEqual([0, 0, 0]);
    const retry = { maxAttempts: 6, baseDelayMs: 1_000, maxDelayMs: 3_000 };
    const { waits } = await send("read", [status(503)], { retry }, 0.999);
    expect(waits).toEqual([999, 1_998, 2_997, 2_997, 2_997]);
  });

  it("closes the answers that it does not want", async () => {
    const cancel = vi.fn();
    const endless = () => new Response(new ReadableStream({ cancel }), { status: 503 });
    await send("read", [endless, endless, done]);
    expect(cancel).toHaveBeenCalledTimes(2);
  });
});

describe("a 429", () => {
  const limited = (ratelimit: string, after?: string) =>
    status(429, { ...(ratelimit && { ratelimit }), ...(after && { "retry-after": after }) });

  it.each([
    ["the decimal reset", limited("limit=20, remaining=0, reset=1.25", "2"), 1_250],
    [
      "a reset in another order, with more around it",
      limited("reset=0.5,remaining=0, limit=20;w=1"),
      500,
    ],
    ["Retry-After where there is no reset", limited("", "3"), 3_000],
    [
      "Retry-After where it asks for more than a reset that was rounded up",
      limited("reset=1", "9"),
      9_000,
    ],
    ["Retry-After where it asks for a whole second more", limited("reset=1", "2"), 2_000],
    ["a reset that is now", limited("reset=0"), 0],
    [
      "a date",
      () =>
        new Response("{}", {
          status: 429,
          headers: {
            "retry-after": "Mon, 05 Jan 2026 09:00:07 GMT",
            date: "Mon, 05 Jan 2026 09:00:00 GMT",
          },
        }),
      7_000,
    ],
    [
      "a date, on our clock where the server does not tell its own",
      limited("", "Thu, 01 Jan 1970 00:00:04 GMT"),
      4_000,
    ],
  ])("is waited for as long as it asks: %s", async (_, answer, ms) => {
    const { waits, sent } = await send("create", [answer, done], {}, 0);
    expect([waits, sent]).toEqual([[ms], 2]);
  });

  it("is waited for a little longer, by chance, and never shorter, whatever our own limits are", async () => {
    const answers = [limited("limit=1, remaining=0, reset=50"), done];
    const retry = { baseDelayMs: 100, maxDelayMs: 10 };
    expect((await send("create", answers, { retry }, 0.5)).waits).toEqual([50_050]);
  });

  it("is waited for by our own measure where it asks for nothing that can be read", async () => {
    expect((await send("create", [limited("soon", "later"), done])).waits).toEqual([250]);
  });

  it("fails at once when the wait would go beyond the budget, and says how long", async () => {
    const { outcome, waits, sent } = await send("create", [limited("", "121"), done]);
    expect(outcome).toMatchObject({ code: "rate_limited", retryAfterMs: 121_000, retryable: true });
    expect([waits, sent]).toEqual([[], 1]);
    expect(await send("create", [limited("", "119"), done])).toMatchObject({ code: "done" });
    expect(await send("create", [limited("", "120"), done], {}, 0)).toMatchObject({ code: "done" });
    const retry = { budgetMs: 200_000 };
    expect(await send("create", [limited("", "121"), done], { retry })).toMatchObject({ sent: 2 });
  });

  it("says that it may be repeated now, where it says so", async () => {
    const { outcome } = await send("create", [limited("reset=0")], { retry: false });
    expect(outcome).toMatchObject({ code: "rate_limited", retryAfterMs: 0 });
    const silent = await send("create", [limited("")], { retry: false });
    expect(silent.outcome).toMatchObject({ code: "rate_limited", retryAfterMs: undefined });
  });

  it("counts its budget from its own start", async () => {
    const time = new FakeTime();
    const { close, sent } = stubbed([done, limited("", "70"), done], {}, time);
    await time.run(close.deletes.get("bulkdelete_1"));
    await time.run(time.sleep(3_600_000));
    await time.run(close.deletes.get("bulkdelete_1"));
    expect(sent).toHaveLength(3);
  });

  it("does not count against its budget the wait for its turn", async () => {
    const time = new FakeTime();
    const last = { ratelimit: "limit=2, remaining=0, reset=100" };
    const { close, sent } = stubbed(
      [() => Response.json(done, { headers: last }), limited("", "30"), done],
      {},
      time,
    );
    const get = () => time.run(close.deletes.get("bulkdelete_1"));
    await get();
    expect(await get()).toEqual(done);
    expect([sent.length, time.now()]).toEqual([3, 130_250]);
  });

  it("counts all waits against the budget", async () => {
    const answers = [limited("", "70"), limited("", "70"), done];
    expect(await send("create", answers)).toMatchObject({ code: "rate_limited", sent: 2 });
  });

  it("waits as long after a 503 that asks for it, whatever is said of the window", async () => {
    const ratelimit = "limit=9, remaining=8, reset=0.2";
    const answer = status(503, { "retry-after": "1", ratelimit });
    expect((await send("read", [answer, done], {}, 0)).waits).toEqual([1_000]);
  });
});

describe("a create", () => {
  it.each([
    "ECONNREFUSED",
    "ENOTFOUND",
    "EAI_AGAIN",
    "UND_ERR_CONNECT_TIMEOUT",
    "ConnectionRefused",
  ])("is sent again when the connection was never opened: %s", async (code) => {
    const { sent, bodies, code: outcome } = await send("create", [failed(code), done]);
    expect([outcome, sent, bodies]).toEqual(["done", 2, [everyLead, everyLead]]);
    const never = await send("create", [failed(code)]);
    expect(never.outcome).toMatchObject({ code: "network", attempts: 4, retryable: true });
  });

  it.each<[string, Answer]>([
    ["a lost connection", failed("ECONNRESET")],
    ["a connection that timed out, opened or not", failed("ETIMEDOUT")],
    ["a failure that nothing is known of", new TypeError("Failed to fetch")],
    ["408", status(408)],
    ["500", status(500)],
    ["503, also when it asks for a wait", status(503, { "retry-after": "1" })],
    ["no answer in time", silence],
    ["an answer that breaks off", () => brokenOff()],
  ])("is not sent again after %s", async (_, answer) => {
    const { outcome, sent, left } = await send("create", [answer, done]);
    expect(outcome).toMatchObject({ code: "unknown_outcome", retryable: false, candidates: [] });
    expect([sent, left]).toEqual([1, 0]);
  });

  it("that was refused and then lost has an unknown outcome", async () => {
    const { code, sent } = await send("create", [status(429), failed("ECONNRESET"), done]);
    expect([code, sent]).toEqual(["unknown_outcome", 2]);
  });

  it("stays refused when the text of the refusal breaks off", async () => {
    const { outcome, sent } = await send("create", [() => brokenOff(400), done]);
    expect(outcome).toMatchObject({
      code: "bad_request",
      status: 400,
      message: "POST /bulk_action/delete/ was refused (400).",
    });
    expect(sent).toBe(1);
  });
});

describe("an abort", () => {
  it.each([
    ["in the wait for the next try", "read", status(503)],
    ["in the wait after a 429, of a create", "create", status(429, { "retry-after": "60" })],
  ] as const)("%s ends it at once, and leaves nothing behind", async (_, what, answer) => {
    const time = new FakeTime();
    const { close, sent } = stubbed([answer], {}, time);
    const controller = new AbortController();
    const { signal } = controller;
    const call =
      what === "read"
        ? close.edits.get("e_1", { signal })
        : close.deletes.create(everyLead, { signal });
    const outcome = call.catch((error: unknown) => error);
    while (time.slept.length === 0) await new Promise(setImmediate);
    controller.abort("enough");
    expect(await outcome).toMatchObject({
      code: "aborted",
      cause: "enough",
      attempts: 1,
      message: expect.stringMatching(/: aborted by its signal\.$/),
    });
    expect([sent.length, time.sleepers.size]).toEqual([1, 0]);
  });

  it("leaves no listener on the caller's signal, nor does a call that succeeds", async () => {
    const time = new FakeTime();
    const { signal } = new AbortController();
    const failing = stubbed([status(400)], {}, time).close;
    await time.run(failing.edits.get("e_1", { signal }).catch(() => {}));
    await time.run(stubbed([done], {}, time).close.edits.get("e_1", { signal }));
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

/** An answer whose connection is lost half-way. */
function brokenOff(code = 200): Response {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"id": "bulkde'));
      controller.error(failed("ECONNRESET"));
    },
  });
  return new Response(body, { status: code });
}
