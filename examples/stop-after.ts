// Waits for a bulk action, but not for ever, and pauses one that takes too long. Close would go on with it.
import { CloseError, createClient } from "close-bulk-actions";
import { everyLead } from "close-bulk-actions/query";
import { createSandbox } from "close-bulk-actions/sandbox";

const sandbox = createSandbox({ leadsPerSecond: 20 });
const close = createClient({ apiKey: sandbox.apiKey, fetch: sandbox.fetch });

const { id } = await close.sequenceSubscriptions.create({
  action_type: "pause",
  s_query: everyLead(),
});

try {
  await close.sequenceSubscriptions.wait(id, { deadlineMs: 3_000 });
} catch (error) {
  if (!(error instanceof CloseError && error.code === "deadline")) throw error;
  console.log(error.message);
  const { status, n_leads, n_leads_processed } = await close.sequenceSubscriptions.pause(id);
  console.log(`Now it is ${status}, after ${n_leads_processed} of ${n_leads} leads.`);
}

// Prints, for example:
// bulkseqsub_n33v2TIIRkiBlsTVpx5kg4FcTzRslx59AkHtXHP4Mf4 is still "processing" after 3000 ms. It goes on; wait for it again by its id.
// Now it is paused, after 54 of 200 leads.
