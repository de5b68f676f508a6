import type {
  QueryObjectType,
  SearchPage,
  SearchRequest,
  SearchResult,
} from "../../../generated/types.js";
import { refuseFields } from "../http/refusal.js";
import type { CrmObject, Lead, LeadObject } from "../model/organization.js";
import type { FilterContext } from "./context.js";
import { readCursor, writeCursor } from "./cursor.js";
import { findObjects, searchedType } from "./find.js";
import { propertyReader } from "./properties.js";

const root = "query";
/** Objects on a page, when the request does not say. Close's own number is not known. */
const defaultLimit = 100;
/** Most objects along one walk of cursors, as documented. */
const longestWalk = 10_000;
/** Most names of properties. Close refuses "too many"; its own number is not known. */
const mostNames = 100;

/**
 * Finds objects: leads, or what the filter says instead.
 *
 * @param request A valid search.
 * @param context Where, when and for whom.
 * @returns One page, and where the next one starts.
 * @throws {Refusal} 400 for a filter, order, list of properties or cursor that cannot be used.
 */
export function searchLeads(request: SearchRequest, context: FilterContext): SearchPage {
  const { cursor, ...search } = request;
  const { query, sort, _fields = {}, _limit = defaultLimit, results_limit } = search;
  refuseLongLists(_fields);
  const type = searchedType(query, context.organization, root);
  const { objects, total } = findObjects({ type, query, sort, results_limit }, context, root);
  const start = cursor ? readCursor(cursor, search, context.now) : 0;
  const end = Math.min(start + _limit, longestWalk);
  const isMore = end < Math.min(objects.length, longestWalk);
  const show = shower(type, Object.hasOwn(_fields, type) ? _fields[type] : [], context);
  return {
    data: objects.slice(start, end).map(show),
    cursor: isMore ? writeCursor(end, search, context.now) : null,
    ...(search.include_counts && { count: { limited: objects.length, total } }),
  };
}

function refuseLongLists(fields: Readonly<Record<string, readonly string[]>>): void {
  const long = Object.keys(fields).filter((type) => (fields[type] ?? []).length > mostNames);
  if (long.length === 0) return;
  throw refuseFields(
    long.map((type) => ({ path: ["_fields", type], message: "List is too long." })),
  );
}

function shower(
  type: QueryObjectType,
  names: readonly string[] = [],
  context: FilterContext,
): (object: CrmObject) => SearchResult {
  const { leads } = context.organization;
  const readers = names.map((name) => [name, propertyReader(type, name, context)] as const);
  return (object) => {
    const id = type === "lead" ? object.id : (object as LeadObject).lead_id;
    const lead = leads.get(id) as Lead;
    const properties = readers.map(([name, read]) => [name, read(object, lead)] as const);
    const given = properties.filter(([, value]) => value !== undefined);
    return { ...Object.fromEntries(given), __object_type: type, id: object.id };
  };
}
