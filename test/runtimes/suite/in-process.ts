import { type ClientEvent, type ClientOptions, createClient } from "close-bulk-actions";
import { everyLead } from "close-bulk-actions/query";
import { createSandbox, type SandboxOptions } from "close-bulk-actions/sandbox";
import { failureOf, same } from "./assert.js";
import type { Cases } from "./case.js";

const path = "/bulk_action/edit/";
const clearTier = {
  type: "clear_custom_field",
  custom_field_name: "Tier",
  s_query: everyLead(),
} as const;

/** A client with a sandbox of its own behind it: no port is opened. */
function open(sandboxOptions: SandboxOptions = {}, options: Partial<ClientOptions> = {}) {
  const sandbox = createSandbox({ leads: 20, leadsPerSecond: 1_000, ...sandboxOptions });
  const events: ClientEvent[] = [];
  const close = createClient({
    apiKey: sandbox.apiKey,
    fetch: sandbox.fetch,
    onEvent: (event) => events.push(event),
    ...options,
  } as ClientOptions);
  const creates = () => sandbox.requests.filter(({ method }) => method === "POST").length;
  return { sandbox, close, events, creates };
}

/** What client and sandbox do in one process. */
export const inProcess: Cases = {
  async "an action is created, and waited for"() {
    const { close } = open();
    const { id, status } = await close.edits.create(clearTier);
    const done = await close.edits.wait(id, { minPollMs: 10 });
    same([status, done.status, done.n_leads_processed], ["created", "done", 20]);
  },

  async "actions are listed, one by one and in pages"() {
    const { close } = open();
    const ids: string[] = [];
    for (let n = 0; n < 3; n += 1) ids.unshift((await close.edits.create(clearTier)).id);
    const listed: string[] = [];
    for await (const { id } of close.edits.list({ pageSize: 2 })) listed.push(id);
    const pages: number[] = [];
    for await (const page of close.edits.list({ pageSize: 2 }).pages()) pages.push(page.length);
    same([listed, pages], [ids, [2, 1]]);
  },

  async "an action is paused, and resumed"() {
    const { close, sandbox } = open({ clock: "virtual", leadsPerSecond: 1 });
    const { id } = await close.edits.create(clearTier);
    sandbox.clock.advance(5_000);
    const paused = await close.edits.pause(id);
    const resumed = await close.edits.resume(id);
    sandbox.clock.advance(60_000);
    const { status } = await close.edits.wait(id);
    same([paused.status, resumed.status, status], ["paused", "resuming", "done"]);
  },

  async "a create whose answer is lost is found, and sent once"() {
    const lost = { fault: "reset_after", method: "POST", path, nth: 1 } as const;
    const { close, events, creates } = open({ faults: [lost] });
    const { id } = await close.edits.create(clearTier);
    same([(await close.edits.get(id)).id, creates()], [id, 1]);
    same(
      events.map(({ type }) => type),
      ["lost", "look_up"],
    );
  },

  async "a 429 is waited for, and the create sent again"() {
    const headers = { ratelimit: "limit=20, remaining=0, reset=0.02" };
    const busy = { fault: "status", status: 429, headers, method: "POST", path, nth: 1 } as const;
    const { close, events, creates } = open({ faults: [busy] }, { retry: { baseDelayMs: 1 } });
    await close.edits.create(clearTier);
    same(creates(), 2);
    same(events.map(({ type, status }) => [type, status])[0], ["retry", 429]);
  },

  async "a refusal says what is wrong"() {
    const { close } = open();
    const { results_limits, ...right } = { ...clearTier, results_limits: 5 };
    const error = await failureOf(close.edits.create({ ...right, results_limits } as typeof right));
    same(error instanceof Error, true);
    same([error.name, error.code, error.status], ["CloseError", "bad_request", 400]);
    same(Object.keys(error.fieldErrors), ["results_limits"]);
    same(error.request, { method: "POST", path });
    same([error.docs, error.retryable, error.attempts], ["docs/errors.md#bad_request", false, 1]);
  },

  async "an error holds no credential"() {
    const apiKey = "api_secret";
    const { close } = open({}, { apiKey });
    const error = await failureOf(close.edits.get("bulkedit_1"));
    same([error.code, error.status], ["unauthorized", 401]);
    const own = Object.getOwnPropertyNames(error).map((name) => Reflect.get(error, name));
    const said = JSON.stringify([error, String(error), error.stack, ...own]);
    same(
      [apiKey, btoa(`${apiKey}:`)].map((secret) => said.includes(secret)),
      [false, false],
    );
  },

  async "a wait ends with its signal"() {
    const { close } = open({ leadsPerSecond: 1 });
    const { id } = await close.edits.create(clearTier);
    const stop = new AbortController();
    const wait = close.edits.wait(id, { signal: stop.signal });
    setTimeout(() => stop.abort(), 20);
    same((await failureOf(wait)).code, "aborted");
  },

  async "`close.http` has every operation, and throws at no refusal"() {
    const { close } = open();
    const { data, error } = await close.http.GET("/status/lead/");
    same([typeof data?.data[0]?.label, error], ["string", undefined]);
    const params = { path: { id: "bulkedit_1" } };
    const refused = await close.http.GET("/bulk_action/edit/{id}/", { params });
    same([refused.response.status, refused.data], [404, undefined]);
  },

  async "a sandbox keeps records, and goes on from a snapshot"() {
    const { sandbox, close } = open({ clock: "virtual" });
    const { id } = await close.edits.create(clearTier);
    sandbox.clock.advance(60_000);
    same(sandbox.events.length > 0, true);
    const snapshot = JSON.parse(JSON.stringify(sandbox.snapshot()));
    const copy = createSandbox({ snapshot, clock: "virtual" });
    const again = createClient({ apiKey: copy.apiKey, fetch: copy.fetch });
    same((await again.edits.get(id)).status, "done");
  },
};
