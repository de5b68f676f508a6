// Two programs start the same action, and one loses its answer. Which one did it make? Nobody can tell: you decide.
import { CloseError, createClient } from "close-bulk-actions";
import { everyLead } from "close-bulk-actions/query";
import { createSandbox } from "close-bulk-actions/sandbox";

const path = "/bulk_action/sequence_subscription/";
const sandbox = createSandbox({
  faults: [{ fault: "reset_after", method: "POST", path, nth: 2 }],
});
const body = { action_type: "pause", s_query: everyLead() } as const;

const theirs = createClient({ apiKey: sandbox.apiKey, fetch: sandbox.fetch });
await theirs.sequenceSubscriptions.create(body);

const ours = createClient({ apiKey: sandbox.apiKey, fetch: sandbox.fetch });
try {
  await ours.sequenceSubscriptions.create(body);
} catch (error) {
  if (!(error instanceof CloseError && error.code === "unknown_outcome")) throw error;
  console.log(`${error.code}, after four looks within seven seconds. It may be one of these:`);
  for (const { id, status } of error.candidates) console.log(`  ${id}: ${status}`);
  console.log(`May it be sent again without a look? ${error.retryable ? "Yes" : "No"}.`);
}

// Prints:
// unknown_outcome, after four looks within seven seconds. It may be one of these:
//   bulkseqsub_VdZKhTxZPirHFdnDUMhh4E82YMkMPz0EOhrRYa4LZkH: done
//   bulkseqsub_n33v2TIIRkiBlsTVpx5kg4FcTzRslx59AkHtXHP4Mf4: done
// May it be sent again without a look? No.
