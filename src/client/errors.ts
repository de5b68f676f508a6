import type { BulkAction } from "../../generated/types.js";

/**
 * What went wrong, for programs. `docs/errors.md` tells what each one means and what to do.
 *
 * - `bad_request` (400), `unauthorized` (401), `payment_required` (402), `forbidden` (403),
 *   `not_found` (404), `rate_limited` (429): Close refused the request and did nothing.
 *   `unauthorized` also when a credential function fails.
 * - `refused`: any other refusal: another 4xx, a redirect, or a 501.
 * - `not_sent`: the request could not be made, for example with an empty id, and nothing was sent.
 * - `unexpected_count`: the filter matches more than `expect` allows, so nothing was started.
 * - `unknown_outcome`: a create was sent and its answer was lost, so it may or may not run. Look
 *   before you send it again.
 * - `server_error` (5xx), `network`, `timeout`, `unreadable`: no usable answer to a request that may be
 *   sent again.
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
  | "unexpected_count"
  | "unknown_outcome"
  | "server_error"
  | "network"
  | "timeout"
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
  Pick<
    CloseError,
    | "status"
    | "fieldErrors"
    | "errors"
    | "retryAfterMs"
    | "attempts"
    | "candidates"
    | "request"
    | "cause"
  >
>;

/** The one error that every method of the client throws. It never holds a credential. */
export class CloseError extends Error {
  override readonly name = "CloseError";
  /** What went wrong, for programs. */
  readonly code: CloseErrorCode;
  /** HTTP status of the answer, if there was one. */
  readonly status: number | undefined;
  /** Close's words about each wrong field, by field; empty when it named none. */
  readonly fieldErrors: FieldErrors = {};
  /** Close's words about the request as a whole. */
  readonly errors: readonly string[] = [];
  /** How long Close asks to wait before the next request, in milliseconds, where it says so. */
  readonly retryAfterMs: number | undefined;
  /** How many times the request was sent, as far as that is known. */
  readonly attempts: number | undefined;
  /**
   * With `unknown_outcome`: the actions that may be what was asked for, newest first. Empty when none
   * was found, which does not prove that none runs.
   */
  readonly candidates: readonly BulkAction[] = [];
  /** Method and path of the request that failed. */
  readonly request: { method: string; path: string } | undefined;

  constructor(
    code: CloseErrorCode,
    message: string,
    { cause, ...details }: CloseErrorDetails = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    Object.assign(this, details);
  }

  /** Whether calling the same method again may succeed, and does nothing twice. */
  get retryable(): boolean {
    return /^(rate_|server_|network|timeout|unreadable|deadline)/.test(this.code);
  }

  /** Where this package explains the code. */
  get docs(): string {
    return `docs/errors.md#${this.code}`;
  }
}
