import type { User } from "../model/organization.js";
import { refuse } from "./refusal.js";

/**
 * Finds out who sent a request: by an API key, as the user name of Basic authentication with an empty
 * password, or by an OAuth token, as `Bearer` (both documented).
 *
 * @param authorization The header; undefined when it was not sent.
 * @param users Who may call.
 * @throws {Refusal} 401 for nobody.
 */
export function authenticate(authorization: string | undefined, users: readonly User[]): User {
  const [, scheme = "", credentials = ""] = /^(\w+) +(\S+)$/.exec(authorization ?? "") ?? [];
  const key = scheme.toLowerCase() === "basic" ? keyOf(credentials) : undefined;
  const token = scheme.toLowerCase() === "bearer" ? credentials : undefined;
  const caller = users.find(
    ({ api_key, access_token }) => api_key === key || access_token === token,
  );
  if (caller) return caller;
  throw refuse(401, "Unauthorized", { "www-authenticate": 'Basic realm="Close"' });
}

/** The user name, where the password is empty. */
function keyOf(base64: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
    return /^(.+):$/.exec(new TextDecoder().decode(bytes))?.[1];
  } catch {
    return undefined;
  }
}
