import type { Time } from "./time.js";

/**
 * Does some work within a time, and not a moment longer, even if the work pays no heed to its signal.
 *
 * @param ms Milliseconds it may take.
 * @param work The work. Its signal ends with the caller's, and when the time is over.
 * @param late Makes the error for when the time is over.
 * @param signal The caller's signal. No listener is left on it.
 * @param time What measures.
 * @returns What the work returns.
 * @throws What the work or `late` gives, or the reason of the caller's signal.
 */
export async function within<Result>(
  ms: number,
  work: (own: { readonly signal: AbortSignal }) => Promise<Result>,
  late: () => Error,
  signal: AbortSignal | null | undefined,
  time: Time,
): Promise<Result> {
  let own: AbortController | undefined;
  let isOver = false;
  let leave = () => {};
  try {
    return await new Promise<Result>((resolve, reject) => {
      const end = (reason: unknown) => {
        isOver = true;
        own?.abort(reason);
        reject(reason);
      };
      const stop = () => end(signal?.reason);
      const cancel = time.alarm(ms, () => end(late()));
      signal?.addEventListener("abort", stop);
      leave = () => {
        cancel();
        signal?.removeEventListener("abort", stop);
      };
      work({
        // Made when it is asked for: not all work does, and it takes longer than all else here.
        get signal() {
          own ??= new AbortController();
          if (isOver) own.abort();
          return own.signal;
        },
      }).then(resolve, reject);
      if (signal?.aborted) stop();
    });
  } finally {
    leave();
  }
}
