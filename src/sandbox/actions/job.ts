/** Where a job is on its way. */
export type JobStatus = "created" | "loading" | "processing" | "done" | "paused" | "resuming";

// How long the parts of a job take, in milliseconds. Nobody knows how long they take at Close; these
// are long enough to be seen.
const durations = { created: 100, loading: 200, resuming: 100 };

/** Longest pause after which a job can be resumed, in milliseconds: seven days, as Close's page says. */
const longestPauseMs = 7 * 24 * 60 * 60 * 1000;

/** What a job works on. */
export interface JobWork<Item> {
  /** Finds the items, when loading ends. */
  collect(): Item[];
  /** Does the work on one item, at a moment in milliseconds since 1970. */
  process(item: Item, at: number): void;
}

/**
 * A job that takes time: `created`, `loading`, `processing`, `done` (Close's order is inferred). It
 * goes on by steps, each due at a moment that does not depend on when anyone looks.
 */
export class Job<Item> {
  status: JobStatus = "created";
  /** The items it works on; null until they are collected. */
  items: Item[] | null = null;
  /** How many of them are done. */
  processed = 0;
  /** When anything last changed. */
  changedAt: number;
  /** When the present status began, and how many items were processed then. */
  #since: number;
  #processedBefore = 0;

  constructor(
    private readonly work: JobWork<Item>,
    private readonly itemsPerSecond: number,
    now: number,
  ) {
    this.changedAt = now;
    this.#since = now;
  }

  /** When the next step is due; never, when it is paused or done. */
  get due(): number {
    if (this.status === "done" || this.status === "paused") return Number.POSITIVE_INFINITY;
    if (this.status !== "processing") return this.#since + durations[this.status];
    const ahead = this.processed + 1 - this.#processedBefore;
    return this.#since + (ahead / this.itemsPerSecond) * 1000;
  }

  /** Does the next step. */
  step(): void {
    const at = this.due;
    if (this.status === "created") this.#enter("loading", at);
    else if (this.status === "resuming") this.#enter(this.items ? "processing" : "loading", at);
    else if (this.status === "loading") {
      this.items = this.work.collect();
      this.#enter(this.items.length > 0 ? "processing" : "done", at);
    } else if (this.status === "processing") {
      this.work.process(this.items?.[this.processed] as Item, at);
      this.processed += 1;
      this.changedAt = at;
      if (this.processed === this.items?.length) this.#enter("done", at);
    }
  }

  /** Stops, and tells whether that was possible. That a job can be stopped before it processes is inferred. */
  pause(now: number): boolean {
    if (this.status === "done" || this.status === "paused") return false;
    this.#enter("paused", now);
    return true;
  }

  /** Goes on, and tells why that was not possible. */
  resume(now: number): "resumed" | "not paused" | "too late" {
    if (this.status !== "paused") return "not paused";
    if (now - this.#since > longestPauseMs) return "too late";
    this.#enter("resuming", now);
    return "resumed";
  }

  #enter(status: JobStatus, at: number): void {
    this.status = status;
    this.#since = at;
    this.#processedBefore = this.processed;
    this.changedAt = at;
  }
}
