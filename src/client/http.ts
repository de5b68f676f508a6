import createOpenapiClient, { type Client } from "openapi-fetch";
import { servers } from "../../generated/servers.js";
import type { paths } from "../../generated/types.js";
import { authorization } from "./authorization.js";
import type { ClientOptions } from "./options.js";
import { type Tell, teller } from "./sending/events.js";
import { repeatableRequest } from "./sending/repeatable.js";
import { createSender, type Send } from "./sending/send.js";
import { realTime, type Time } from "./time.js";

/**
 * The bare typed client of openapi-fetch, with authentication, retries and pacing beneath its middleware:
 * a middleware sees each call once, and no credential.
 */
export type Http = Client<paths>;

/** What the methods above an `Http` need besides it. Out of reach of those who are given the `Http`. */
export interface Connection {
  http: Http;
  send: Send;
  time: Time;
  lookUp: boolean;
  tell: Tell;
}

/**
 * Makes the client beneath all methods.
 *
 * @param options Credential, address, `fetch`, and how to send.
 * @param time Clock, sleep and chance.
 * @returns An openapi-fetch client for every operation of the contract, and what it is made of.
 * @throws {TypeError} When there is not exactly one credential, or the address holds one or is none.
 */
export function connect(options: ClientOptions, time: Time = realTime): Connection {
  const { tzOffset, lookUp = true } = options;
  const baseUrl = addressOf(options.baseUrl);
  const tell = teller(options.onEvent);
  const send = createSender(options, baseUrl, authorization(options), tell, time);
  const http = createOpenapiClient<paths>({
    baseUrl,
    fetch: (request) => send(request, request),
    Request: repeatableRequest(),
    ...(tzOffset !== undefined && { headers: { "x-tz-offset": String(tzOffset) } }),
    // The contract says so of every list in a query; openapi-fetch does not read it there.
    querySerializer: { array: { style: "form", explode: false } },
    // A redirected POST goes on as a GET, whose answer would pass for that of the create.
    redirect: "manual",
  });
  return { http, send, time, lookUp, tell };
}

/** An address is printed in errors, so it must not hold a secret. */
function addressOf(baseUrl: string = servers.close): string {
  let url: URL;
  try {
    // In a page, an address may be below its own.
    url = new URL(baseUrl, globalThis.location?.href);
  } catch {
    // Without the cause, which quotes the address.
    throw new TypeError("baseUrl is no address, such as https://api.close.com/api/v1.");
  }
  const { username, password, origin, pathname } = url;
  if (username || password) {
    throw new TypeError("baseUrl must not hold a user name or password. Give an apiKey instead.");
  }
  return origin + pathname.replace(/\/$/, "");
}
