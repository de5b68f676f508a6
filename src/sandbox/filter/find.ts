import type { QueryObjectType, Sort, SQuery } from "../../../generated/types.js";
import type { CrmObject } from "../model/organization.js";
import type { FilterContext } from "./context.js";
import { filterTest } from "./node-test.js";
import { refuseAt, topPlace } from "./place.js";
import { visit } from "./relations.js";
import { type Order, order, type Ranked } from "./sort.js";
import type { Test } from "./subject.js";

/** A filter, the order of what it finds, and the most of it. */
export interface Finding {
  /** Type of the objects to find. */
  type: QueryObjectType;
  query: SQuery;
  sort?: Sort | undefined;
  /** Null or undefined for all of them. */
  results_limit?: number | null | undefined;
}

/** What was found. */
export interface Found {
  /** The objects within `results_limit`, in order; oldest lead first where `sort` says nothing. */
  objects: CrmObject[];
  /** How many match in all. */
  total: number;
}

/** Types of object that have no id, and are only found as related ones. */
const withoutId: readonly QueryObjectType[] = [
  "contact_email",
  "contact_phone",
  "contact_url",
  "address",
];

/**
 * Finds the objects that a filter matches.
 *
 * @param finding What to find.
 * @param context Where, when and for whom.
 * @param root What the request calls the filter, for refusals.
 * @throws {Refusal} 400 for a filter or an order that names what does not exist or does not fit.
 */
export function findObjects(finding: Finding, context: FilterContext, root = "s_query"): Found {
  const { type, results_limit } = finding;
  const { test, sorted } = compile(finding, context, root);
  const ranked: Ranked[] = [];
  for (const lead of context.organization.leads.values()) {
    visit(type, lead, (object) => {
      if (test(object, lead)) ranked.push(sorted.rank(object, lead));
    });
  }
  ranked.sort(sorted.compare);
  const objects = ranked.slice(0, results_limit ?? ranked.length).map(({ object }) => object);
  // `compile` lets only types through that are objects of the CRM.
  return { objects: objects as CrmObject[], total: ranked.length };
}

/**
 * Checks a filter and an order without looking at any object.
 *
 * @throws {Refusal} What `findObjects` would throw.
 */
export function checkFinding(finding: Finding, context: FilterContext, root = "s_query"): void {
  compile(finding, context, root);
}

function compile(
  { type, query, sort }: Finding,
  context: FilterContext,
  root: string,
): { test: Test; sorted: Order } {
  if (withoutId.includes(type)) {
    throw refuseAt(
      [root],
      `A ${type} can be related to what is searched, but not searched itself.`,
    );
  }
  return {
    test: filterTest(query, topPlace(context, type, root)),
    sorted: order(sort, topPlace(context, type, "sort")),
  };
}
