import type { Sandbox } from "close-bulk-actions/sandbox";

/** An answer, read. */
export interface Received {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of the JSON.
  body: any;
  headers: Headers;
}

/**
 * Sends one request to a sandbox, the way every HTTP client does.
 *
 * @param path Path below the base path.
 * @param body Sent as JSON; a string is sent as it is.
 * @param headers Added to, or put in place of, the right ones.
 */
export async function send(
  sandbox: Sandbox,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Received> {
  const request = new Request(`https://api.close.com/api/v1${path}`, {
    method,
    headers: {
      authorization: `Basic ${btoa(`${sandbox.apiKey}:`)}`,
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const response = await sandbox.fetch(request);
  return { status: response.status, body: await response.json(), headers: response.headers };
}

/** The `authorization` of a caller with the first user's token. */
export function bearer({ org }: Sandbox): string {
  return `Bearer ${org.users[0]?.access_token}`;
}
