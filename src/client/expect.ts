import type {
  BulkActionRequest,
  BulkObjectType,
  CreateBulkDelete,
  QueryObjectType,
  SQuery,
} from "../../generated/types.js";
import { CloseError } from "./errors.js";
import type { Connection } from "./http.js";
import type { CallOptions } from "./options.js";
import { type Preview, preview, queryNode } from "./search.js";

/** What an action is expected to reach. */
export interface Expectation {
  /** How many at most: leads, or the objects that a bulk delete deletes. */
  atMost: number;
}

/** As much of a create's body as says what it reaches. */
type Reach = BulkActionRequest & Pick<CreateBulkDelete, "bulk_object_type">;

/**
 * Counts what an action would reach now. By the time that it starts, this may be more.
 *
 * @param connection What to send with.
 * @param body The body of the create.
 * @param options Goes to the request.
 * @returns How many objects match, and how many of them lie within `results_limit`.
 * @throws {CloseError} What a preview throws.
 */
export function countReached(
  connection: Connection,
  { s_query, results_limit, sort, bulk_object_type: type }: Reach,
  options?: CallOptions,
): Promise<Preview> {
  // By itself, a filter for other objects than leads might count leads.
  const ofType = type && ({ type: "object_type", object_type: searchedAs(type) } as const);
  const filter: SQuery = ofType ? { type: "and", queries: [ofType, queryNode(s_query)] } : s_query;
  return preview(connection, filter, {
    ...options,
    sample: 1,
    ...(results_limit && { resultsLimit: results_limit }),
    ...(sort && { sort }),
  });
}

/**
 * Refuses an action that would reach more than is expected.
 *
 * @param connection What to send with.
 * @param body The body of the create.
 * @param expected What it is expected to reach.
 * @param options Goes to the request.
 * @throws {CloseError} `unexpected_count` when it is more; what a preview throws when it cannot be counted.
 */
export async function checkReach(
  connection: Connection,
  body: Reach,
  { atMost }: Expectation,
  options?: CallOptions,
): Promise<void> {
  const { limited } = await countReached(connection, body, options);
  // Written so that an `atMost` that is no number refuses.
  if (limited <= atMost) return;
  throw new CloseError(
    "unexpected_count",
    `The filter matches ${limited}, and at most ${atMost} were expected. Nothing was started.`,
  );
}

/** How filters call what a bulk delete deletes: all but leads and contacts are activities. */
function searchedAs(type: BulkObjectType): QueryObjectType {
  return type === "lead" || type === "contact" ? type : `activity.${type}`;
}
