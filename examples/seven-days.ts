// A paused bulk action can be resumed for seven days. Here they pass in no time.
import { CloseError, createClient } from "close-bulk-actions";
import { everyLead } from "close-bulk-actions/query";
import { createSandbox } from "close-bulk-actions/sandbox";

const sandbox = createSandbox({ clock: "virtual" });
const close = createClient({ apiKey: sandbox.apiKey, fetch: sandbox.fetch });
const days = 24 * 60 * 60 * 1_000;

const { id } = await close.edits.create({
  type: "clear_custom_field",
  custom_field_name: "Tier",
  s_query: everyLead(),
});
sandbox.clock.advance(1_000);

const paused = await close.edits.pause(id);
console.log(`${paused.status} after ${paused.n_leads_processed} of ${paused.n_leads} leads`);

sandbox.clock.advance(6 * days);
const resumed = await close.edits.resume(id);
console.log(`After six days: ${resumed.status}`);

await close.edits.pause(id); // the seven days begin anew (inferred)
sandbox.clock.advance(8 * days);
try {
  await close.edits.resume(id);
} catch (error) {
  if (!(error instanceof CloseError && error.code === "bad_request")) throw error;
  console.log(`After eight more: ${error.fieldErrors.status}`);
}

// Prints:
// paused after 70 of 200 leads
// After six days: resuming
// After eight more: Bulk action can no longer be resumed: more than 7 days have passed since it was paused.
