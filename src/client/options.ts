import type { ClientEvent } from "./sending/events.js";
import type { RetryOptions } from "./sending/retry.js";

/** A secret, or a function that returns it: asked before every request, so that it can change. */
export type Credential = string | (() => string | Promise<string>);

/** What `createClient` takes: an API key or an access token, where to send requests, and how. */
export type ClientOptions = {
  /**
   * Address of the API, without a slash at the end.
   *
   * @default "https://api.close.com/api/v1"
   */
  baseUrl?: string;
  /**
   * What sends the requests: a sandbox's `fetch`, or a wrapper of your own. The second argument holds a
   * signal that ends a try also when it takes too long: pass it on as it is, or its `signal`; a copy made
   * with `{ ...init }` lacks it.
   *
   * @default globalThis.fetch
   */
  fetch?: (request: Request, init?: { signal: AbortSignal }) => Promise<Response>;
  /**
   * Longest time for one try, from sending the request to the end of its answer, in milliseconds.
   *
   * @default 60_000
   */
  timeoutMs?: number;
  /**
   * How often and when a request is sent again, or `false` for never. A create is sent again only when
   * it surely was not carried out.
   *
   * @default { maxAttempts: 4, baseDelayMs: 500, maxDelayMs: 30_000, budgetMs: 120_000 }
   */
  retry?: RetryOptions | false;
  /**
   * Whether requests are held back as the `RateLimit` of the answers asks for, so that few are refused.
   *
   * @default true
   */
  pace?: boolean;
  /**
   * Whether a create whose answer was lost is looked for among the latest actions. Otherwise, and when it
   * is not surely there, it fails with `unknown_outcome`.
   *
   * @default true
   */
  lookUp?: boolean;
  /**
   * Hours between the caller's time zone and UTC, such as -4 or 5.5, by which Close tells when a day begins.
   *
   * @default the organization's (inferred)
   */
  tzOffset?: number;
  /** Is told when a request is held back or sent again, and when a lost create is looked for. */
  onEvent?: (event: ClientEvent) => unknown;
} & (
  | {
      /** API key of one user of one organization; sent as the user name of Basic authentication. */
      apiKey: Credential;
      accessToken?: never;
    }
  | {
      /** OAuth 2 access token; sent as a Bearer token. A function is asked once more after a 401. */
      accessToken: Credential;
      apiKey?: never;
    }
);

/** What every call takes. */
export interface CallOptions {
  /** Ends the call early, with the code `aborted`; a create under way ends with `unknown_outcome`. */
  signal?: AbortSignal;
  /**
   * Longest time for one try, in milliseconds.
   *
   * @default what the client was given
   */
  timeoutMs?: number;
}
