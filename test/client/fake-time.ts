import { CloseError } from "close-bulk-actions";
import type { Time } from "../../src/client/time.js";

/** Time that passes only when everyone sleeps, and then at once. */
export class FakeTime implements Time {
  /** What is being waited for. Empty when nothing was left behind. */
  readonly sleepers = new Map<() => void, number>();
  /** How long each sleep was to take, in milliseconds. */
  readonly slept: number[] = [];
  #now = 0;

  constructor(readonly random: () => number = () => 0.5) {}

  now = (): number => this.#now;

  sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      this.slept.push(ms);
      const stop = () => {
        this.sleepers.delete(wake);
        reject(new CloseError("aborted", "aborted", { cause: signal?.reason }));
      };
      const wake = () => {
        this.sleepers.delete(wake);
        signal?.removeEventListener("abort", stop);
        resolve();
      };
      this.sleepers.set(wake, this.#now + Math.max(0, ms));
      if (signal?.aborted) stop();
      else signal?.addEventListener("abort", stop, { once: true });
    });

  alarm = (ms: number, ring: () => void): (() => void) => {
    const wake = () => {
      this.sleepers.delete(wake);
      ring();
    };
    this.sleepers.set(wake, this.#now + Math.max(0, ms));
    return () => this.sleepers.delete(wake);
  };

  /** Lets time pass until a promise is settled. */
  async run<Result>(promise: Promise<Result>): Promise<Result> {
    let settled = false;
    const settle = () => {
      settled = true;
    };
    promise.then(settle, settle);
    for (;;) {
      await new Promise(setImmediate);
      if (settled) return promise;
      const [next] = [...this.sleepers].sort(([, a], [, b]) => a - b);
      if (!next) throw new Error("Nobody sleeps, and still nothing happens.");
      this.#now = Math.max(this.#now, next[1]);
      next[0]();
    }
  }
}
