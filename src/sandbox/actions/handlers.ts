import type { OperationId } from "../../../generated/operations.js";
import type { Call, Handler, Handlers } from "../http/call.js";
import { only } from "../http/fields.js";
import { page } from "../http/page.js";
import type { BulkActions } from "./bulk-actions.js";
import { kinds } from "./kinds.js";
import type { ActionRecord } from "./running-action.js";

type BulkActionOperation = Extract<OperationId, `${string}Bulk${string}`>;

/** What carries out the operations of the four kinds of bulk action. */
export function bulkActionHandlers(actions: BulkActions): Record<BulkActionOperation, Handler> {
  const handlers: Handlers = {};
  for (const kind of Object.values(kinds)) {
    Object.assign(handlers, {
      [`listBulk${kind.operation}s`]: (call: Call) =>
        page(actions.list(kind.name).filter(fits(call)), call, ({ id }) => actions.get(kind, id)),
      [`createBulk${kind.operation}`]: (call: Call) => actions.create(kind, call),
      [`getBulk${kind.operation}`]: (call: Call) =>
        only(actions.get(kind, call.path.id ?? ""), call.query._fields),
      [`updateBulk${kind.operation}`]: (call: Call) => actions.update(kind, call),
    } satisfies Handlers);
  }
  // The names are put together, so only a test can see that none is missing.
  return handlers as Record<BulkActionOperation, Handler>;
}

/** Bulk emails can be listed by their template. */
function fits({ query }: Call): (record: ActionRecord) => boolean {
  const { template_id } = query;
  return ({ body }) =>
    template_id === undefined || !("template_id" in body) || body.template_id === template_id;
}
