import type { Time } from "./time.js";

/** What work within a time is given. */
export interface Own {
  /** Ends with the caller's signal, and when the time is over. */
  readonly signal: AbortSignal;
}

/** Makes its signal when it is asked for: not all work asks, and that takes longer than all else here. */
class LazySignal implements Own {
  #controller: AbortController | undefined;
  #isOver = false;

  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#isOver) this.#controller.abort();
    return this.#controller.signal;
  }

  end(reason: unknown): void {
    this.#isOver = true;
    this.#controller?.abort(reason);
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
export async function within<Result>(
  ms: number,
  work: (own: Own) => Promise<Result>,
  late: () => Error,
  signal: AbortSignal | null | undefined,
  time: Time,
): Promise<Result> {
  const own = new LazySignal();
  let leave = () => {};
  try {
    return await new Promise<Result>((resolve, reject) => {
      const end = (reason: unknown) => {
        own.end(reason);
        reject(reason);
      };
      const stop = () => end(signal?.reason);
      const cancel = time.alarm(ms, () => end(late()));
      signal?.addEventListener("abort", stop);
      leave = () => {
        cancel();
        signal?.removeEventListener("abort", stop);
      };
      work(own).then(resolve, reject);
      if (signal?.aborted) stop();
    });
  } finally {
    leave();
  }
}
