import createOpenapiClient, { type Client } from "openapi-fetch";
import { servers } from "../../generated/servers.js";
import type { paths } from "../../generated/types.js";
import { authorization } from "./authorization.js";
import type { ClientOptions } from "./options.js";
import { repeatableRequest } from "./sending/repeatable.js";
import { createSender, type Send } from "./sending/send.js";
import { realTime, type Time } from "./time.js";

/**
 * The bare typed client of openapi-fetch, with authentication, retries and pacing beneath its middleware:
 * a middleware sees each call once, and no credential.
 */
export type Http = Client<paths>;

/** What the methods above an `Http` need to know of it. */
export interface Settings {
  send: Send;
  time: Time;
  lookUp: boolean;
  onEvent: ClientOptions["onEvent"];
}

const settings = new WeakMap<Http, Settings>();

/**
 * Tells what the methods above need to know.
 *
 * @param http A client that `createHttp` made.
 */
export function settingsOf(http: Http): Settings {
  const found = settings.get(http);
  if (!found) throw new TypeError("This client was not made by createHttp.");
  return found;
}

/**
 * Makes the client beneath all methods.
 *
 * @param options Credential, address, `fetch`, and how to send.
 * @param time Clock, sleep and chance.
 * @returns An openapi-fetch client for every operation of the contract.
 * @throws {TypeError} When there is not exactly one credential, or the address holds one.
 */
export function createHttp(options: ClientOptions, time: Time = realTime): Http {
  const { baseUrl = servers.close, tzOffset, lookUp = true, onEvent } = options;
  refuseUserInfo(baseUrl);
  const send = createSender(options, baseUrl, authorization(options), time);
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
  settings.set(http, { send, time, lookUp, onEvent });
  return http;
}

/** An address is printed in errors, so it must not hold a secret. */
function refuseUserInfo(baseUrl: string): void {
  if (/^\w+:\/\/[^/]*@/.test(baseUrl)) {
    throw new TypeError("baseUrl must not hold a user name or password. Give an apiKey instead.");
  }
}
