/** Where a sandbox's time comes from: the machine, or nowhere but `advance`. */
export type ClockKind = "real" | "virtual";

/** A sandbox's time. */
export interface Clock {
  readonly kind: ClockKind;
  /** The present moment, in milliseconds since 1970. */
  now(): number;
  /**
   * Lets time pass at once.
   *
   * @param ms Milliseconds, 0 or more.
   * @throws {RangeError} For time that would pass backwards, or beyond the year 9000.
   */
  advance(ms: number): void;
  /** Takes back what `advance` did, and breaks every wait off. */
  reset(): void;
  /**
   * Waits until time has passed, by itself or by `advance`.
   *
   * @param ms Milliseconds, at most 2,147,483,647.
   * @param signal Ends the wait early; the promise is then rejected with its reason, and after a reset
   * with an `AbortError`.
   */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

/** Someone who waits until a moment, in milliseconds since 1970. */
interface Wait {
  due: number;
  end(): void;
  breakOff(reason: unknown): void;
}

const virtualStart = Date.UTC(2026, 0, 5, 9);
const latest = Date.UTC(9000, 0);

/**
 * Makes a clock.
 *
 * @param kind `real` ticks by itself; `virtual` stands still between calls of `advance`.
 * @param start When a virtual clock starts, and the earliest that a real one shows, in milliseconds
 * since 1970. By default a morning of 2026 and the machine's time.
 * @param advanced Is called when `advance` was, before anyone's wait ends.
 * @returns The clock.
 */
export function createClock(
  kind: ClockKind,
  start?: number,
  advanced: () => void = () => {},
): Clock {
  const ahead = kind === "real" ? Math.max(0, (start ?? 0) - Date.now()) : (start ?? virtualStart);
  let offset = ahead;
  const waits = new Set<Wait>();
  const now = () => (kind === "real" ? Date.now() : 0) + offset;
  return {
    kind,
    now,
    advance(ms) {
      if (!(ms >= 0)) {
        throw new RangeError(`Time only passes forwards: advance(${ms}) is not possible.`);
      }
      if (now() + ms > latest) {
        throw new RangeError(`advance(${ms}) is not possible: the sandbox ends in the year 9000.`);
      }
      offset += ms;
      advanced();
      for (const { due, end } of waits) if (due <= now()) end();
    },
    reset() {
      offset = ahead;
      const reason = new DOMException("The sandbox was reset.", "AbortError");
      for (const { breakOff } of waits) breakOff(reason);
    },
    wait(ms, signal) {
      return new Promise((resolve, reject) => {
        const stop = () => {
          clearTimeout(timer);
          waits.delete(wait);
          signal.removeEventListener("abort", abort);
        };
        const wait: Wait = {
          due: now() + ms,
          end() {
            stop();
            resolve();
          },
          breakOff(reason) {
            stop();
            reject(reason);
          },
        };
        const abort = () => wait.breakOff(signal.reason);
        const timer = kind === "real" ? setTimeout(wait.end, ms) : undefined;
        waits.add(wait);
        signal.addEventListener("abort", abort);
        if (signal.aborted) abort();
      });
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
  // A change writes the same moment several times, and bulk actions make very many changes.
  if (ms !== written.ms) {
    const iso = new Date(ms).toISOString();
    for (let at = 0; at < iso.length - 1; at += 1) codes[at] = iso.charCodeAt(at);
    // Put together from its letters, because a text that is joined from parts takes twice the memory,
    // and a large organization holds a million of these.
    written = { ms, text: String.fromCharCode(...codes) };
  }
  return written.text;
}

/**
 * Writes a moment as Close does in events.
 *
 * @param ms Milliseconds since 1970.
 * @returns The moment in UTC, without saying so, such as `2015-03-16T00:19:50.141000`.
 */
export function localTimestamp(ms: number): string {
  return timestamp(ms).slice(0, -"+00:00".length);
}

const codes = Array.from("2015-03-16T00:19:50.141000+00:00", (letter) => letter.charCodeAt(0));

/** The moment that was written last. */
let written = { ms: Number.NaN, text: "" };
