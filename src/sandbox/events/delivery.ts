import type { Event } from "../../../generated/types.js";
import type { Process } from "../model/timeline.js";

/** How long a delivery is tried, in milliseconds: 72 hours (documented). */
const longestMs = 72 * 60 * 60 * 1000;

/** The first wait between two tries, in milliseconds (inferred). It doubles with every try. */
const firstWaitMs = 10_000;

/** The longest wait, in milliseconds: 20 minutes (documented). */
const longestWaitMs = 20 * 60 * 1000;

/** An event on its way to a subscription. Its next try is a step of the sandbox's timeline. */
export class Delivery implements Process {
  /** When it is tried next, in milliseconds since 1970; `Infinity` while it is being tried. */
  due: number;
  /** When it was tried last. */
  triedAt: number;
  #waitMs = firstWaitMs;
  readonly #lastAt: number;

  /**
   * @param event The event.
   * @param at When it happened, in milliseconds since 1970.
   * @param isDue Called when it is time for the next try.
   */
  constructor(
    readonly event: Event,
    at: number,
    private readonly isDue: (delivery: Delivery) => void,
  ) {
    this.due = at;
    this.triedAt = at;
    this.#lastAt = at + longestMs;
  }

  step(): void {
    this.triedAt = this.due;
    this.due = Number.POSITIVE_INFINITY;
    this.isDue(this);
  }

  /** Sets the next try after one that failed. Tells whether there is one: the last is after 72 hours. */
  retry(): boolean {
    if (this.triedAt >= this.#lastAt) return false;
    this.due = Math.min(this.triedAt + this.#waitMs, this.#lastAt);
    this.#waitMs = Math.min(this.#waitMs * 2, longestWaitMs);
    return true;
  }
}
