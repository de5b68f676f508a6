import type { BulkActionRequest, SearchRequest, Sort } from "../../generated/types.js";
import { isObject, refuse } from "./check.js";
import { saysNothing } from "./parts.js";
import type { Filter } from "./types.js";

/** A search as it comes from outside: its types may have been lost on the way, as in an imported JSON file. */
export interface SearchBody {
  /** The filter. */
  readonly query: object;
  /** Cap on the whole result; null for none. */
  readonly results_limit?: number | null;
  /** Order of the result. */
  readonly sort?: readonly object[];
  /** The rest says what the search returns: it is no part of a bulk action. */
  readonly [key: string]: unknown;
}

/** What a bulk action takes of a search, to spread into the body of a `create`. */
export interface ActionFilter extends Pick<BulkActionRequest, "results_limit" | "sort"> {
  /** The filter. */
  s_query: Filter;
}

const keys: readonly string[] = [
  "query",
  "results_limit",
  "sort",
  "_fields",
  "_limit",
  "cursor",
  "include_counts",
  "limit",
] satisfies (keyof SearchRequest)[];

/**
 * Turns the body of a search into the filter of a bulk action: `query` becomes `s_query`, `results_limit` and `sort`
 * stay (documented); what says which part of the result to return is left out. The filter itself is not checked: the
 * server does that.
 *
 * @param body Body of `POST /data/search/`, or what *Copy Filters* in Close's app gives.
 * @returns What to spread into the body of a `create`.
 * @throws {TypeError} When it is not a search; when its filter is an empty group, which may match every lead; when
 *   its `results_limit` is 0, which only counts; or when it has an unknown key, which may be a misspelt limit.
 *
 * @example
 * await close.edits.create({ type: "set_lead_status", lead_status_id, ...fromSearch(body) });
 */
export function fromSearch(body: SearchBody): ActionFilter {
  const call = "fromSearch";
  const search: unknown = body;
  if (!isObject(search)) refuse(call, body, "Give the body of a search, an object with a query.");
  if (!("query" in search)) {
    refuse(
      call,
      body,
      isObject(search.s_query)
        ? "This is not a search. Take fromSmartView(…) for a Smart View; in a bulk action, use its s_query as it is."
        : "This is not a search: it has no query. If it is a filter already, use it as s_query.",
    );
  }
  for (const key of Object.keys(search)) {
    if (!keys.includes(key))
      refuse(call, key, `A search has no such key. It has ${keys.join(", ")}.`);
  }
  if (search.limit !== undefined && search.limit !== null && search.limit !== "null") {
    refuse(call, search.limit, "Close ignores limit. For a cap on the action, give results_limit.");
  }
  return actionFilter(call, search);
}

/**
 * Takes the three parts that a bulk action shares with a search.
 *
 * @param call The call they are for, for the message.
 * @param search Where they come from.
 * @returns What to spread into the body of a `create`.
 * @throws {TypeError} When one of them cannot be used.
 */
export function actionFilter(
  call: string,
  search: Readonly<Record<string, unknown>>,
): ActionFilter {
  const { query, results_limit, sort } = search;
  if (!isFilter(query)) {
    refuse(call, query, 'The query is not a filter: an object with a type, such as "and".');
  }
  if (saysNothing(query)) {
    refuse(call, query, "The query is an empty group. If you do mean every lead, use everyLead().");
  }
  return {
    s_query: query,
    ...("results_limit" in search && { results_limit: cap(call, results_limit) }),
    ...("sort" in search && { sort: order(call, sort) }),
  };
}

// What lies deeper is left to the server: with a full check, `close-bulk-actions/query` would be three times as large.
function isFilter(query: unknown): query is Filter {
  return isObject(query) && typeof query.type === "string";
}

function cap(call: string, limit: unknown): number | null {
  if (limit === 0) {
    refuse(
      call,
      limit,
      "A results_limit of 0 only counts. Leave it out, or give the cap you mean.",
    );
  }
  if (limit !== null && !(Number.isSafeInteger(limit) && Number(limit) > 0)) {
    refuse(call, limit, "The results_limit must be a whole number, 1 or more, or null for no cap.");
  }
  return limit as number | null;
}

function order(call: string, sort: unknown): Sort {
  if (!Array.isArray(sort) || !sort.every(isObject)) {
    refuse(call, sort, "The sort must be a list of { direction, field }.");
  }
  return sort as unknown as Sort;
}
