/**
 * What went wrong, for programs.
 *
 * - `bad_request` (400), `unauthorized` (401), `payment_required` (402), `forbidden` (403),
 *   `not_found` (404), `rate_limited` (429): Close refused the request and did nothing.
 *   `unauthorized` also when a credential function fails.
 * - `refused`: any other refusal: another 4xx, a redirect, or a 501.
 * - `not_sent`: the request could not be made, for example with an empty id, and nothing was sent.
 * - `unknown_outcome`: a create was sent and its answer was lost, so it may or may not run. Look
 *   before you send it again.
 * - `server_error` (5xx), `network`, `unreadable`: no usable answer to a request that may be sent again.
 * - `aborted`: the `signal` ended the call; a pause or resume may have been carried out all the same.
 * - `action_failed`: the bulk action ended with status `error`.
 * - `deadline`: the bulk action was not done in time; it goes on.
 */
export type CloseErrorCode =
  | "bad_request"
  | "unauthorized"
  | "payment_required"
  | "forbidden"
  | "not_found"
  | "rate_limited"
  | "refused"
  | "not_sent"
  | "unknown_outcome"
  | "server_error"
  | "network"
  | "unreadable"
  | "aborted"
  | "action_failed"
  | "deadline";

/** What was wrong with each field: a text, or the same again for what lies inside it. */
export interface FieldErrors {
  [field: string]: string | FieldErrors;
}

/** What a `CloseError` is made of, besides code and message: the properties of the same names. */
export type CloseErrorDetails = Partial<
  Pick<CloseError, "status" | "fieldErrors" | "errors" | "request" | "cause">
>;

/** The one error that every method of the client throws. It never holds a credential. */
export class CloseError extends Error {
  override readonly name = "CloseError";
  /** What went wrong, for programs. */
  readonly code: CloseErrorCode;
  /** HTTP status of the answer, if there was one. */
  readonly status: number | undefined;
  /** Close's words about each wrong field, by field; empty when it named none. */
  readonly fieldErrors: FieldErrors;
  /** Close's words about the request as a whole. */
  readonly errors: readonly string[];
  /** Method and path of the request that failed. */
  readonly request: { method: string; path: string } | undefined;

  constructor(code: CloseErrorCode, message: string, details: CloseErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.status = details.status;
    this.fieldErrors = details.fieldErrors ?? {};
    this.errors = details.errors ?? [];
    this.request = details.request;
  }
}
