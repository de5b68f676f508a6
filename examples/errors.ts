// What you are told when Close refuses a request: what is wrong with each field, and that nothing was done.
import { CloseError, type CreateBulkEdit, createClient } from "close-bulk-actions";
import { createSandbox } from "close-bulk-actions/sandbox";

const sandbox = createSandbox();
const close = createClient({ apiKey: sandbox.apiKey, fetch: sandbox.fetch });

// The compiler finds these mistakes, but not in what comes from a file or a form.
const fromFile: CreateBulkEdit = JSON.parse(`{
  "type": "clear_custom_field",
  "custom_field_name": "Tier",
  "results_limits": 10,
  "s_query": { "type": "and", "queries": [{ "type": "id" }] }
}`);

try {
  await close.edits.create(fromFile);
} catch (error) {
  if (!(error instanceof CloseError)) throw error;
  const { code, status, message, fieldErrors, retryable, docs } = error;
  console.log(message); // for people
  console.log(`${code} (${status}), retryable: ${retryable}, see ${docs}`); // for programs
  console.log(JSON.stringify(fieldErrors, null, 2)); // for forms, field by field
}

// Prints:
// POST /bulk_action/edit/ was refused (400). results_limits: Unknown key. Did you mean `results_limit`? s_query.queries[0].value: This field is required. Send text in quotes.
// bad_request (400), retryable: false, see docs/errors.md#bad_request
// {
//   "results_limits": "Unknown key. Did you mean `results_limit`?",
//   "s_query": {
//     "queries": {
//       "errors": {
//         "0": {
//           "value": "This field is required. Send text in quotes."
//         }
//       }
//     }
//   }
// }
