const encoder = new TextEncoder();

/**
 * Signs a delivery as Close does (documented): HMAC-SHA256 over the timestamp followed by the body.
 *
 * @param signatureKey The subscription's key, in hex.
 * @param timestamp What `close-sig-timestamp` says.
 * @param body The raw body.
 * @returns What `close-sig-hash` says: the signature, in hex.
 */
export async function sign(signatureKey: string, timestamp: string, body: string): Promise<string> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", bytesOf(signatureKey), algorithm, false, [
    "sign",
  ]);
  const signature = await crypto.subtle.sign("HMAC", key, encoder.encode(timestamp + body));
  return hexOf(new Uint8Array(signature));
}

/** Writes bytes in hex. */
export function hexOf(bytes: Iterable<number>): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}
