import { createClient } from "close-bulk-actions";
import { text } from "close-bulk-actions/query";
import { createSandbox } from "close-bulk-actions/sandbox";

const sandbox = createSandbox();
const close = createClient({ apiKey: sandbox.apiKey, fetch: sandbox.fetch });

const { data: statuses } = await close.http.GET("/status/lead/");
const qualified = statuses?.data.find(({ label }) => label === "Qualified")?.id ?? "";
const bakeries = text("Bakery");

const { total } = await close.preview(bakeries);
const edit = await close.edits.create({
  type: "set_lead_status",
  lead_status_id: qualified,
  s_query: bakeries,
});
await close.edits.pause(edit.id);
await close.edits.resume(edit.id);
const done = await close.edits.wait(edit.id);
console.log(`${done.n_leads_processed} of ${total} bakeries are qualified.`);
