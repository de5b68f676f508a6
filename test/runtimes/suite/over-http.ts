import { type BulkAction, type ClientOptions, createClient } from "close-bulk-actions";
import { everyLead } from "close-bulk-actions/query";
import { failureOf, same } from "./assert.js";
import type { Cases, Setting } from "./case.js";

const body = { s_query: everyLead() };

/** A client that calls an address. It is quick to send again. */
function open(baseUrl: string, options: Partial<ClientOptions> = {}) {
  const retry = { baseDelayMs: 1 };
  return createClient({ apiKey: "api_sandbox", baseUrl, retry, ...options } as ClientOptions);
}

/** Compares the actions that there are with the only one that was asked for. */
async function actsOnce(
  asked: BulkAction,
  all: AsyncIterable<BulkAction>,
  connection: "fresh" | "used",
  { repeatsPost }: Setting,
) {
  const ids: string[] = [];
  for await (const { id } of all) ids.push(id);
  same([ids.includes(asked.id), ids.length], [true, repeatsPost.includes(connection) ? 2 : 1]);
}

/** What is sent with the runtime's own `fetch`, whose failures differ from one to the next. */
export const overHttp: Cases = {
  // Before all others, while there is no connection yet.
  async "a create is found when its fresh connection breaks, and sent once"(setting) {
    const { edits } = open(setting.served);
    const edit = await edits.create({
      type: "clear_custom_field",
      custom_field_name: "Tier",
      ...body,
    });
    await actsOnce(edit, edits.list(), "fresh", setting);
  },

  async "a create is found when its used connection breaks, and sent once"(setting) {
    const { preview, sequenceSubscriptions: subscriptions } = open(setting.served);
    await preview(everyLead());
    const pause = await subscriptions.create({ action_type: "pause", ...body });
    await actsOnce(pause, subscriptions.list(), "used", setting);
  },

  async "a sandbox is called over HTTP"({ served }) {
    const { total } = await open(served).preview(everyLead());
    same(total, 20);
  },

  async "a read whose answer breaks off is sent again"({ served }) {
    const { data, response } = await open(served).http.GET("/status/lead/");
    same([response.status, typeof data?.data[0]?.id], [200, "string"]);
  },

  async "a try that takes too long is ended"({ served }) {
    const close = open(served, { timeoutMs: 100, retry: false });
    const { code } = await failureOf(close.deletes.list().toArray({ limit: 1 }));
    same(code, "timeout");
  },

  async "a create that reaches nobody is sent again, where that is sure"(setting) {
    const { tellsUnopened, deserted } = setting;
    const close = open(deserted, { retry: { baseDelayMs: 1, maxAttempts: 2 }, lookUp: false });
    const { code, attempts } = await failureOf(close.deletes.create(body));
    same([code, attempts], tellsUnopened ? ["network", 2] : ["unknown_outcome", 1]);
  },
};
