import type { BulkAction } from "../../generated/types.js";
import { CloseError } from "./errors.js";
import type { CallOptions } from "./options.js";

/** How to wait for a bulk action. */
export interface WaitOptions<Action> extends CallOptions {
  /**
   * Pause between two looks, in milliseconds.
   *
   * @default 1_000
   */
  pollMs?: number;
  /**
   * Longest time to wait, in milliseconds. The action itself goes on after it.
   *
   * @default 600_000
   */
  deadlineMs?: number;
  /** Called with the action after every look; waiting goes on when it has returned. */
  onProgress?: (action: Action) => unknown;
}

const defaults = { pollMs: 1_000, deadlineMs: 600_000 } satisfies WaitOptions<never>;

// Timers take anything longer for 1 ms: an unclamped long wait would become a tight loop.
const longestTimerMs = 2 ** 31 - 1;

/**
 * Looks at an action until it ends.
 *
 * @param look Reads the action; given a signal that ends with the caller's and at the deadline.
 * @param options How often, how long, and whom to tell.
 * @returns The action, with status `done`.
 * @throws {CloseError} `action_failed`, `deadline`, `aborted`, or what `look` throws.
 */
export async function waitUntilDone<Action extends BulkAction>(
  look: (signal: AbortSignal) => Promise<Action>,
  options: WaitOptions<Action> = {},
): Promise<Action> {
  const { pollMs = defaults.pollMs, deadlineMs = defaults.deadlineMs } = options;
  const { onProgress, signal } = options;
  const deadline = AbortSignal.timeout(Math.min(deadlineMs, longestTimerMs));
  const stop = signal ? AbortSignal.any([signal, deadline]) : deadline;
  let seen: Action | undefined;
  try {
    for (;;) {
      const action = await look(stop);
      seen = action;
      await onProgress?.(action);
      if (action.status === "done") return action;
      if (action.status === "error") throw failed(action);
      await sleep(Math.min(pollMs, longestTimerMs), stop);
    }
  } catch (error) {
    const isDeadline = deadline.aborted && !signal?.aborted;
    if (!isDeadline || !(error instanceof CloseError && error.code === "aborted")) throw error;
    throw new CloseError(
      "deadline",
      `${seen ? `${seen.id} is still "${seen.status}"` : "The action could not be read"} after ${deadlineMs} ms. It goes on; wait for it again by its id.`,
    );
  }
}

function failed({ id, n_leads, n_leads_processed }: BulkAction): CloseError {
  return new CloseError(
    "action_failed",
    `${id} failed after ${n_leads_processed} of ${n_leads ?? "?"} leads. Close does not say why.`,
  );
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      const cause: unknown = signal.reason;
      reject(new CloseError("aborted", "Waiting was aborted. The action goes on.", { cause }));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, ms);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}
