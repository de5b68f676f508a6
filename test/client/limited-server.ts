import type { Time } from "../../src/client/time.js";

/** How a server of the tests limits requests, and how far away it is. */
export interface Limits {
  /** Requests in a window. */
  limit: number;
  /** Length of a window, in milliseconds. */
  windowMs: number;
  /** How long a request and its answer take, in milliseconds. */
  wayMs: () => number;
  /** How long the server works on a request, in milliseconds. */
  workMs?: number;
  /** Whether the windows slide, instead of following on each other. */
  slides?: boolean;
  /** Requests that another process sends in each window. */
  others?: number;
}

/** A server that answers as many requests as it allows, and counts. */
export function limitedServer(
  { limit, windowMs, wayMs, workMs = 0, slides = false, others = 0 }: Limits,
  time: Pick<Time, "now" | "sleep">,
): { fetch: () => Promise<Response>; counts: { answered: number; refused: number } } {
  const counts = { answered: 0, refused: 0 };
  let window = -1;
  let used = 0;
  const log: number[] = [];

  /** What is left after this request, below 0 when it is too much; and when more is, in milliseconds. */
  function count(now: number): { remaining: number; resetMs: number } {
    if (slides) {
      while (log[0] !== undefined && log[0] <= now - windowMs) log.shift();
      const resetMs = (log[0] ?? now) + windowMs - now;
      if (log.length >= limit) return { remaining: -1, resetMs };
      log.push(now);
      return { remaining: limit - log.length, resetMs };
    }
    const present = Math.floor(now / windowMs);
    if (present !== window) used = others;
    window = present;
    const resetMs = (present + 1) * windowMs - now;
    if (used >= limit) return { remaining: -1, resetMs };
    used += 1;
    return { remaining: limit - used, resetMs };
  }

  return {
    counts,
    async fetch() {
      await time.sleep(wayMs());
      const { remaining, resetMs } = count(time.now());
      const reset = resetMs / 1_000;
      const ratelimit = `limit=${limit}, remaining=${Math.max(0, remaining)}, reset=${reset}`;
      if (remaining >= 0 && workMs > 0) await time.sleep(workMs);
      await time.sleep(wayMs());
      if (remaining >= 0) {
        counts.answered += 1;
        return Response.json({ id: "bulkedit_1" }, { headers: { ratelimit } });
      }
      counts.refused += 1;
      const headers = { ratelimit, "retry-after": String(Math.ceil(reset)) };
      return new Response("{}", { status: 429, headers });
    },
  };
}
