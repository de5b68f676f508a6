/** How often a request is sent again, and how long after. */
export interface RetryOptions {
  /**
   * How many times a request is sent at most.
   *
   * @default 4
   */
  maxAttempts?: number;
  /**
   * Longest pause before the second try, in milliseconds; doubled for each further one. The pause is
   * chance between 0 and that, so that clients that failed together do not come back together.
   *
   * @default 500
   */
  baseDelayMs?: number;
  /**
   * Longest pause before any try, in milliseconds. What Close asks for is never shortened by it.
   *
   * @default 30_000
   */
  maxDelayMs?: number;
  /**
   * Longest time from the first try to the start of the last, in milliseconds. Waiting for its turn before
   * the first try does not count. A call that would have
   * to wait beyond it fails at once, and its error says how long in `retryAfterMs`.
   *
   * @default 120_000
   */
  budgetMs?: number;
}

/**
 * Fills in what was not given.
 *
 * @param options What was given; a value may be undefined, too.
 */
export function limitsOf({
  maxAttempts = 4,
  baseDelayMs = 500,
  maxDelayMs = 30_000,
  budgetMs = 120_000,
}: RetryOptions = {}): Required<RetryOptions> {
  return { maxAttempts, baseDelayMs, maxDelayMs, budgetMs };
}

/**
 * Tells whether a request that is neither GET nor HEAD may be sent again, as `x-retry` of the contract
 * says; a test compares the two. Of what is not in the contract, only GET and HEAD may.
 *
 * @param method Method, in capitals.
 * @param path Path below the base address.
 */
export function isSafe(method: string, path: string): boolean {
  return /^((GET|HEAD) |PUT \/bulk_action\/|POST \/data\/search\/$)/.test(`${method} ${path}`);
}

/**
 * Tells whether a status says that the server failed, so that it may or may not have carried out the
 * request. 501 says that it knows no such thing, so it has not.
 */
export function isFailure(status: number): boolean {
  return status === 408 || (status >= 500 && status !== 501);
}

/**
 * What a `fetch` fails with, by runtime, when it could not even connect: the one kind of loss after
 * which nothing can have been carried out. Every other may come after the request was read.
 */
const unopened = [
  // Node (undici) and Bun
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
  // Bun
  "ConnectionRefused",
];

/**
 * Tells whether the connection was never opened, so that nothing was carried out.
 *
 * @param error What `fetch` rejected with.
 */
export function neverOpened(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  return unopened.some((each) => each === code) || neverOpened(error.cause);
}

/**
 * Says how long to wait before the next try.
 *
 * @param attempt How many tries there were.
 * @param askedMs What the server asks for.
 * @param options How long to wait where it asks for nothing.
 * @param random A number from 0 up to, but not including, 1.
 * @returns Milliseconds: what the server asks for and a little more, else a pause by chance.
 */
export function pause(
  attempt: number,
  askedMs: number | undefined,
  { baseDelayMs, maxDelayMs }: Required<RetryOptions>,
  random: number,
): number {
  if (askedMs !== undefined) return askedMs + random * baseDelayMs;
  return random * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1));
}
