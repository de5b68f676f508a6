import type {
  QueryObjectType,
  SearchPage,
  SearchRequest,
  SearchResult,
} from "../../../generated/types.js";
import { refuseField, refuseFields } from "../http/refusal.js";
import type { CrmObject, Lead, LeadObject, Organization } from "../model/organization.js";
import type { FilterContext } from "./context.js";
import { readCursor, writeCursor } from "./cursor.js";
import { findObjects } from "./find.js";
import { propertyReader } from "./properties.js";
import { visit } from "./relations.js";
import type { SearchWalks, Walk } from "./search-walks.js";
import { searchedType } from "./searched-type.js";

const root = "query";
/** Objects on a page, when the request does not say. Close's own number is not known. */
const defaultLimit = 100;
/** Most objects along one walk of cursors, as documented. */
const longestWalk = 10_000;
/** Most names of properties. Close refuses "too many"; its own number is not known. */
const mostNames = 100;

/**
 * Finds objects: leads, or what the filter says instead. Only the first page looks for them; the pages after it show
 * what is left of what was found then, as it is now.
 *
 * @param request A valid search.
 * @param context Where, when and for whom.
 * @param walks What the latest searches found.
 * @returns One page, and where the next one starts.
 * @throws {Refusal} 400 for a filter, order, list of properties or cursor that cannot be used.
 */
export function searchLeads(
  request: SearchRequest,
  context: FilterContext,
  walks: SearchWalks,
): SearchPage {
  const { cursor, ...search } = request;
  const { _fields = {}, _limit = defaultLimit } = search;
  const { now, organization } = context;
  refuseLongLists(_fields);
  const start = cursor ? readCursor(cursor, search, now) : undefined;
  const walk = start ? goOn(start.walk, walks) : find(search, context);
  const { type, objects, count } = walk;
  const show = shower(type, Object.hasOwn(_fields, type) ? _fields[type] : [], context);
  const data: SearchResult[] = [];
  let skip = start?.skip ?? 0;
  for (; skip < objects.length && data.length < _limit; skip += 1) {
    const found = present(objects[skip] as CrmObject, type, organization);
    if (found) data.push(show(found.object, found.lead));
  }
  const isMore = skip < objects.length;
  const next = () => writeCursor({ walk: walks.keep(walk, now, start?.walk), skip }, search, now);
  return { data, cursor: isMore ? next() : null, ...(search.include_counts && { count }) };
}

function goOn(number: number, walks: SearchWalks): Walk {
  const walk = walks.get(number);
  if (walk) return walk;
  const why = "too many searches came after it, or the sandbox started again";
  throw refuseField("cursor", `The cursor has expired: ${why}.`);
}

function find({ query, sort, results_limit }: SearchRequest, context: FilterContext): Walk {
  const type = searchedType(query, context.organization, root);
  const { objects, total } = findObjects({ type, query, sort, results_limit }, context, root);
  return {
    type,
    objects: objects.slice(0, longestWalk),
    count: { limited: objects.length, total },
  };
}

/** Finds an object that was found before, with its lead; undefined when it was deleted. */
function present(
  before: CrmObject,
  type: QueryObjectType,
  { leads }: Organization,
): { object: CrmObject; lead: Lead } | undefined {
  const lead = leads.get(type === "lead" ? before.id : (before as LeadObject).lead_id);
  if (!lead) return undefined;
  let object: CrmObject | undefined;
  visit(type, lead, (each) => {
    if ((each as CrmObject).id === before.id) object = each as CrmObject;
  });
  return object && { object, lead };
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
): (object: CrmObject, lead: Lead) => SearchResult {
  const readers = names.map((name) => [name, propertyReader(type, name, context)] as const);
  return (object, lead) => {
    const properties = readers.map(([name, read]) => [name, read(object, lead)] as const);
    const given = properties.filter(([, value]) => value !== undefined);
    return { ...Object.fromEntries(given), __object_type: type, id: object.id };
  };
}
