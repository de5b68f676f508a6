import { schemas } from "../../../generated/schemas.js";
import type { QueryObjectType, SmartView, SQuery } from "../../../generated/types.js";
import { formatPath, type Schema, validate } from "../../validation/index.js";
import type { Organization } from "../model/organization.js";
import type { Place } from "./place.js";

const filter: Schema = { anyOf: [{ $ref: "QueryNode" }, { $ref: "UntypedGroup" }] };

/**
 * Finds the filter of the Smart View that a node names.
 *
 * @param id Id of the view.
 * @param place The node.
 * @returns The view's filter, and the place of its top. The view's own `results_limit` and `sort` are left out of
 *   account (inferred).
 * @throws {Refusal} 400 for a view that does not exist, has no such filter, or leads back to itself.
 */
export function viewFilter(id: string, place: Place): { query: SQuery; top: Place } {
  const { context, type, views } = place;
  const path = [...place.path, "saved_search_id"];
  const refuse = (message: string) => place.refuse(path, message);
  const view = findView(id, context.organization);
  if (!view) throw refuse("Object does not exist.");
  const named = `The Smart View "${view.name}"`;
  if (views.includes(id)) throw refuse(`${named} leads back to itself.`);
  const query = view.s_query?.query;
  if (!query) {
    throw refuse(`${named} has only an old text query, no s_query. Rewrite it as a filter first.`);
  }
  if (viewType(view) !== type) throw refuse(`${named} shows ${view.type}, not ${type}.`);
  const inView = (path: Place["path"], message: string) =>
    refuse(`${named} cannot be used. ${formatPath(path)}: ${message}`);
  const [problem] = validate(schemas, filter, query);
  if (problem) throw inView(["s_query", "query", ...problem.path], problem.message);
  return {
    query: query as SQuery,
    top: {
      ...place,
      required: true,
      path: ["s_query", "query"],
      views: [...views, id],
      refuse: inView,
    },
  };
}

/** Finds a Smart View. */
export function findView(id: string, { smart_views }: Organization): SmartView | undefined {
  return smart_views.find((each) => each.id === id);
}

/** What a Smart View shows, as filters name it: views call an `activity.email` only `email`. */
export function viewType({ type }: SmartView): QueryObjectType {
  const bare = ["lead", "contact", "opportunity", "custom_object"];
  return (bare.includes(type) ? type : `activity.${type}`) as QueryObjectType;
}
