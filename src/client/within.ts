import { follow } from "./follow.js";
import type { Time } from "./time.js";

/**
 * Does some work within a time, and not a moment longer, even if the work pays no heed to its signal.
 *
 * @param ms Milliseconds it may take.
 * @param work The work; its signal ends with the caller's, and when the time is over.
 * @param late Makes the error for when the time is over.
 * @param signal The caller's signal. No listener is left on it.
 * @param time What measures.
 * @returns What the work returns.
 * @throws What the work or `late` gives; a `CloseError` with the code `aborted` when the caller's signal ends it.
 */
export async function within<Result>(
  ms: number,
  work: (signal: AbortSignal) => Promise<Result>,
  late: () => Error,
  signal: AbortSignal | undefined,
  time: Time,
): Promise<Result> {
  const following = follow(signal);
  const alarm = time.sleep(ms, following.signal).then(() => {
    throw late();
  });
  try {
    return await Promise.race([work(following.signal), alarm]);
  } finally {
    following.end();
  }
}
