import { CloseError } from "./errors.js";

/** Time and chance. Whoever waits is given them, so that a test can wait for an hour in no time. */
export interface Time {
  /** The present moment, in milliseconds since 1970. */
  now(): number;
  /**
   * Waits. Leaves neither a timer nor a listener behind.
   *
   * @param ms Milliseconds; more than 2,147,483,647, the most that a timer takes, are waited as that many.
   * @param signal Ends the wait early.
   * @throws {CloseError} `aborted` when the signal ended it.
   */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /**
   * Calls a function once, later. Cheaper than a sleep, where it is nearly always cancelled.
   *
   * @param ms Milliseconds, as for a sleep.
   * @param ring The function.
   * @returns Cancels it.
   */
  alarm(ms: number, ring: () => void): () => void;
  /** A number from 0 up to, but not including, 1. */
  random(): number;
}

/**
 * Makes the error for a wait that was aborted.
 *
 * @param signal What ended it.
 */
export function waitAborted(signal: AbortSignal | undefined): CloseError {
  const cause: unknown = signal?.reason;
  return new CloseError("aborted", "Waiting was aborted. The action goes on.", { cause });
}

// Timers take anything longer for 1 ms: an unclamped long wait would become a tight loop.
const longestTimerMs = 2 ** 31 - 1;

/** The time of the machine. */
export const realTime: Time = {
  now: () => Date.now(),
  random: () => Math.random(),
  alarm(ms, ring) {
    const timer = setTimeout(ring, Math.min(ms, longestTimerMs));
    return () => clearTimeout(timer);
  },
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      const stop = () => {
        cancel();
        reject(waitAborted(signal));
      };
      const cancel = realTime.alarm(ms, () => {
        signal?.removeEventListener("abort", stop);
        resolve();
      });
      if (signal?.aborted) stop();
      else signal?.addEventListener("abort", stop, { once: true });
    }),
};
