import { CloseError } from "./errors.js";
import type { ClientOptions, Credential } from "./options.js";

/** Puts the `Authorization` header on a request, asking for the credential anew each time, and not for ever. */
export type Authorize = (request: Request, within: Within) => Promise<void>;

/** Does some work within the time of a try, or until its signal ends it. */
type Within = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * Reads the credential that the client was given.
 *
 * @param options The options of the client.
 * @returns What authorizes requests.
 * @throws {TypeError} When there is no credential, or two.
 */
export function authorization({ apiKey, accessToken }: ClientOptions): Authorize {
  if (!apiKey === !accessToken) {
    throw new TypeError("createClient needs either an apiKey or an accessToken.");
  }
  return async ({ headers }, within) => {
    const credential = apiKey || accessToken || "";
    const secret = typeof credential === "string" ? credential : await reveal(credential, within);
    try {
      const value = apiKey ? `Basic ${btoa(`${secret}:`)}` : `Bearer ${secret}`;
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

async function reveal(credential: Exclude<Credential, string>, within: Within): Promise<string> {
  try {
    return await within(async () => credential());
  } catch (cause) {
    throw new CloseError(
      "unauthorized",
      "The function that gives the credential failed, so the request could not be sent.",
      { cause },
    );
  }
}
