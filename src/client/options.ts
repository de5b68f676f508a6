/** A secret, or a function that returns it: asked before every request, so that it can change. */
export type Credential = string | (() => string | Promise<string>);

/** What `createClient` takes: an API key or an access token, and where to send requests. */
export type ClientOptions = {
  /**
   * Address of the API, without a slash at the end.
   *
   * @default "https://api.close.com/api/v1"
   */
  baseUrl?: string;
  /**
   * What sends the requests: a sandbox's `fetch`, or a wrapper of your own.
   *
   * @default globalThis.fetch
   */
  fetch?: (request: Request) => Promise<Response>;
} & (
  | {
      /** API key of one user of one organization; sent as the user name of Basic authentication. */
      apiKey: Credential;
      accessToken?: never;
    }
  | {
      /** OAuth 2 access token; sent as a Bearer token. */
      accessToken: Credential;
      apiKey?: never;
    }
);

/** What every call takes. */
export interface CallOptions {
  /** Ends the call early, with the code `aborted`; a create under way ends with `unknown_outcome`. */
  signal?: AbortSignal;
}
