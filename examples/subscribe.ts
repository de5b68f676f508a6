// Subscribes leads to a sequence, and pauses their subscriptions again.
import { createClient } from "close-bulk-actions";
import { field, leads } from "close-bulk-actions/query";
import { createSandbox } from "close-bulk-actions/sandbox";

const sandbox = createSandbox({ leadsPerSecond: 1_000 });
const close = createClient({ apiKey: sandbox.apiKey, fetch: sandbox.fetch });

const { data: sequences } = await close.http.GET("/sequence/");
const { data: accounts } = await close.http.GET("/connected_account/");
const sequence = sequences?.data.find(({ name }) => name === "New leads");
const account = accounts?.data[0];
const sender = account?.identities?.[0];
const withWebsite = leads(field("url").exists());

const subscribed = await close.sequenceSubscriptions.create({
  action_type: "subscribe",
  sequence_id: sequence?.id ?? "",
  sender_account_id: account?.id ?? "",
  sender_name: sender?.name ?? "",
  sender_email: sender?.email ?? "",
  contact_preference: "lead",
  s_query: withWebsite,
});
const { n_leads } = await close.sequenceSubscriptions.wait(subscribed.id);
console.log(`${n_leads} leads have the sequence.`);

const paused = await close.sequenceSubscriptions.create({
  action_type: "pause",
  sequence_id: sequence?.id ?? "", // without it, every sequence
  s_query: withWebsite,
});
await close.sequenceSubscriptions.wait(paused.id);
console.log("It is paused for all of them.");

// Prints:
// 170 leads have the sequence.
// It is paused for all of them.
