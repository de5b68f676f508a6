/** Where a job is on its way. */
export type JobStatus = "created" | "loading" | "processing" | "done" | "paused" | "resuming";

/** How long the parts of a job take, in milliseconds. */
export const durations = { created: 100, loading: 200, resuming: 100 } as const;

/** Longest time after which a paused job can be resumed, in milliseconds (Close's page: seven days). */
export const longestPauseMs: number = 7 * 24 * 60 * 60 * 1000;

/** What a job works on. */
export interface JobWork<Item> {
  /** Finds the items, when the job starts loading. */
  collect(): Item[];
  /** Does the work on one item, at a moment in milliseconds since 1970. */
  process(item: Item, at: number): void;
}

/**
 * A job that takes time: `created`, `loading`, `processing`, `done`. What has happened by a moment
 * depends on that moment alone, not on how often anyone looked.
 */
export class Job<Item> {
  status: JobStatus = "created";
  /** The items it works on; null until they are collected. */
  items: Item[] | null = null;
  processed = 0;
  /** When anything last changed. */
  changedAt: number;
  /** When the present status began, and how many items were processed then. */
  #since: number;
  #processedSince = 0;

  constructor(
    private readonly work: JobWork<Item>,
    private readonly itemsPerSecond: number,
    now: number,
  ) {
    this.changedAt = now;
    this.#since = now;
  }

  /** Does all that is due at `now`. */
  advance(now: number): void {
    if (this.status === "created" && now >= this.#since + durations.created) {
      this.#enter("loading", this.#since + durations.created);
    }
    if (this.status === "loading" && now >= this.#since + durations.loading) {
      this.items = this.work.collect();
      this.#enter("processing", this.#since + durations.loading);
    }
    if (this.status === "resuming" && now >= this.#since + durations.resuming) {
      this.#enter(this.items ? "processing" : "loading", this.#since + durations.resuming);
      this.advance(now);
    }
    if (this.status === "processing") this.#process(now);
  }

  /** Stops, and tells whether that was possible. */
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

  #process(now: number): void {
    const items = this.items ?? [];
    const at = (count: number) => this.#since + (count / this.itemsPerSecond) * 1000;
    for (let index = this.processed; index < items.length; index += 1) {
      const due = at(index + 1 - this.#processedSince);
      if (due > now) return;
      this.work.process(items[index] as Item, due);
      this.processed += 1;
      this.changedAt = due;
    }
    this.#enter("done", this.changedAt);
  }

  #enter(status: JobStatus, at: number): void {
    this.status = status;
    this.#since = at;
    this.#processedSince = this.processed;
    this.changedAt = at;
  }
}
