import type { Process } from "../model/timeline.js";

/** Where a job is on its way. */
export type JobStatus =
  | "created"
  | "loading"
  | "processing"
  | "done"
  | "paused"
  | "resuming"
  | "error";

// How long the parts of a job take, in milliseconds. Nobody knows how long they take at Close; these
// are long enough to be seen.
const durations = { created: 100, loading: 200, resuming: 100 };

/** Longest pause after which a job can be resumed, in milliseconds: seven days (documented). */
const longestPauseMs = 7 * 24 * 60 * 60 * 1000;

/** A lead that a job works on, and what of it. */
export interface Work<Target> {
  lead_id: string;
  /** What is acted on: plain JSON, so that a job can be written down. */
  targets: Target[];
}

/** What a job does, at moments in milliseconds since 1970. */
export interface JobWork<Target> {
  /** Finds the work, when loading ends; null when that is not possible. */
  collect(at: number): Work<Target>[] | null;
  /** Does the work on one lead, and tells how many of its targets were still there. */
  process(work: Work<Target>, at: number): number;
  /** Is told of every step: of a new status, and of each lead processed. */
  stepped(what: "status" | "progress", at: number): void;
}

/** All that a job has to remember. Plain JSON. */
export interface JobState<Target = unknown> {
  status: JobStatus;
  /** The work; null until it is collected, and again when it is over. */
  work: Work<Target>[] | null;
  /** How many leads and targets there are; null until they are counted. */
  leads: number | null;
  targets: number | null;
  leadsProcessed: number;
  targetsProcessed: number;
  /** When anything last changed. */
  changedAt: number;
  /** When the present status began, and how many leads were processed then. */
  since: number;
  processedBefore: number;
  /** After how many leads it ends with `error`; null for never. */
  failAfter: number | null;
}

/**
 * A job that takes time: `created`, `loading`, `processing`, `done` or `error` (the names are in
 * Close's document, their order is inferred). It goes on by steps, each due at a moment that does
 * not depend on when anyone looks.
 */
export class Job<Target> implements Process {
  constructor(
    readonly state: JobState<Target>,
    private readonly work: JobWork<Target>,
    private readonly leadsPerSecond: number,
  ) {}

  /** When the next step is due; never, when it is paused or over. */
  get due(): number {
    const { status, since, leadsProcessed, processedBefore } = this.state;
    switch (status) {
      case "processing":
        return since + ((leadsProcessed + 1 - processedBefore) / this.leadsPerSecond) * 1000;
      case "created":
      case "loading":
      case "resuming":
        return since + durations[status];
      default:
        return Number.POSITIVE_INFINITY;
    }
  }

  /** Takes the next step. */
  step(): void {
    const at = this.due;
    const { status, work } = this.state;
    if (status === "created") this.#step("loading", at);
    else if (status === "resuming") this.#step(work ? "processing" : "loading", at);
    else if (status === "loading") this.#load(at);
    else if (status === "processing") this.#processNext(at);
  }

  /** Stops, and tells whether that was possible. That it is, before it processes, is inferred. */
  pause(now: number): boolean {
    if (this.due === Number.POSITIVE_INFINITY) return false;
    this.#enter("paused", now);
    return true;
  }

  /** Goes on, or tells why it cannot. */
  resume(now: number): "resumed" | "not paused" | "too late" {
    if (this.state.status !== "paused") return "not paused";
    if (now - this.state.since > longestPauseMs) return "too late";
    this.#enter("resuming", now);
    return "resumed";
  }

  #load(at: number): void {
    const { state } = this;
    const work = this.work.collect(at);
    if (work) {
      state.work = work;
      state.leads = work.length;
      state.targets = work.reduce((sum, { targets }) => sum + targets.length, 0);
    }
    this.#step(work ? this.#statusByProgress() : "error", at);
  }

  #processNext(at: number): void {
    const { state } = this;
    const next = state.work?.[state.leadsProcessed];
    if (next) state.targetsProcessed += this.work.process(next, at);
    state.leadsProcessed += 1;
    state.changedAt = at;
    const status = this.#statusByProgress();
    if (status === "processing") this.work.stepped("progress", at);
    else this.#step(status, at);
  }

  #statusByProgress(): "processing" | "done" | "error" {
    const { leads, leadsProcessed, failAfter } = this.state;
    if (failAfter !== null && leadsProcessed >= failAfter) return "error";
    return leadsProcessed === leads ? "done" : "processing";
  }

  #step(status: JobStatus, at: number): void {
    this.#enter(status, at);
    this.work.stepped("status", at);
  }

  #enter(status: JobStatus, at: number): void {
    const { state } = this;
    state.status = status;
    state.since = at;
    state.processedBefore = state.leadsProcessed;
    state.changedAt = at;
    if (status === "done" || status === "error") state.work = null;
  }
}

/** The state of a job that was just created. */
export function newJobState(now: number, failAfter: number | null): JobState {
  return {
    status: "created",
    work: null,
    leads: null,
    targets: null,
    leadsProcessed: 0,
    targetsProcessed: 0,
    changedAt: now,
    since: now,
    processedBefore: 0,
    failAfter,
  };
}
