import { CloseError } from "./errors.js";
import { nextLook } from "./looking.js";
import type { CallOptions } from "./options.js";
import { Progress } from "./progress.js";
import { realTime, type Time, waitAborted } from "./time.js";
import type { BulkAction } from "./types.js";
import { type Own, within } from "./within.js";

/** How to watch a bulk action. */
export interface WatchOptions extends CallOptions {
  /**
   * Longest time to watch, in milliseconds; `Infinity` for no end. The action itself goes on after it.
   *
   * @default 86_400_000
   */
  deadlineMs?: number;
  /**
   * Shortest pause between two looks, in milliseconds. Between it and `maxPollMs`, the pauses follow the
   * progress of the action: about ten looks for an action of a minute, at most 25 in the first hour.
   *
   * @default 500
   */
  minPollMs?: number;
  /**
   * Longest pause between two looks, in milliseconds.
   *
   * @default 600_000
   */
  maxPollMs?: number;
  /**
   * Whether to go on while the action is paused, or to end there.
   *
   * @default "wait"
   */
  whenPaused?: "wait" | "stop";
}

/** A bulk action at one moment. */
export interface Snapshot<Action extends BulkAction> {
  /** The action with its status and counters. */
  readonly action: Action;
  /** Leads per second, smoothed; null until it is known. */
  readonly rate: number | null;
  /** When it will end at that rate; null until that is known, while it is paused, and when it is over. */
  readonly estimatedEnd: Date | null;
}

const defaults = {
  deadlineMs: 86_400_000,
  minPollMs: 500,
  maxPollMs: 600_000,
} satisfies WatchOptions;

/**
 * Looks at an action until it ends. A look that gets no usable answer is one of many: it goes on.
 *
 * @param look Reads the action; given a signal that ends with the caller's and at the deadline.
 * @param options How often, how long, and what to do about a pause.
 * @param time Clock, sleep and chance.
 * @returns The action as it is now, then each change of its status and counters. At the end the action:
 *   with the status `done` or `error`, or `paused` where a pause ends it. Nothing is left behind when
 *   nobody asks for more.
 * @throws {CloseError} `deadline`, `aborted`, `not_sent` for options that make no sense, and what `look`
 *   throws when the next look would fail as well.
 */
export async function* watch<Action extends BulkAction>(
  look: (signal: AbortSignal) => Promise<Action>,
  options: WatchOptions = {},
  time: Time = realTime,
): AsyncGenerator<Snapshot<Action>, Action> {
  const { deadlineMs = defaults.deadlineMs, whenPaused, signal } = options;
  // One that is given bounds the other's default.
  const { minPollMs = Math.min(defaults.minPollMs, options.maxPollMs ?? Infinity) } = options;
  const { maxPollMs = Math.max(defaults.maxPollMs, minPollMs) } = options;
  if (!(minPollMs > 0 && minPollMs <= maxPollMs) || Number.isNaN(deadlineMs)) {
    throw new CloseError(
      "not_sent",
      "minPollMs must be above 0 and not above maxPollMs, and deadlineMs a number.",
    );
  }

  const progress = new Progress();
  const start = time.now();
  const leftMs = () => deadlineMs - (time.now() - start);
  let lost: CloseError | undefined;
  let lostInARow = 0;
  let shown = "";
  for (let looks = 1; ; looks += 1) {
    const lookNow = (own: Own) => look(own.signal);
    const seen = await within(leftMs(), lookNow, late, signal, time).catch(survive);
    let waitMs: number;
    let leastMs = minPollMs;
    if (seen instanceof CloseError) {
      lost = seen;
      lostInARow += 1;
      waitMs = minPollMs * 2 ** lostInARow;
      // What the server asks for is not shortened.
      leastMs = Math.max(minPollMs, seen.retryAfterMs ?? 0);
    } else {
      lost = undefined;
      lostInARow = 0;
      progress.see(seen, time.now());
      const state = stateOf(seen);
      if (state !== shown) yield snapshot(seen, progress, time.now());
      shown = state;
      const { status } = seen;
      if (isOver(status) || (status === "paused" && whenPaused === "stop")) return seen;
      waitMs = nextLook(progress, looks, time.now() - start, time.random());
    }
    // Written so that what is no number at all becomes the shortest pause, not none.
    waitMs = waitMs > leastMs ? Math.max(leastMs, Math.min(waitMs, maxPollMs)) : leastMs;
    const left = leftMs();
    if (waitMs >= left) {
      // The last look is taken while there is time for its answer.
      waitMs = left - minPollMs;
      if (waitMs < leastMs) {
        await time.sleep(left, signal);
        throw late();
      }
    }
    await time.sleep(waitMs, signal);
  }

  /** Returns a failure after which looking goes on. */
  function survive(error: unknown): CloseError {
    if (signal?.aborted) throw waitAborted(signal);
    if (error instanceof CloseError && error.retryable && error.code !== "deadline") return error;
    throw error;
  }

  function late(): CloseError {
    const { action } = progress;
    return new CloseError(
      "deadline",
      `${action ? `${action.id} is still "${action.status}"` : "The action could not be read"} after ${deadlineMs} ms. It goes on; wait for it again by its id.`,
      lost && { cause: lost },
    );
  }
}

/** Whether an action has come to its end. */
function isOver(status: BulkAction["status"]): boolean {
  return status === "done" || status === "error";
}

/** What counts as a change when it differs. */
function stateOf(action: BulkAction): string {
  const { status, n_leads, n_leads_processed, n_objects, n_objects_processed } = action;
  return [status, n_leads, n_leads_processed, n_objects, n_objects_processed].join();
}

function snapshot<Action extends BulkAction>(
  action: Action,
  { rate, remainingMs }: Progress,
  now: number,
): Snapshot<Action> {
  const isMoving = !isOver(action.status) && action.status !== "paused";
  return {
    action,
    rate: rate === null ? null : rate * 1_000,
    estimatedEnd: isMoving && remainingMs !== null ? new Date(now + remainingMs) : null,
  };
}
