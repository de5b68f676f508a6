import { CloseError } from "./errors.js";
import type { ClientOptions, Credential } from "./options.js";

/**
 * Reads the credential that the client was given.
 *
 * @returns What gives the value of the `Authorization` header, asked anew for every request.
 * @throws {TypeError} When there is no credential, or two.
 */
export function authorization({ apiKey, accessToken }: ClientOptions): () => Promise<string> {
  if ((apiKey === undefined) === (accessToken === undefined)) {
    throw new TypeError("createClient needs either an apiKey or an accessToken.");
  }
  if (apiKey !== undefined) return async () => `Basic ${btoa(`${await reveal(apiKey)}:`)}`;
  return async () => `Bearer ${await reveal(accessToken)}`;
}

async function reveal(credential: Credential): Promise<string> {
  if (typeof credential === "string") return credential;
  try {
    return await credential();
  } catch (cause) {
    // Nothing was sent, so this is no lost answer.
    throw new CloseError("unauthorized", "The function that gives the credential failed.", {
      cause,
    });
  }
}
