import { CloseError } from "./errors.js";
import type { ClientOptions, Credential } from "./options.js";

/** Puts the `Authorization` header on a request, asking for the credential anew each time. */
export type Authorize = (request: Request) => Promise<void>;

/**
 * Reads the credential that the client was given.
 *
 * @param options The options of the client.
 * @returns What authorizes requests.
 * @throws {TypeError} When there is no credential, or two.
 */
export function authorization({ apiKey, accessToken }: ClientOptions): Authorize {
  if ((apiKey === undefined) === (accessToken === undefined)) {
    throw new TypeError("createClient needs either an apiKey or an accessToken.");
  }
  return async ({ headers }) => {
    const credential = apiKey ?? accessToken ?? "";
    const secret = typeof credential === "string" ? credential : await reveal(credential);
    try {
      const value = apiKey === undefined ? `Bearer ${secret}` : `Basic ${btoa(`${secret}:`)}`;
      headers.set("authorization", value);
    } catch {
      // Without the cause: runtimes quote the header in it.
      throw new CloseError(
        "unauthorized",
        "The credential holds characters that a header cannot carry. Nothing was sent.",
      );
    }
  };
}

async function reveal(credential: Exclude<Credential, string>): Promise<string> {
  try {
    return await credential();
  } catch (cause) {
    throw new CloseError(
      "unauthorized",
      "The function that gives the credential failed. Nothing was sent.",
      { cause },
    );
  }
}
