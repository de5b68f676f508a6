import type { ActionList, BulkAction, BulkActionResource, Client } from "close-bulk-actions";
import type { BulkActionRequest } from "../../generated/types.js";
import type { Time } from "../../src/client/time.js";
import type { Call, Walk } from "./suite.js";

type CallOf<Method> = Extract<Call, { do: Method }>;

/**
 * Makes a call of the client.
 *
 * @param close The client.
 * @param call Which call, and with what.
 * @param signal Ends the call.
 * @param time What a caller works by.
 * @returns What it comes to: of what is walked through, a list.
 */
export async function makeCall(
  close: Client,
  call: Call,
  signal: AbortSignal,
  time: Time,
): Promise<unknown> {
  const options = { ...call.options, signal };
  switch (call.do) {
    case "search":
      return walk(close.search(call.filter, options), call, time);
    case "preview":
      return close.preview(call.filter, options);
    case "create":
      return resourceOf(close, call).create(call.body, options);
    case "list": {
      const { limit } = call;
      const list = listOf(close, call, options);
      return limit === undefined ? walk(list, call, time) : list.toArray({ limit });
    }
    case "pages":
      return walk(listOf(close, call, options).pages(), call, time);
    case "watch":
      return walk(resourceOf(close, call).watch(call.id, options), call, time);
    default:
      return resourceOf(close, call)[call.do](call.id, options);
  }
}

function resourceOf(
  close: Client,
  { kind }: Extract<Call, { kind: unknown }>,
): BulkActionResource<BulkAction, BulkActionRequest> {
  return close[kind];
}

function listOf(
  close: Client,
  call: CallOf<"list" | "pages">,
  options: { signal: AbortSignal },
): ActionList<BulkAction> {
  const { pageSize, templateId } = call;
  const params = { ...(pageSize && { pageSize }), ...(templateId && { templateId }) };
  return resourceOf(close, call).list(params, options);
}

async function walk<Item>(
  items: AsyncIterable<Item>,
  { take = Infinity, worksMs }: Walk,
  time: Time,
): Promise<Item[]> {
  const taken: Item[] = [];
  for await (const item of items) {
    taken.push(item);
    if (worksMs !== undefined) await time.sleep(worksMs);
    if (taken.length >= take) break;
  }
  return taken;
}
