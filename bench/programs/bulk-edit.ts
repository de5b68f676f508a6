// How long the sandbox computes for a bulk edit of every lead: from the request that
// creates it, over the virtual hours it takes, to the request that finds it done.
import { type BulkEdit, createClient } from "close-bulk-actions";
import { createSandbox } from "close-bulk-actions/sandbox";
import { print } from "../figures.js";

const leads = Number(process.argv[2]);
const sandbox = createSandbox({ leads, clock: "virtual" });
const close = createClient({ apiKey: sandbox.apiKey, fetch: sandbox.fetch });
const lead_status_id = sandbox.org.lead_statuses.at(-1)?.id ?? "";

const began = performance.now();
const edit = await close.edits.create({
  type: "set_lead_status",
  lead_status_id,
  s_query: { type: "match_all" },
});
sandbox.clock.advance(24 * 60 * 60 * 1_000);
const done: BulkEdit = await close.edits.get(edit.id);
const ms = performance.now() - began;

if (done.status !== "done" || done.n_leads_processed !== leads) {
  throw new Error(`The edit is ${done.status} after ${done.n_leads_processed} of ${leads} leads.`);
}
print({ value: ms, unit: "ms" });
