/** What Close says of how many requests it allows. NaN where it says nothing. */
export interface RateLimit {
  /** Requests that are left of the present window. */
  remaining: number;
  /** Milliseconds until the next window. */
  resetMs: number;
}

const remainingPart = /\bremaining\s*=\s*(\d+)/i;
const resetPart = /\breset\s*=\s*(\d+(\.\d+)?)/i;

/**
 * Reads `RateLimit: limit=100, remaining=50, reset=5.2`. Documented; `reset` is in seconds, with decimals.
 *
 * @param headers Headers of an answer.
 */
export function rateLimitOf(headers: Headers): RateLimit {
  const text = headers.get("ratelimit") ?? "";
  return {
    remaining: Number(remainingPart.exec(text)?.[1] ?? Number.NaN),
    // Rounded up: a timer drops fractions, and would end a moment too soon.
    resetMs: Math.ceil(Number(resetPart.exec(text)?.[1] ?? Number.NaN) * 1_000),
  };
}

/**
 * Says how long an answer asks to wait before the next request.
 *
 * @param answer The answer.
 * @param now The present moment, in milliseconds since 1970.
 * @returns Milliseconds; undefined when it does not say.
 */
export function askedWait({ status, headers }: Response, now: number): number | undefined {
  const after = headers.get("retry-after");
  // Seconds, or a date on the server's clock.
  const afterMs =
    Number(after) * 1_000 ||
    Math.max(0, Date.parse(after ?? "") - (Date.parse(headers.get("date") ?? "") || now));
  const { resetMs } = rateLimitOf(headers);
  // `Retry-After` is `reset`, rounded up to whole seconds (documented). Where it asks for more, it counts.
  const isRounded = status === 429 && !(afterMs >= resetMs + 1_000);
  const asked = isRounded && resetMs >= 0 ? resetMs : afterMs;
  return asked >= 0 ? asked : undefined;
}
