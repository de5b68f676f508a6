/** Where a sandbox's time comes from: the machine, or nowhere but `advance`. */
export type ClockKind = "real" | "virtual";

/** A sandbox's time. */
export interface Clock {
  /** The present moment, in milliseconds since 1970. */
  now(): number;
  /** Lets time pass at once, in milliseconds. */
  advance(ms: number): void;
  /** Takes back what `advance` did. */
  reset(): void;
}

const virtualStart = Date.UTC(2026, 0, 5, 9);

/**
 * Makes a clock.
 *
 * @param kind `real` ticks by itself; `virtual` stands still between calls of `advance`.
 * @returns The clock.
 */
export function createClock(kind: ClockKind): Clock {
  let advanced = 0;
  return {
    now: () => (kind === "real" ? Date.now() : virtualStart) + advanced,
    advance(ms) {
      if (!(ms >= 0)) {
        throw new RangeError(`Time only passes forwards: advance(${ms}) is not possible.`);
      }
      advanced += ms;
    },
    reset() {
      advanced = 0;
    },
  };
}

/**
 * Writes a moment as Close does.
 *
 * @param ms Milliseconds since 1970.
 * @returns The moment in UTC, such as `2015-03-16T00:19:50.141000+00:00`.
 */
export function timestamp(ms: number): string {
  return new Date(ms).toISOString().replace("Z", "000+00:00");
}
