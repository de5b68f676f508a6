import type { Call } from "./call.js";
import { only } from "./fields.js";

/** A page of a list, as Close sends it. */
export interface Page {
  data: unknown[];
  has_more: boolean;
}

/**
 * Cuts the asked page out of a list: `_skip`, `_limit` and `_fields`.
 *
 * @param items The whole list, in its order.
 * @param call The request.
 * @param show Makes an item what Close would send of it.
 */
export function page<Item>(
  items: readonly Item[],
  { query }: Call,
  show: (item: Item) => object = (item) => item as object,
): Page {
  const skip = Number(query._skip ?? 0);
  const end = skip + Number(query._limit ?? 100);
  const data = items.slice(skip, end).map((item) => only(show(item), query._fields));
  return { data, has_more: end < items.length };
}
