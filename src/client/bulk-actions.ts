import { call, callForPage } from "./call.js";
import { creator } from "./create-once.js";
import { CloseError } from "./errors.js";
import { checkReach, type Expectation } from "./expect.js";
import type { Connection } from "./http.js";
import {
  type ActionList,
  type AskForPage,
  type EmailListParams,
  type ListParams,
  list,
} from "./list.js";
import type { CallOptions } from "./options.js";
import type { BulkAction, BulkActionRequest } from "./types.js";
import { updateStatus } from "./update-status.js";
import { type WaitOptions, waitUntilDone } from "./wait.js";
import { walkable } from "./walkable.js";
import { type Snapshot, type WatchOptions, watch } from "./watch.js";

/** A kind of bulk action, as paths name it. */
export type Kind = "email" | "sequence_subscription" | "delete" | "edit";

/** How to start an action. */
export interface CreateOptions extends CallOptions {
  /**
   * What the action is to reach at most. It is counted first, and not started when it is more.
   *
   * @example { atMost: 500 }
   */
  expect?: Expectation;
}

/** What can be done with one kind of bulk action. */
export interface BulkActionResource<
  Action extends BulkAction,
  Create extends BulkActionRequest,
  Params extends ListParams = ListParams,
> {
  /**
   * Lists the actions of the organization, newest first (inferred).
   *
   * @param params Which, and how many at once.
   * @returns The actions, to be walked through with `for await`: one by one, or in `pages()`. Nothing is
   *   sent before that. While you work on a page, the next one is asked for.
   * @throws {CloseError} While walking, when a page cannot be had.
   */
  list(params?: Params, options?: CallOptions): ActionList<Action>;
  /**
   * Starts an action. Close has no idempotency key: calling this twice acts twice.
   *
   * @param body What to do, and the filter.
   * @param options What it is expected to reach.
   * @returns The action, with status `created`.
   * @throws {CloseError} `bad_request` when a field is wrong; `unexpected_count` when it would reach more
   *   than expected; `unknown_outcome` when the answer was lost and the action may or may not run.
   */
  create(body: Create, options?: CreateOptions): Promise<Action>;
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
   * Watches an action until it ends.
   *
   * @param id Id of the action; it may have been started by another process.
   * @param options How often to look, how long, and what to do about a pause.
   * @returns The action as it is now, then each change, with its speed and estimated end; to be walked
   *   through with `for await`, each time anew. An action that fails ends with status `error`, and throws nothing.
   * @throws {CloseError} While walking: `deadline` when it took too long, and when the action cannot be read.
   */
  watch(id: string, options?: WatchOptions): AsyncIterable<Snapshot<Action>>;
  /**
   * Waits until an action is done. A paused action is waited for like any other, unless `whenPaused` says
   * to stop there.
   *
   * @param id Id of the action; it may have been started by another process.
   * @param options How often to look, how long, what to do about a pause, and whom to tell.
   * @returns The action, with status `done`; or `paused`, with `whenPaused: "stop"`.
   * @throws {CloseError} `action_failed` when it ended with status `error`; `deadline` when it took too
   *   long, and goes on; and when the action cannot be read.
   */
  wait(id: string, options?: WaitOptions<Action>): Promise<Action>;
}

/**
 * Makes the methods of one kind.
 *
 * @param connection What to send with.
 * @param kind The kind, as paths name it.
 */
export function bulkActions<
  Action extends BulkAction,
  Create extends BulkActionRequest,
  Params extends ListParams = ListParams,
>(connection: Connection, kind: Kind): BulkActionResource<Action, Create, Params> {
  const { time } = connection;
  const start = creator<Action>(connection, kind);
  const get = (id: string, options?: CallOptions) =>
    call<Action>(connection, `GET /bulk_action/${kind}/{id}/`, { ...options, path: { id } });
  const lookAt = (id: string, options?: CallOptions) => (signal: AbortSignal) =>
    get(id, { ...options, signal });
  return {
    list({ pageSize, templateId }: EmailListParams = {}, options) {
      const ask: AskForPage<Action> = (range, callOptions) =>
        callForPage(connection, `GET /bulk_action/${kind}/`, {
          ...callOptions,
          query: { template_id: templateId, ...range },
        });
      return list(ask, pageSize, options);
    },
    async create(given, { expect, ...options } = {}) {
      const body = copyOf(given);
      if (expect) await checkReach(connection, body, expect, options);
      return start(body, options);
    },
    get,
    pause: (id, options) => updateStatus(connection, kind, id, "paused", options),
    resume: (id, options) => updateStatus(connection, kind, id, "resuming", options),
    watch: (id, options) => walkable(() => watch(lookAt(id, options), options, time)),
    wait: (id, options) => waitUntilDone(lookAt(id, options), options, time),
  };
}

/** What is sent is what was given at the call, even if the caller changes it while it is counted or looked for. */
function copyOf<Body extends object>(body: Body): Body {
  try {
    return JSON.parse(JSON.stringify(body));
  } catch (cause) {
    throw new CloseError("not_sent", "The body is no JSON object. Nothing was sent.", { cause });
  }
}
