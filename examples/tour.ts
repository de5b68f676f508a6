// The tour of `npm start`: one bulk edit from preview to proof. Every step is a request through the
// client to the sandbox, and a step whose result is wrong ends the tour with an error.
import { setTimeout as sleep } from "node:timers/promises";
import { styleText } from "node:util";
import { type BulkEdit, createClient } from "close-bulk-actions";
import { text } from "close-bulk-actions/query";
import { createSandbox } from "close-bulk-actions/sandbox";

const sandbox = createSandbox({ leads: 1_000, leadsPerSecond: 60 });
const close = createClient({ apiKey: sandbox.apiKey, fetch: sandbox.fetch });
step(`A sandbox stands in for Close: ${sandbox.org.leads.size} leads in memory, no account.`);

const { data: statuses } = await close.http.GET("/status/lead/");
const qualified = statuses?.data.find(({ label }) => label === "Qualified");
check(qualified, 'the organization has a status "Qualified"');

const bakeries = text("Bakery");
const { total, sample } = await close.preview(bakeries, { sample: 3 });
check(total > sample.length && sample.length === 3, "the preview counts leads and shows three");
const names = sample.map((lead) => lead.display_name).join(", ");
step(`The filter matches ${total} leads: ${names}, …`);

const before = await countQualified();
check(before < total, "some of them are not qualified yet");
step(`${before} of them are "Qualified". The bulk edit will make that ${total}.`);

const edit = await close.edits.create({
  type: "set_lead_status",
  lead_status_id: qualified.id,
  s_query: bakeries,
});
check(edit.status === "created", "the edit is created");
step(`Started ${edit.id}`);

let now = edit;
while (now.n_leads_processed < total * 0.4) {
  await sleep(80);
  now = await close.edits.get(edit.id);
  draw(now);
}
const paused = await close.edits.pause(edit.id);
check(paused.status === "paused", "the edit is paused");
await sleep(700);
const stillPaused = await close.edits.get(edit.id);
check(stillPaused.n_leads_processed === paused.n_leads_processed, "a paused edit stands still");
finishLine();
step(`Paused at ${paused.n_leads_processed} of ${total}, and looked again: still there.`);

const resumed = await close.edits.resume(edit.id);
check(resumed.status === "resuming", "the edit is resumed");
const done = await close.edits.wait(edit.id, { maxPollMs: 80, onProgress: draw });
finishLine();
check(done.status === "done" && done.n_leads_processed === total, "every lead was processed");
step(`Resumed, and done: ${done.n_leads_processed} leads.`);

const after = await countQualified();
check(after === total, `all ${total} leads are qualified, not ${after}`);
step(`Read back: ${after} of ${total} are "Qualified".`);

console.log(`
Where to go next
  examples/bulk-edit.ts   the same in a few lines, to start from
  openapi.yaml            every bulk action, filter and error, described
  README.md               what goes wrong, and what to do then
`);

async function countQualified(): Promise<number> {
  let count = 0;
  for await (const lead of close.search(bakeries, { fields: { lead: ["status_id"] } })) {
    if (lead.status_id === qualified?.id) count += 1;
  }
  return count;
}

function step(text: string): void {
  console.log(`${styleText("green", "✔")} ${text}`);
}

function draw({ status, n_leads, n_leads_processed }: BulkEdit): void {
  if (!process.stdout.isTTY) return;
  const width = 30;
  const filled = Math.round((n_leads_processed / (n_leads ?? total)) * width);
  const bar =
    styleText("green", "█".repeat(filled)) + styleText("gray", "░".repeat(width - filled));
  process.stdout.write(`\r  ${bar} ${n_leads_processed}/${n_leads ?? "?"} ${status}`.padEnd(80));
}

function finishLine(): void {
  if (process.stdout.isTTY) process.stdout.write("\n");
}

function check(holds: unknown, what: string): asserts holds {
  if (!holds) throw new Error(`The tour went wrong. This should hold: ${what}.`);
}
