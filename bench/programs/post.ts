// How many bulk edits a second each client creates, when the answer is there at once: what the client
// itself costs. All send the same to the same `fetch`, in turns.
import { deepStrictEqual } from "node:assert";
import type { CreateBulkEdit } from "close-bulk-actions";
import { axios, type Caller, type Fetch, ky, ofetch, openapiFetch, ours } from "../clients.js";
import { print } from "../figures.js";
import { inTurns, ratio } from "../in-turns.js";
import { mapValues } from "../map-values.js";
import { median } from "../median.js";

const calls = 200;
const rounds = 30;

const body: CreateBulkEdit = {
  type: "set_custom_field",
  custom_field_id: "cf_1",
  custom_field_value: "Retail",
  s_query: { type: "and", queries: [{ type: "object_type", object_type: "lead" }] },
};
const edit = JSON.stringify({ id: "bulkedit_1", status: "created", ...body });
const answerHeaders = {
  "content-type": "application/json",
  ratelimit: "limit=100, remaining=99, reset=0.5",
};
const respond: Fetch = async () => new Response(edit, { headers: answerHeaders });

const callersOf = async (fetch: Fetch) => ({
  ours: ours(fetch),
  "openapi-fetch": openapiFetch(fetch),
  ky: await ky(fetch),
  ofetch: await ofetch(fetch),
  axios: await axios(fetch),
});

/** Proves that the clients do the same. */
async function compare(): Promise<void> {
  const sent: unknown[] = [];
  const callers = await callersOf(async (input, init) => {
    const request = new Request(input, init);
    const { method, url, headers } = request;
    const body = await request.json();
    sent.push({ method, url, authorization: headers.get("authorization"), body });
    return respond(input, init);
  });
  for (const { create } of Object.values(callers)) {
    deepStrictEqual(await create(body), JSON.parse(edit));
    deepStrictEqual(sent.at(-1), sent[0]);
  }
}

/** Calls a second. */
function speedOf({ create }: Caller): () => Promise<number> {
  return async () => {
    globalThis.gc?.();
    const began = performance.now();
    for (let call = 0; call < calls; call += 1) await create(body);
    return calls / ((performance.now() - began) / 1_000);
  };
}

await compare();
const callers = await callersOf(respond);
const {
  ours: own,
  "openapi-fetch": bare,
  ...others
} = await inTurns(
  {
    ours: speedOf(callers.ours),
    "openapi-fetch": speedOf(callers["openapi-fetch"]),
    ky: speedOf(callers.ky),
    ofetch: speedOf(callers.ofetch),
    axios: speedOf(callers.axios),
  },
  rounds,
);

print({
  value: ratio(own, bare),
  unit: "× openapi-fetch",
  peers: mapValues(others, (its) => ratio(its, bare)),
  note: `${Math.round(median(own))} against ${Math.round(median(bare))} a second; ofetch leaves the Request to fetch`,
});
