// 500 calls, 50 at a time, to a server that answers 20 a second and is 40 ms away: the same server, clock
// and chance for every client. They read a bulk edit, which every client sends again by itself if it sends
// anything again.
import { realTime } from "../../src/client/time.js";
import { limitedServer } from "../../test/client/limited-server.js";
import { axios, type Caller, type Fetch, ky, ofetch, openapiFetch, ours } from "../clients.js";
import { print } from "../figures.js";
import { mapValues } from "../map-values.js";
import { inVirtualTime } from "../virtual-time.js";

const calls = 500;
const atOnce = 50;
const limits = { limit: 20, windowMs: 1_000, wayMs: () => 40 };

/** Sends the calls, and tells what became of them. */
async function load(clientFor: (fetch: Fetch) => Caller | Promise<Caller>) {
  const { fetch, counts } = limitedServer(limits, realTime);
  const client = await clientFor(fetch);
  let left = calls;
  let failed = 0;
  const caller = async () => {
    while (left > 0) {
      left -= 1;
      await client.get("bulkedit_1").catch(() => {
        failed += 1;
      });
    }
  };
  const ms = await inVirtualTime(async () => {
    await Promise.all(Array.from({ length: atOnce }, caller));
  });
  const { answered, refused } = counts;
  // A client that fails for another reason than a refusal would be the benchmark's mistake.
  if (answered + failed !== calls) throw new Error(`${answered} answers, ${failed} failures.`);
  // The first window is used up at once, the last one not waited for.
  const idealMs = (calls / limits.limit) * limits.windowMs;
  return {
    time: failed === 0 ? ms / idealMs : null,
    refused: (100 * refused) / (answered + refused),
    failed,
  };
}

/** Sends again after a 429 when its `Retry-After` is over, however often. Each call knows of itself alone. */
function naive(fetch: Fetch): Fetch {
  return async (input, init) => {
    for (;;) {
      const answer = await fetch(input, init);
      if (answer.status !== 429) return answer;
      await realTime.sleep(Number(answer.headers.get("retry-after")) * 1_000);
    }
  };
}

const units = { time: "× ideal", refused: "%", failed: "calls" };
const measure = process.argv[2] as keyof typeof units;
if (!(measure in units)) throw new Error(`Name one of: ${Object.keys(units).join(", ")}.`);

const own = await load(ours);
const others = {
  "openapi-fetch, naive retry": await load((fetch) => openapiFetch(naive(fetch))),
  ky: await load(ky),
  "ky, 50 retries": await load((fetch) => ky(fetch, { retry: 50 })),
  ofetch: await load(ofetch),
  axios: await load(axios),
};
print({
  value: own[measure] ?? Number.NaN,
  unit: units[measure],
  peers: mapValues(others, (outcome) => outcome[measure]),
  note: "one virtual clock beneath the timers of all; – where calls failed, for giving up is fast",
});
