import type { Time } from "./time.js";

/** What work within a time is given. */
export interface Own {
  /** Ends with the caller's signal, and when the time is over. */
  readonly signal: AbortSignal;
}

/** Makes its signal when it is asked for: not all work asks, and that takes longer than all else here. */
class LazySignal implements Own {
  #made: AbortController | undefined;

  get #controller(): AbortController {
    this.#made ??= new AbortController();
    return this.#made;
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  abort(reason: unknown): void {
    this.#controller.abort(reason);
  }
}

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
export function within<Result>(
  ms: number,
  work: (own: Own) => Promise<Result>,
  late: () => Error,
  signal: AbortSignal | null | undefined,
  time: Time,
): Promise<Result> {
  const own = new LazySignal();
  return new Promise((resolve, reject) => {
    const leave = () => {
      cancel();
      signal?.removeEventListener("abort", stop);
    };
    const fail = (reason: unknown) => {
      leave();
      reject(reason);
    };
    const end = (reason: unknown) => {
      fail(reason);
      own.abort(reason);
    };
    const stop = () => end(signal?.reason);
    const cancel = time.alarm(ms, () => end(late()));
    signal?.addEventListener("abort", stop);
    work(own).then((result) => {
      leave();
      resolve(result);
    }, fail);
    if (signal?.aborted) stop();
  });
}
