import type {
  QueryNode,
  SearchPage,
  SearchRequest,
  SearchResult,
  Sort,
  SQuery,
} from "../../generated/types.js";
import { callForPage } from "./call.js";
import { CloseError } from "./errors.js";
import type { Connection } from "./http.js";
import { isObject } from "./is-object.js";
import type { CallOptions } from "./options.js";

/** What to search for, besides the filter. */
export interface SearchOptions extends CallOptions {
  /** Properties to return, by object type, such as `{ lead: ["id", "status_id"] }`. Without it, ids. */
  fields?: Readonly<Record<string, readonly string[]>>;
  /** Cap on the number of results; without it all, up to the 10,000 that Close yields. */
  resultsLimit?: number;
  /** Order of the results; give one when there may be several pages. */
  sort?: Sort;
}

/** How to preview: give the `results_limit` and `sort` that the action is to have. */
export interface PreviewOptions extends SearchOptions {
  /**
   * How many objects to look at, from 1 to 200.
   *
   * @default 5
   */
  sample?: number;
}

/** What a filter matches. */
export interface Preview {
  /** How many objects match: leads, unless the filter is about others. */
  total: number;
  /** How many of them lie within `resultsLimit`. */
  limited: number;
  /** The first few, with id and name unless `fields` says otherwise. */
  sample: SearchResult[];
}

/**
 * Finds objects, page after page.
 *
 * @param connection What to send with.
 * @param filter The filter, as a bulk action takes it under `s_query`.
 * @param options What to return, how many, in which order.
 * @returns The objects, one after the other; the next page is asked for when the one before is used up.
 */
export async function* search(
  connection: Connection,
  filter: SQuery,
  options: SearchOptions = {},
): AsyncGenerator<SearchResult, void> {
  let cursor: string | null | undefined;
  do {
    const page = await find(connection, filter, options, {
      _limit: 200,
      ...(cursor && { cursor }),
    });
    yield* page.data;
    cursor = page.cursor;
  } while (cursor);
}

/**
 * Counts what a filter matches and looks at the first few, before anything is done.
 *
 * @param connection What to send with.
 * @param filter The filter, as a bulk action takes it under `s_query`.
 * @param options How many to look at, and what of them to return.
 * @returns The count and the sample, from one request.
 */
export async function preview(
  connection: Connection,
  filter: SQuery,
  options: PreviewOptions = {},
): Promise<Preview> {
  const { sample = 5, fields = { lead: ["id", "display_name"] } } = options;
  const page = await find(
    connection,
    filter,
    { ...options, fields },
    { _limit: sample, include_counts: true },
  );
  // A preview that says 0 for "I do not know" would be the worst answer before a delete.
  if (!page.count) {
    throw new CloseError("unreadable", "POST /data/search/: the answer holds no count.");
  }
  return { ...page.count, sample: page.data };
}

function find(
  connection: Connection,
  filter: SQuery,
  { fields, resultsLimit, sort, ...options }: SearchOptions,
  more: Partial<SearchRequest>,
): Promise<SearchPage> {
  const query = queryNode(filter);
  const body = { query, ...more, _fields: fields, sort, results_limit: resultsLimit };
  return callForPage(connection, "POST /data/search/", { ...options, body });
}

/** A search takes no group without `type`, so it is written out as what it means. */
export function queryNode(filter: SQuery): QueryNode {
  if (!isObject(filter)) throw new CloseError("not_sent", "There is no filter. Nothing was sent.");
  return "type" in filter ? filter : { type: "and", ...filter };
}
