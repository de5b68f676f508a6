import { getEventListeners } from "node:events";
import { CloseError, createClient } from "close-bulk-actions";
import { createSandbox } from "close-bulk-actions/sandbox";
import fc from "fast-check";
import { SandboxTime } from "./sandbox-time.js";

const path = "/bulk_action/edit/";

/** What may go wrong with one request. */
const fault = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ fault: "none" } as const) },
  fc
    .constantFrom("reset_before", "reset_after", "truncate", "html")
    .map((name) => ({ fault: name })),
  fc.constantFrom(429, 500, 503).map((status) => ({ fault: "status" as const, status })),
  fc.constant({
    fault: "status" as const,
    status: 429,
    headers: { ratelimit: "limit=20, remaining=0, reset=1.5", "retry-after": "2" },
  }),
  fc.constantFrom(200, 40_000, 62_000, 100_000).map((delay_ms) => ({
    fault: "delay" as const,
    delay_ms,
  })),
  fc.constant({ fault: "unreachable" } as const),
);

/** `results_limit` tells a create apart from others, or does not. */
const limits = [1, 2, 3];

const create = fc.record({
  results_limit: fc.constantFrom(...limits),
  startsAfterMs: fc.constantFrom(0, 0, 10, 3_000, 70_000),
  abortAfterMs: fc.option(fc.constantFrom(0, 5, 1_000, 50_000), { freq: 8, nil: undefined }),
});

/** Creates, and what goes wrong meanwhile. */
export const faultSchedule = fc.record({
  creates: fc.array(create, { minLength: 1, maxLength: 4 }),
  ofPosts: fc.array(fault, { maxLength: 8 }),
  ofGets: fc.array(fault, { maxLength: 6 }),
  chance: fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
});

type FaultSchedule = typeof faultSchedule extends fc.Arbitrary<infer Value> ? Value : never;

/** What became of the creates of a schedule. */
export interface FaultOutcome {
  /** Actions that no call returned, and no call spoke of as in doubt. */
  doubled: number;
  /** Calls that returned an action that is not there, or is that of another call. */
  lost: number;
  /** Calls that returned their action. */
  returned: number;
  /** Timers and listeners that were left behind. */
  left: number;
}

const sandbox = createSandbox({ leads: 1, clock: "virtual" });
const lead_status_id = sandbox.org.lead_statuses[0]?.id ?? "";

/**
 * Carries out a schedule with a client and a sandbox, in virtual time.
 *
 * @throws What a call rejects with, when it is no `CloseError`.
 */
export async function carryOut(schedule: FaultSchedule): Promise<FaultOutcome> {
  const { creates, ofPosts, ofGets, chance } = schedule;
  sandbox.reset();
  const planned = [
    ...ofPosts.map((each, index) => ({ ...each, method: "POST", path, nth: index + 1 })),
    ...ofGets.map((each, index) => ({ ...each, method: "GET", nth: index + 1 })),
  ];
  sandbox.faults.plan(
    planned.filter(({ fault: name }) => !["none", "unreachable"].includes(name)) as never,
  );
  const counts = new Map<string, number>();
  const time = new SandboxTime(sandbox, () => chance.next().value ?? 0);
  const close = createClient(
    {
      apiKey: sandbox.apiKey,
      // Without the signal: what was sent is carried out, whether or not anyone waits for it.
      fetch: async (request) => {
        const { method, url, headers } = request;
        const nth = (counts.get(method) ?? 0) + 1;
        counts.set(method, nth);
        const hit = planned.find((each) => each.method === method && each.nth === nth);
        if (hit?.fault === "unreachable") {
          const cause = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
          throw new TypeError("fetch failed", { cause });
        }
        const body = method === "POST" ? await request.text() : null;
        return sandbox.fetch(new Request(url, { method, headers, body }));
      },
    },
    time,
  );

  const signals: AbortSignal[] = [];
  const call = async ({ results_limit, startsAfterMs, abortAfterMs }: (typeof creates)[0]) => {
    await time.sleep(startsAfterMs);
    const controller = new AbortController();
    signals.push(controller.signal);
    const cancel =
      abortAfterMs === undefined ? () => {} : time.alarm(abortAfterMs, () => controller.abort());
    const body = {
      type: "set_lead_status",
      lead_status_id,
      s_query: { type: "match_all" },
      results_limit,
    } as const;
    try {
      const { id } = await close.edits.create(body, { signal: controller.signal });
      return { results_limit, id };
    } catch (error) {
      if (error instanceof CloseError) return { results_limit, code: error.code };
      throw error;
    } finally {
      cancel();
    }
  };
  const outcomes = await time.run(Promise.all(creates.map(call)));
  const listeners = signals.flatMap((signal) => getEventListeners(signal, "abort"));
  const left = time.waiting + listeners.length;

  // What is still on its way arrives, too.
  sandbox.clock.advance(600_000);
  for (let turns = 0; turns < 10; turns += 1) await new Promise(setImmediate);
  sandbox.faults.clear();
  planned.length = 0;
  const { data } = await time.run(close.http.GET(path));

  const outcome: FaultOutcome = { doubled: 0, lost: 0, returned: 0, left };
  for (const limit of limits) {
    const calls = outcomes.filter(({ results_limit }) => results_limit === limit);
    const made = (data?.data ?? []).filter(({ results_limit }) => results_limit === limit);
    const ids = calls.flatMap(({ id }) => id ?? []);
    const doubtful = calls.filter(({ code }) => code === "unknown_outcome");
    const own = made.filter(({ id }) => ids.includes(id));
    outcome.doubled += Math.max(0, made.length - ids.length - doubtful.length);
    outcome.lost += ids.length - own.length;
    outcome.returned += ids.length;
  }
  return outcome;
}
