// Shows how far a bulk action is, how fast it is, and when it is likely to end.
import { createClient } from "close-bulk-actions";
import { everyLead } from "close-bulk-actions/query";
import { createSandbox } from "close-bulk-actions/sandbox";

const sandbox = createSandbox({ leadsPerSecond: 20 });
const close = createClient({ apiKey: sandbox.apiKey, fetch: sandbox.fetch });

const { id } = await close.sequenceSubscriptions.create({
  action_type: "pause",
  s_query: everyLead(),
});

// Yields what has changed. How often it looks follows from the speed: seldom, when there is a long way to go.
for await (const { action, rate, estimatedEnd } of close.sequenceSubscriptions.watch(id)) {
  const { status, n_leads, n_leads_processed } = action;
  const share = n_leads ? (100 * n_leads_processed) / n_leads : 0;
  const speed = rate === null ? "" : `, ${rate.toFixed()} leads a second`;
  const left = estimatedEnd === null ? "" : `, ${secondsUntil(estimatedEnd)} s to go`;
  console.log(`${share.toFixed().padStart(3)} % ${status}${speed}${left}`);
}

function secondsUntil(moment: Date): string {
  return ((moment.getTime() - Date.now()) / 1_000).toFixed();
}

// Prints, for example:
//   0 % created
//   2 % processing, 8 leads a second, 25 s to go
//   7 % processing, 17 leads a second, 11 s to go
//  17 % processing, 19 leads a second, 9 s to go
//  37 % processing, 20 leads a second, 6 s to go
//  73 % processing, 20 leads a second, 3 s to go
//  90 % processing, 20 leads a second, 1 s to go
//  96 % processing, 20 leads a second, 0 s to go
// 100 % done, 20 leads a second
