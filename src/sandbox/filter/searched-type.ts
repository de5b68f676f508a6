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
 * @throws {Refusal} 400 when two `object_type` nodes contradict each other, also in branches of an `or`.
 */
export function searchedType(
  query: SQuery,
  organization: Organization,
  root = "s_query",
): QueryObjectType {
  const node: QueryNode = "type" in query ? query : { type: "and", ...query };
  refuseSecondType(node, [root], undefined);
  const said = saidType(node);
  if (said) return said;
  const nodes = requiredNodes(node);
  const types = (typeOf: (node: QueryNode) => QueryObjectType | undefined) =>
    nodes.map(typeOf).find((type) => type !== undefined);
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

/** The type that `object_type` nodes say of whatever matches: in an `or`, every branch has to say it. */
function saidType(node: QueryNode): QueryObjectType | undefined {
  if (node.negate) return undefined;
  if (node.type === "object_type") return node.object_type;
  if (node.type !== "and" && node.type !== "or") return undefined;
  const said = node.queries.map(saidType);
  return node.type === "and" ? said.find(Boolean) : said.every(Boolean) ? said[0] : undefined;
}

/**
 * Refuses an `object_type` node that says another type than one before it: in an `and` nothing has two types, and from
 * an `or` nobody can tell what is to be found.
 */
function refuseSecondType(
  node: QueryNode,
  path: Path,
  before: QueryObjectType | undefined,
): QueryObjectType | undefined {
  if (node.negate) return before;
  if (node.type === "and" || node.type === "or") {
    return node.queries.reduce(
      (said, each, index) => refuseSecondType(each, [...path, "queries", index], said),
      before,
    );
  }
  if (node.type !== "object_type") return before;
  const { object_type } = node;
  if (before === undefined || before === object_type) return object_type;
  const message = `Must be ${before}, as above: a filter searches one type.`;
  throw refuseAt([...path, "object_type"], message);
}

/** The nodes that an object has to match, all of them: what groups of the type `and` hold, and not the groups. */
function requiredNodes(node: QueryNode): QueryNode[] {
  return node.type === "and" && !node.negate ? node.queries.flatMap(requiredNodes) : [node];
}
