import type { BulkAction } from "./types.js";

/** Share of the time worked after which what was seen before counts a third: as in looking.ts, found by simulation. */
const memory = 0.4;

/** How fast a bulk action works, as far as looking at its counters tells. */
export class Progress {
  /** Leads per millisecond, newer looks counting more; null until a lead was seen to be processed. */
  rate: number | null = null;
  /** How many times as fast it was at last as it is on the whole: at least 1. */
  gain = 1;
  /** The action as it was seen last. */
  action: BulkAction | undefined;
  #seenAt = 0;
  #workedMs = 0;

  /** Milliseconds until the end at the present speed, from the last look on; null when nothing tells. */
  get remainingMs(): number | null {
    const { action, rate } = this;
    return rate !== null && action && action.n_leads !== null
      ? Math.max(0, action.n_leads - action.n_leads_processed) / rate
      : null;
  }

  /**
   * Takes in what a look saw.
   *
   * @param action The action.
   * @param at When it was seen, in milliseconds.
   */
  see(action: BulkAction, at: number): void {
    const before = this.action;
    const ms = at - this.#seenAt;
    this.action = action;
    this.#seenAt = at;
    if (!before || action.n_leads === null) return;
    // How long a pause between two looks took is not known, so these two tell nothing.
    if (action.status === "paused" || before.status === "paused") return;
    // A clock that was set back.
    if (!(ms > 0)) return;
    this.#workedMs += ms;
    const recent = (action.n_leads_processed - before.n_leads_processed) / ms;
    if (this.rate === null) {
      if (recent > 0) this.rate = action.n_leads_processed / this.#workedMs;
      return;
    }
    this.gain = Math.min(4, Math.max(1, recent / this.rate));
    this.rate += (recent - this.rate) * (1 - Math.exp(-ms / (memory * this.#workedMs)));
  }
}
