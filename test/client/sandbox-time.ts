import type { Sandbox } from "close-bulk-actions/sandbox";
import type { Time } from "../../src/client/time.js";
import { FakeTime } from "./fake-time.js";

/** Longest step of time, in milliseconds, so that what the sandbox delays ends about when it should. */
const stepMs = 1_000;

/** A client's time that is the virtual time of a sandbox, and passes only when everyone waits. */
export class SandboxTime implements Time {
  readonly #sleepers = new FakeTime();

  constructor(
    readonly sandbox: Pick<Sandbox, "clock">,
    readonly random: () => number = () => 0.5,
  ) {}

  now = (): number => this.sandbox.clock.now();
  sleep: Time["sleep"] = (ms, signal) =>
    this.#sleepers.sleep(this.now() - this.#sleepers.now() + ms, signal);
  alarm: Time["alarm"] = (ms, ring) =>
    this.#sleepers.alarm(this.now() - this.#sleepers.now() + ms, ring);

  /** How many waits there are. */
  get waiting(): number {
    return this.#sleepers.sleepers.size;
  }

  /** Lets time pass until a promise is settled. */
  async run<Result>(promise: Promise<Result>): Promise<Result> {
    let settled = false;
    const settle = () => {
      settled = true;
    };
    promise.then(settle, settle);
    for (;;) {
      for (let turns = 0; turns < 3; turns += 1) await new Promise(setImmediate);
      if (settled) return promise;
      const due = [...this.#sleepers.sleepers].sort(([, a], [, b]) => a - b);
      const [next] = due;
      if (!next) throw new Error("Nobody sleeps, and still nothing happens.");
      const ms = Math.min(stepMs, Math.max(0, next[1] - this.now()));
      this.sandbox.clock.advance(ms);
      for (const [wake, at] of due) if (at <= this.now()) wake();
    }
  }
}
