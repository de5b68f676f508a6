// Deletes leads, but only if they are as few as you think. Close documents no undo.
import { CloseError, createClient } from "close-bulk-actions";
import { field, leads } from "close-bulk-actions/query";
import { createSandbox } from "close-bulk-actions/sandbox";

const sandbox = createSandbox();
const close = createClient({ apiKey: sandbox.apiKey, fetch: sandbox.fetch });

const { data: statuses } = await close.http.GET("/status/lead/");
const badFit = statuses?.data.find(({ label }) => label === "Bad fit")?.id ?? "";
const unwanted = leads(field("status_id").isOneOf(badFit));

const { total, sample } = await close.preview(unwanted);
console.log(`${total} leads are a bad fit, such as ${sample[0]?.display_name}.`);

try {
  await close.deletes.create({ s_query: unwanted }, { expect: { atMost: 5 } });
} catch (error) {
  if (!(error instanceof CloseError && error.code === "unexpected_count")) throw error;
  console.log(error.message);
}

const started = await close.deletes.create({ s_query: unwanted }, { expect: { atMost: total } });
const { n_leads_processed } = await close.deletes.wait(started.id);
console.log(`${n_leads_processed} leads are deleted.`);

// Prints:
// 19 leads are a bad fit, such as Bergstrom & Sauer Bakery.
// The filter matches 19, and at most 5 were expected. Nothing was started.
// 19 leads are deleted.
