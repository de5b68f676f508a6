import createOpenapiClient, { type Client } from "openapi-fetch";
import { servers } from "../../generated/servers.js";
import type { paths } from "../../generated/types.js";
import type { ClientOptions, Credential } from "./options.js";

/** The bare typed client of openapi-fetch, with authentication. */
export type Http = Client<paths>;

/**
 * Makes the client beneath all methods.
 *
 * @param options Credential, address and `fetch`.
 * @returns An openapi-fetch client for every operation of the contract.
 */
export function createHttp({ apiKey, accessToken, baseUrl, fetch }: ClientOptions): Http {
  const http = createOpenapiClient<paths>({
    baseUrl: baseUrl ?? servers.close,
    ...(fetch && { fetch }),
  });
  http.use({
    async onRequest({ request }) {
      request.headers.set("authorization", await authorization(apiKey, accessToken));
    },
  });
  return http;
}

async function authorization(apiKey?: Credential, accessToken?: Credential): Promise<string> {
  if (apiKey !== undefined) return `Basic ${btoa(`${await reveal(apiKey)}:`)}`;
  if (accessToken !== undefined) return `Bearer ${await reveal(accessToken)}`;
  throw new TypeError("createClient needs an apiKey or an accessToken.");
}

async function reveal(credential: Credential): Promise<string> {
  return typeof credential === "function" ? credential() : credential;
}
