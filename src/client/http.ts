import createOpenapiClient, { type Client } from "openapi-fetch";
import { servers } from "../../generated/servers.js";
import type { paths } from "../../generated/types.js";
import { authorization } from "./authorization.js";
import type { ClientOptions } from "./options.js";

/** The bare typed client of openapi-fetch, with authentication. */
export type Http = Client<paths>;

/**
 * Makes the client beneath all methods.
 *
 * @param options Credential, address and `fetch`.
 * @returns An openapi-fetch client for every operation of the contract.
 * @throws {TypeError} When there is not exactly one credential, or the address holds one.
 */
export function createHttp(options: ClientOptions): Http {
  const { baseUrl = servers.close, fetch } = options;
  refuseUserInfo(baseUrl);
  const authorize = authorization(options);
  const http = createOpenapiClient<paths>({
    baseUrl,
    ...(fetch && { fetch }),
    // The contract says so of every list in a query; openapi-fetch does not read it there.
    querySerializer: { array: { style: "form", explode: false } },
    // A redirected POST goes on as a GET, whose answer would pass for that of the create.
    redirect: "manual",
  });
  http.use({ onRequest: ({ request }) => authorize(request) });
  return http;
}

/** An address is printed in errors, so it must not hold a secret. */
function refuseUserInfo(baseUrl: string): void {
  if (/^\w+:\/\/[^/]*@/.test(baseUrl)) {
    throw new TypeError("baseUrl must not hold a user name or password. Give an apiKey instead.");
  }
}
