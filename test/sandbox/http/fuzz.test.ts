import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createSandbox, type Sandbox } from "close-bulk-actions/sandbox";
import fc from "fast-check";
import { expect, it } from "vitest";
import { bearer } from "../send.js";
import { type AnyRequest, anyRequest, withKnownIds } from "./any-request.js";

// `CALLS=100000 npx vitest run test/sandbox/http/fuzz.test.ts` also looks at the memory.
const calls = Number(process.env.CALLS ?? 3_000);
const batch = 1_000;
const seed = Number(process.env.SEED ?? 1);

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** Ids of everything that a request can name, with those of the bulk actions made so far. */
function idsIn({ org, events }: Sandbox): string[] {
  const things = JSON.stringify([{ ...org, leads: [...org.leads.values()].slice(0, 3) }]);
  const actions = events.filter(({ action }) => action === "created").map((each) => each.object_id);
  return [
    ...new Set([...(things.match(/"[a-z]+_\w{20,}"/g) ?? []).map((id) => JSON.parse(id))]),
    ...actions,
  ];
}

async function answerTo(sandbox: Sandbox, request: AnyRequest, ids: string[], choice: number) {
  const { method, path, headers, body } = request;
  const sent = withKnownIds(path, ids, choice);
  const answer = await sandbox.fetch(`https://api.close.com/api/v1${sent}`, {
    method,
    headers: {
      authorization: bearer(sandbox),
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined &&
      !["GET", "HEAD"].includes(method) && { body: withKnownIds(body, ids, choice) }),
  });
  return { status: answer.status, text: await answer.text() };
}

it(`${calls} random requests bring no 500, no hang, and no growth of memory`, {
  timeout: 3_600_000,
}, async () => {
  const sandbox = createSandbox({ leads: 30, clock: "virtual", leadsPerSecond: 10 });
  const statuses = new Map<number, number>();
  const heaps: number[] = [];
  for (let made = 0; made < calls; made += batch) {
    sandbox.reset();
    let ids = idsIn(sandbox);
    const requests = fc.sample(anyRequest, {
      numRuns: Math.min(batch, calls - made),
      seed: seed + made,
    });
    for (const [index, request] of requests.entries()) {
      if (index % 50 === 49) ids = idsIn(sandbox);
      sandbox.clock.advance(request.wait);
      const { status, text } = await answerTo(sandbox, request, ids, index);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status >= 500)
        expect.fail(
          `${status} ${text}\n${JSON.stringify(request)}\nids: choice ${index}, SEED=${seed}`,
        );
    }
    collectGarbage();
    heaps.push(process.memoryUsage().heapUsed / 1e6);
  }
  if (process.env.CALLS)
    console.log(Object.fromEntries([...statuses].sort()), heaps.map(Math.round).join(" "), "MB");
  for (const status of [200, 204, 400, 401, 404, 405, 415])
    expect(statuses.get(status)).toBeGreaterThan(0);
  // The first batches fill caches.
  expect(heaps.at(-1)).toBeLessThan((heaps[2] ?? 0) * 1.2 + 10);
});
