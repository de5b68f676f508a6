import { getEventListeners } from "node:events";
import { CloseError, createClient } from "close-bulk-actions";
import { createSandbox } from "close-bulk-actions/sandbox";
import fc from "fast-check";
import { expect, it } from "vitest";
import { SandboxTime } from "./sandbox-time.js";

/** How many schedules are tried: some hundreds, or as many as the environment says. */
const numRuns = Number(process.env.CALLS ?? 300);

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

/** A create: `results_limit` tells it apart from others, or does not. */
const create = fc.record({
  results_limit: fc.constantFrom(1, 2, 3),
  startsAfterMs: fc.constantFrom(0, 0, 10, 3_000, 70_000),
  abortAfterMs: fc.option(fc.constantFrom(0, 5, 1_000, 50_000), { freq: 8, nil: undefined }),
});

const sandbox = createSandbox({ leads: 1, clock: "virtual" });
const lead_status_id = sandbox.org.lead_statuses[0]?.id ?? "";

it(`no create is carried out twice, and none is lost in silence (${numRuns} schedules)`, {
  timeout: 600_000,
}, async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(create, { minLength: 1, maxLength: 4 }),
      fc.array(fault, { maxLength: 8 }),
      fc.array(fault, { maxLength: 6 }),
      fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
      async (creates, ofPosts, ofGets, chance) => {
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
        const call = async ({
          results_limit,
          startsAfterMs,
          abortAfterMs,
        }: (typeof creates)[0]) => {
          await time.sleep(startsAfterMs);
          const controller = new AbortController();
          signals.push(controller.signal);
          const cancel =
            abortAfterMs === undefined
              ? () => {}
              : time.alarm(abortAfterMs, () => controller.abort());
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
        expect(time.waiting).toBe(0);
        for (const signal of signals) expect(getEventListeners(signal, "abort")).toEqual([]);

        // What is still on its way arrives, too.
        sandbox.clock.advance(600_000);
        for (let turns = 0; turns < 10; turns += 1) await new Promise(setImmediate);
        sandbox.faults.clear();
        planned.length = 0;
        const { data } = await time.run(close.http.GET(path));
        const made = data?.data ?? [];
        const ids = outcomes.flatMap(({ id }) => id ?? []);
        expect(new Set(ids).size, "an action returned twice").toBe(ids.length);
        for (const limit of [1, 2, 3]) {
          const calls = outcomes.filter(({ results_limit }) => results_limit === limit);
          const actions = made.filter(({ results_limit }) => results_limit === limit);
          const returned = calls.flatMap(({ id }) => id ?? []);
          const doubtful = calls.filter(({ code }) => code === "unknown_outcome");
          expect(actions.map(({ id }) => id)).toEqual(expect.arrayContaining(returned));
          expect(actions.length, "more actions than are accounted for").toBeLessThanOrEqual(
            returned.length + doubtful.length,
          );
          found += returned.length;
        }
      },
    ),
    { numRuns },
  );
  // Else nothing was tried.
  expect(found).toBeGreaterThan(numRuns);
});
