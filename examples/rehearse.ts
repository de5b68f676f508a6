import { CloseError, createClient } from "close-bulk-actions";
import { everyLead } from "close-bulk-actions/query";
import { createSandbox } from "close-bulk-actions/sandbox";

const sandbox = createSandbox({
  clock: "virtual", // time passes only when you say so
  data: { leads: [{ name: "Acme", status: "Potential" }, { name: "Globex" }] },
  // The first create is carried out, but its answer never arrives.
  faults: [{ fault: "reset_after", method: "POST", path: "/bulk_action/edit/", nth: 1 }],
});
const close = createClient({
  apiKey: sandbox.apiKey,
  fetch: sandbox.fetch,
  lookUp: false, // the client would look for the lost edit itself
});
const customer = sandbox.org.lead_statuses.find(({ label }) => label === "Customer");

try {
  await close.edits.create({
    type: "set_lead_status",
    lead_status_id: customer?.id ?? "",
    s_query: everyLead(),
  });
} catch (error) {
  if (error instanceof CloseError) console.log(error.code); // unknown_outcome
}

sandbox.clock.advance(60_000);
const { data: edits } = await close.http.GET("/bulk_action/edit/");
console.log(edits?.data.map(({ status, n_leads }) => `${status}, ${n_leads} leads`)); // done, 2 leads
console.log(sandbox.outbox.map(({ subject }) => subject)); // Your bulk edit is done
