import type {
  QueryNode,
  SearchPage,
  SearchRequest,
  SearchResult,
  Sort,
  SQuery,
} from "../../generated/types.js";
import { call } from "./call.js";
import type { Http } from "./http.js";
import type { CallOptions } from "./options.js";

/** What to search for, besides the filter. */
export interface SearchOptions extends CallOptions {
  /** Properties to return, by object type, such as `{ lead: ["id", "status_id"] }`. Without it, ids. */
  fields?: Record<string, string[]>;
  /** Cap on the number of results; without it all, up to the 10,000 that Close yields. */
  resultsLimit?: number;
  /** Order of the results; give one when there may be several pages. */
  sort?: Sort;
}

/** How to preview. */
export interface PreviewOptions extends CallOptions {
  /** Properties of the sampled leads, by object type. Without it, ids and names. */
  fields?: Record<string, string[]>;
  /** The action's `results_limit`, if it has one. */
  resultsLimit?: number;
  /** The action's `sort`, if it has one. */
  sort?: Sort;
  /**
   * How many leads to look at.
   *
   * @default 5
   */
  sample?: number;
}

/** What a filter matches. */
export interface Preview {
  /** How many leads match. */
  total: number;
  /** How many of them lie within `resultsLimit`. */
  limited: number;
  /** The first few. */
  sample: SearchResult[];
}

/**
 * Finds objects, page after page.
 *
 * @param filter The filter, as a bulk action takes it under `s_query`.
 * @returns The objects, one after the other; the next page is asked for when the one before is used up.
 */
export async function* search(
  http: Http,
  filter: SQuery,
  { fields, resultsLimit, sort, signal }: SearchOptions = {},
): AsyncGenerator<SearchResult, void> {
  let cursor: string | null | undefined;
  do {
    const page: SearchPage = await send(http, signal, {
      query: queryNode(filter),
      _limit: 200,
      ...(fields && { _fields: fields }),
      ...(sort && { sort }),
      ...(resultsLimit !== undefined && { results_limit: resultsLimit }),
      ...(cursor && { cursor }),
    });
    yield* page.data;
    cursor = page.cursor;
  } while (cursor);
}

/**
 * Counts what a filter matches and looks at the first few, before anything is done.
 *
 * @param filter The filter, as a bulk action takes it under `s_query`.
 * @returns The count and the sample, from one request.
 */
export async function preview(
  http: Http,
  filter: SQuery,
  {
    fields = { lead: ["id", "display_name"] },
    resultsLimit,
    sort,
    sample = 5,
    signal,
  }: PreviewOptions = {},
): Promise<Preview> {
  const { count, data } = await send(http, signal, {
    query: queryNode(filter),
    include_counts: true,
    _limit: sample,
    _fields: fields,
    ...(sort && { sort }),
    ...(resultsLimit !== undefined && { results_limit: resultsLimit }),
  });
  return { total: count?.total ?? 0, limited: count?.limited ?? 0, sample: data };
}

function send(
  http: Http,
  signal: AbortSignal | undefined,
  body: SearchRequest,
): Promise<SearchPage> {
  return call<SearchPage>(http, "searchLeads", { body, ...(signal && { signal }) });
}

/** A search takes no group without `type`, so it is written out as what it means. */
function queryNode(filter: SQuery): QueryNode {
  return "type" in filter ? filter : { type: "and", ...filter };
}
