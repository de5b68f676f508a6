// Tries the receiver of webhook.ts: the sandbox posts to it what happens to a bulk action, signed as Close signs.
import { serve } from "@hono/node-server"; // Bun, Deno and workers need no such thing
import { createClient } from "close-bulk-actions";
import { everyLead } from "close-bulk-actions/query";
import { createSandbox } from "close-bulk-actions/sandbox";
import { receive } from "./webhook.js";

const sandbox = createSandbox();
const close = createClient({ apiKey: sandbox.apiKey, fetch: sandbox.fetch });

let signatureKey = "";
const url = await new Promise<string>((resolve) => {
  const options = { port: 0, hostname: "127.0.0.1", overrideGlobalObjects: false };
  const fetch = (request: Request) => receive(request, signatureKey);
  const server = serve({ ...options, fetch }, ({ port }) => resolve(`http://127.0.0.1:${port}/`));
  server.unref(); // ends with the program
});

// At Close: POST /webhook/ with the same body.
signatureKey = sandbox.webhooks.subscribe({
  url,
  events: [
    { object_type: "bulk_action.sequence_subscription", action: "created" },
    { object_type: "bulk_action.sequence_subscription", action: "completed" },
  ],
}).signature_key;

const { id } = await close.sequenceSubscriptions.create({
  action_type: "pause",
  s_query: everyLead(),
});
await close.sequenceSubscriptions.wait(id);
await sandbox.webhooks.settled();

const { status } = await fetch(url, { method: "POST", body: '{"event": {"action": "forged"}}' });
console.log(`What nobody signed: ${status}`);

// Prints:
// created: created, 0 of ? leads
// completed: done, 200 of 200 leads
// What nobody signed: 401
