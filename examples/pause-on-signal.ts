// Pauses a bulk action when the program is told to stop, as by Ctrl-C. Close would go on without it.
import { CloseError, createClient } from "close-bulk-actions";
import { everyLead } from "close-bulk-actions/query";
import { createSandbox } from "close-bulk-actions/sandbox";

const sandbox = createSandbox({ leadsPerSecond: 50 });
const close = createClient({ apiKey: sandbox.apiKey, fetch: sandbox.fetch });

const { data: statuses } = await close.http.GET("/status/lead/");
const edit = await close.edits.create({
  type: "set_lead_status",
  lead_status_id: statuses?.data[0]?.id ?? "",
  s_query: everyLead(),
});

// In a program of yours: process.once("SIGINT", () => stop.abort());
const stop = new AbortController();
setTimeout(() => stop.abort(), 1_000);

try {
  await close.edits.wait(edit.id, { signal: stop.signal });
} catch (error) {
  if (!(error instanceof CloseError && error.code === "aborted")) throw error;
  const { status, n_leads, n_leads_processed } = await close.edits.pause(edit.id);
  console.log(`${status} after ${n_leads_processed} of ${n_leads} leads`);
}

// Prints, for example:
// paused after 35 of 200 leads
