import type { BulkAction, UpdateBulkAction } from "../../generated/types.js";
import type { Kind } from "./bulk-actions.js";
import { call } from "./call.js";
import { CloseError } from "./errors.js";
import type { Connection } from "./http.js";
import type { CallOptions } from "./options.js";

/**
 * Pauses or resumes an action. Both may be sent again: an action that is paused cannot be paused more.
 * But the second request may be refused because the first one worked and only its answer was lost
 * (inferred). So after a refusal of a repeated one, the action itself is asked.
 *
 * @param connection What to send with.
 * @param kind The kind, as paths name it.
 * @param id Id of the action.
 * @param status `paused` or `resuming`.
 * @param options Signal and time limit.
 * @returns The action with its new status, or a later one.
 * @throws {CloseError} `bad_request` when its status does not allow it.
 */
export async function updateStatus<Action extends BulkAction>(
  connection: Connection,
  kind: Kind,
  id: string,
  status: UpdateBulkAction["status"],
  options: CallOptions = {},
): Promise<Action> {
  const path = { id };
  try {
    return await call<Action>(connection, `PUT /bulk_action/${kind}/{id}/`, {
      ...options,
      path,
      body: { status },
    });
  } catch (error) {
    const isRepeated = error instanceof CloseError && (error.attempts ?? 1) > 1;
    if (!isRepeated || error.code !== "bad_request") throw error;
    const action = await call<Action>(connection, `GET /bulk_action/${kind}/{id}/`, {
      ...options,
      path,
    }).catch(() => {
      throw error;
    });
    if ((action.status === "paused") !== (status === "paused")) throw error;
    return action;
  }
}
