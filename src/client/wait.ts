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
  /** Called with the action after every look. */
  onProgress?: (action: Action) => void;
}

const defaults = { pollMs: 1_000, deadlineMs: 600_000 } satisfies WaitOptions<never>;

/**
 * Looks at an action until it ends.
 *
 * @param look Reads the action.
 * @returns The action, with status `done`.
 * @throws {CloseError} `action_failed`, `deadline`, `aborted`, or what `look` throws.
 */
export async function waitUntilDone<Action extends BulkAction>(
  look: (signal?: AbortSignal) => Promise<Action>,
  options: WaitOptions<Action> = {},
): Promise<Action> {
  const { pollMs, deadlineMs, onProgress, signal } = { ...defaults, ...options };
  const end = Date.now() + deadlineMs;
  for (;;) {
    const action = await look(signal);
    onProgress?.(action);
    if (action.status === "done") return action;
    if (action.status === "error") {
      throw new CloseError(
        "action_failed",
        `${action.id} failed after ${action.n_leads_processed} of ${action.n_leads ?? "?"} leads. Close does not say why.`,
      );
    }
    if (Date.now() + pollMs > end) {
      throw new CloseError(
        "deadline",
        `${action.id} is still "${action.status}" after ${deadlineMs} ms. It goes on; wait for it again by its id.`,
      );
    }
    await sleep(pollMs, signal);
  }
}

function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(
        new CloseError("aborted", "Waiting was aborted. The action goes on.", {
          cause: signal?.reason,
        }),
      );
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, ms);
    if (signal?.aborted) stop();
    else signal?.addEventListener("abort", stop, { once: true });
  });
}
