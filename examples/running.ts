// Shows what is running, of all four kinds: the newest hundred of each are enough to look through.
import { createClient } from "close-bulk-actions";
import { everyLead, text } from "close-bulk-actions/query";
import { createSandbox } from "close-bulk-actions/sandbox";

const sandbox = createSandbox({ leadsPerSecond: 10 });
const close = createClient({ apiKey: sandbox.apiKey, fetch: sandbox.fetch });

await close.deletes.create({ s_query: text("Bakery") });
await close.sequenceSubscriptions.create({ action_type: "pause", s_query: everyLead() });

const over = ["done", "error"];
for (const kind of ["emails", "sequenceSubscriptions", "deletes", "edits"] as const) {
  for (const { id, status, date_created } of await close[kind].list().toArray({ limit: 100 })) {
    if (!over.includes(status ?? ""))
      console.log(`${kind}: ${id} is ${status} since ${date_created?.slice(0, 16)}`);
  }
}

// Prints, for example:
// sequenceSubscriptions: bulkseqsub_VdZKhTxZPirHFdnDUMhh4E82YMkMPz0EOhrRYa4LZkH is created since 2026-01-05T09:00
// deletes: bulkdelete_n33v2TIIRkiBlsTVpx5kg4FcTzRslx59AkHtXHP4Mf4 is created since 2026-01-05T09:00
