// Follows bulk actions by the webhooks that Close sends. Anybody may post here: so each delivery has to be signed by
// Close, and not be an old one that somebody kept.
import type { BulkAction } from "close-bulk-actions";

/** As much of a delivery as is used here. */
interface Delivery {
  event: { id: string; action: string; data: BulkAction };
}

// Each try has a time of its own (inferred). Where tries are refused here as too old, allow Close's 72 hours.
const oldestSeconds = 300;

/** Ids of the events that came. They may come twice, and in any order. */
const seen = new Set<string>();

/** Takes a delivery. Close tells the key, `signature_key`, when the subscription is made. */
export async function receive(request: Request, signatureKey: string): Promise<Response> {
  const body = await request.text();
  if (!(await isGenuine(request.headers, body, signatureKey))) {
    return new Response("The signature is wrong, or old.", { status: 401 });
  }
  const { event }: Delivery = JSON.parse(body);
  const { status, n_leads, n_leads_processed } = event.data;
  if (!seen.has(event.id)) {
    console.log(`${event.action}: ${status}, ${n_leads_processed} of ${n_leads ?? "?"} leads`);
  }
  seen.add(event.id);
  return new Response();
}

async function isGenuine(headers: Headers, body: string, signatureKey: string): Promise<boolean> {
  const timestamp = headers.get("close-sig-timestamp") ?? "";
  const age = Math.abs(Date.now() / 1_000 - Number(timestamp));
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const secret = bytesOf(signatureKey);
  const key = await crypto.subtle.importKey("raw", secret, algorithm, false, ["verify"]);
  const signature = bytesOf(headers.get("close-sig-hash") ?? "");
  const signed = new TextEncoder().encode(timestamp + body);
  // Unlike ===, this takes as long however much of the signature is right, and so tells nothing.
  return (await crypto.subtle.verify("HMAC", key, signature, signed)) && age <= oldestSeconds;
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}
