import { CloseError } from "./errors.js";
import type { Time } from "./time.js";
import type { BulkAction } from "./types.js";
import { type Snapshot, type WatchOptions, watch } from "./watch.js";

/** How to wait for a bulk action. */
export interface WaitOptions<Action extends BulkAction> extends WatchOptions {
  /**
   * Called with the action as it is at first and after each change of its status and counters, and with
   * how fast it is; waiting goes on when it has returned.
   */
  onProgress?: (action: Action, snapshot: Snapshot<Action>) => unknown;
}

/**
 * Looks at an action until it ends.
 *
 * @param look Reads the action; given a signal that ends with the caller's and at the deadline.
 * @param options How often, how long, and whom to tell.
 * @param time Clock, sleep and chance.
 * @returns The action, with status `done`; or `paused`, where that is to end the wait.
 * @throws {CloseError} `action_failed`, `deadline`, `aborted`, or what `look` throws.
 */
export async function waitUntilDone<Action extends BulkAction>(
  look: (signal: AbortSignal) => Promise<Action>,
  options: WaitOptions<Action> = {},
  time?: Time,
): Promise<Action> {
  const snapshots = watch(look, options, time);
  let step = await snapshots.next();
  while (!step.done) {
    await options.onProgress?.(step.value.action, step.value);
    step = await snapshots.next();
  }
  const action = step.value;
  if (action.status === "error") throw failed(action);
  return action;
}

function failed({ id, n_leads, n_leads_processed }: BulkAction): CloseError {
  return new CloseError(
    "action_failed",
    `${id} failed after ${n_leads_processed} of ${n_leads ?? "?"} leads. Close does not say why.`,
  );
}
