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
 */
export function createHttp(options: ClientOptions): Http {
  const { baseUrl = servers.close, fetch } = options;
  const authorize = authorization(options);
  const http = createOpenapiClient<paths>({
    baseUrl,
    ...(fetch && { fetch }),
    // The contract says so of every list in a query; openapi-fetch does not read it there.
    querySerializer: { array: { style: "form", explode: false } },
  });
  http.use({
    async onRequest({ request }) {
      request.headers.set("authorization", await authorize());
    },
  });
  return http;
}
