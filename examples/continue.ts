// Starts a bulk action in one process and watches it from another: all that it takes is the id.
import { createClient } from "close-bulk-actions";
import { text } from "close-bulk-actions/query";
import { createSandbox } from "close-bulk-actions/sandbox";

const sandbox = createSandbox({ leadsPerSecond: 10 });

async function firstProcess(): Promise<string> {
  const close = createClient({ apiKey: sandbox.apiKey, fetch: sandbox.fetch });
  const { data: statuses } = await close.http.GET("/status/lead/");
  const { id } = await close.edits.create({
    type: "set_lead_status",
    lead_status_id: statuses?.data[0]?.id ?? "",
    s_query: text("Bakery"),
  });
  return id; // keep it where it outlives the process
}

async function secondProcess(id: string): Promise<void> {
  const close = createClient({ apiKey: sandbox.apiKey, fetch: sandbox.fetch });
  for await (const { action, rate, estimatedEnd } of close.edits.watch(id)) {
    const { status, n_leads, n_leads_processed } = action;
    const speed = rate === null ? "" : `, ${rate.toFixed(0)} a second`;
    const end = estimatedEnd ? `, until ${estimatedEnd.toISOString().slice(11, 19)}` : "";
    console.log(`${status}: ${n_leads_processed} of ${n_leads ?? "?"}${speed}${end}`);
  }
}

await secondProcess(await firstProcess());

// Prints, for example:
// created: 0 of ?
// processing: 2 of 17, 4 a second, until 09:00:04
// processing: 7 of 17, 8 a second, until 09:00:02
// processing: 12 of 17, 9 a second, until 09:00:02
// done: 17 of 17, 10 a second
