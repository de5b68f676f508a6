import { refuse } from "./refusal.js";

const windowMs = 1_000;

/** How many times the limit of a key the limit of its organization is. Documented. */
const organizationFactor = 3;

/** What `RateLimit` says of a request. */
export interface Quota {
  limit: number;
  /** How many more are allowed in this window; below 0 when this one already was too much. */
  remaining: number;
  /** When the next window starts, in seconds. */
  reset: number;
}

/**
 * Counts requests, in windows of one second on the sandbox's clock: those of each user, and of the
 * whole organization, each per operation. Close counts per group of endpoints; which ones form a
 * group, and how long its windows are, is not known.
 */
export class RateLimiter {
  readonly #limit: number;
  #window = Number.NaN;
  readonly #counts = new Map<string, number>();

  /** @param limit Requests that a user may send in a second. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /**
   * Counts a request.
   *
   * @param operation What is asked for.
   * @param userId Who asks.
   * @param now When, in milliseconds since 1970.
   * @returns What is left: to the user, or to the organization if that is less.
   */
  count(operation: string, userId: string, now: number): Quota {
    const window = Math.floor(now / windowMs);
    if (window !== this.#window) this.#counts.clear();
    this.#window = window;
    const reset = ((window + 1) * windowMs - now) / 1_000;
    const user = { key: `${operation} ${userId}`, limit: this.#limit };
    const everybody = { key: operation, limit: this.#limit * organizationFactor };
    const [least] = [user, everybody]
      .map(({ key, limit }) => ({ limit, remaining: limit - this.#countOf(key) - 1, reset }))
      .sort((a, b) => a.remaining - b.remaining);
    const quota = least as Quota;
    if (quota.remaining >= 0) {
      for (const { key } of [user, everybody]) this.#counts.set(key, this.#countOf(key) + 1);
    }
    return quota;
  }

  /** Forgets what it counted. */
  reset(): void {
    this.#counts.clear();
  }

  #countOf(key: string): number {
    return this.#counts.get(key) ?? 0;
  }
}

/** Writes a quota as the header `RateLimit`. */
export function rateLimitHeader({ limit, remaining, reset }: Quota): string {
  return `limit=${limit}, remaining=${Math.max(0, remaining)}, reset=${reset}`;
}

/**
 * Refuses a request that is too much.
 *
 * @throws {Refusal} 429, with the wait in whole seconds. What Close's body says today is not known.
 */
export function checkQuota({ remaining, reset }: Quota): void {
  if (remaining >= 0) return;
  const headers = { "retry-after": String(Math.ceil(reset)) };
  throw refuse(429, "API call count exceeded for this period.", headers);
}
