// The answer to a create is lost on its way. Sent again, it might act twice: so the client looks for what it made.
import { createClient } from "close-bulk-actions";
import { everyLead } from "close-bulk-actions/query";
import { createSandbox } from "close-bulk-actions/sandbox";

const path = "/bulk_action/sequence_subscription/";
const sandbox = createSandbox({
  // The first create is carried out, but its answer never arrives.
  faults: [{ fault: "reset_after", method: "POST", path, nth: 1 }],
});
const close = createClient({
  apiKey: sandbox.apiKey,
  fetch: sandbox.fetch,
  onEvent({ type, found }) {
    if (type === "lost") console.log("The answer is lost.");
    if (type === "look_up") console.log(`Looked for it: ${found} found.`);
  },
});

const pause = await close.sequenceSubscriptions.create({
  action_type: "pause",
  s_query: everyLead(),
});
const { status, n_leads } = await close.sequenceSubscriptions.wait(pause.id);
console.log(`It is ${status}, with ${n_leads} leads.`);

const sent = sandbox.requests.filter((request) => request.method === "POST");
console.log(`POST was sent this often: ${sent.length}.`);

// Prints:
// The answer is lost.
// Looked for it: 1 found.
// It is done, with 200 leads.
// POST was sent this often: 1.
