import type { BulkAction, UpdateBulkAction } from "../../generated/types.js";
import { call } from "./call.js";
import type { Http } from "./http.js";
import type { CallOptions } from "./options.js";
import { type WaitOptions, waitUntilDone } from "./wait.js";

/** A kind of bulk action, as the operations of the contract name it. */
export type Kind = "BulkEmail" | "BulkSequenceSubscription" | "BulkDelete" | "BulkEdit";

/** What can be done with one kind of bulk action. */
export interface BulkActionResource<Action extends BulkAction, Create> {
  /**
   * Starts an action. Close has no idempotency key: calling this twice acts twice.
   *
   * @param body What to do, and the filter.
   * @returns The action, with status `created`.
   * @throws {CloseError} `bad_request` when a field is wrong; `unknown_outcome` when the answer was
   *   lost and the action may or may not run.
   */
  create(body: Create, options?: CallOptions): Promise<Action>;
  /**
   * Reads an action.
   *
   * @param id Id of the action.
   * @returns The action with its present status and counters.
   */
  get(id: string, options?: CallOptions): Promise<Action>;
  /**
   * Pauses an action. Method and path are inferred: Close documents only the body.
   *
   * @param id Id of the action.
   * @returns The action, with status `paused`.
   * @throws {CloseError} `bad_request` when the action is not running, as when it is paused already (inferred).
   */
  pause(id: string, options?: CallOptions): Promise<Action>;
  /**
   * Resumes a paused action, within seven days. Method and path are inferred: Close documents only the body.
   *
   * @param id Id of the action.
   * @returns The action, with status `resuming`.
   * @throws {CloseError} `bad_request` when the action is not paused, or was for too long.
   */
  resume(id: string, options?: CallOptions): Promise<Action>;
  /**
   * Waits until an action is done. A paused action is waited for like any other.
   *
   * @param id Id of the action; it may have been started by another process.
   * @returns The action, with status `done`.
   * @throws {CloseError} `action_failed` when it ended with status `error`; `deadline` when it took too long.
   */
  wait(id: string, options?: WaitOptions<Action>): Promise<Action>;
}

/**
 * Makes the methods of one kind.
 *
 * @param http The client to send with.
 * @param kind The kind, as the operations of the contract name it.
 */
export function bulkActions<Action extends BulkAction, Create>(
  http: Http,
  kind: Kind,
): BulkActionResource<Action, Create> {
  const get = (id: string, options?: CallOptions) =>
    call<Action>(http, `get${kind}`, { ...options, path: { id } });
  const update = (id: string, status: UpdateBulkAction["status"], options?: CallOptions) =>
    call<Action>(http, `update${kind}`, { ...options, path: { id }, body: { status } });
  return {
    create: (body, options) => call<Action>(http, `create${kind}`, { ...options, body }),
    get,
    pause: (id, options) => update(id, "paused", options),
    resume: (id, options) => update(id, "resuming", options),
    wait: (id, options) => waitUntilDone((signal) => get(id, { signal }), options),
  };
}
