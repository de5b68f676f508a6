import type { QueryNode, QueryObjectType, SQuery } from "../../../generated/types.js";
import type { Path } from "../../validation/index.js";
import type { Organization } from "../model/organization.js";
import { refuseAt } from "./place.js";
import { findView, viewType } from "./smart-view.js";

/**
 * Tells what type of object a filter searches: what the nodes that must all match say of it. An `object_type` node says
 * it best, then the type of a Smart View, then the type whose field or relation is asked for; when none says anything,
 * it is `lead` (inferred).
 *
 * @param query A valid filter.
 * @param organization The organization with the Smart Views.
 * @param root What the request calls the filter.
 * @throws {Refusal} 400 when two `object_type` nodes contradict each other.
 */
export function searchedType(
  query: SQuery,
  organization: Organization,
  root = "s_query",
): QueryObjectType {
  const nodes = requiredNodes("type" in query ? query : { type: "and", ...query }, [root]);
  let said: QueryObjectType | undefined;
  for (const { node, path } of nodes) {
    if (node.type !== "object_type" || node.negate) continue;
    said ??= node.object_type;
    if (node.object_type !== said) {
      const message = `Must be ${said}, as above: no object has two types.`;
      throw refuseAt([...path, "object_type"], message);
    }
  }
  if (said) return said;
  const types = (typeOf: (node: QueryNode) => QueryObjectType | undefined) =>
    nodes.map(({ node }) => typeOf(node)).find((type) => type !== undefined);
  return (
    types((node) => {
      const view = node.type === "saved_search" && findView(node.saved_search_id, organization);
      return view ? viewType(view) : undefined;
    }) ??
    types((node) => {
      if (node.type === "has_related") return node.this_object_type;
      if (node.type !== "field_condition" || node.field.type === "custom_field") return undefined;
      return node.field.object_type;
    }) ??
    "lead"
  );
}

/** The nodes that an object has to match, all of them: what groups of the type `and` hold, and not the groups. */
function requiredNodes(node: QueryNode, path: Path): { node: QueryNode; path: Path }[] {
  if (node.type !== "and" || node.negate) return [{ node, path }];
  return node.queries.flatMap((each, index) => requiredNodes(each, [...path, "queries", index]));
}
