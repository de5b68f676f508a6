import type {
  Condition,
  QueryField,
  QueryNode,
  QueryObjectType,
} from "../../../generated/types.js";
import type { FilterContext } from "../../../src/sandbox/filter/context.js";
import { type Finding, findObjects } from "../../../src/sandbox/filter/find.js";
import { searchedType } from "../../../src/sandbox/filter/searched-type.js";
import { Refusal } from "../../../src/sandbox/http/refusal.js";
import type { Lead, Organization } from "../../../src/sandbox/model/organization.js";
import { organization, user } from "../build.js";

/** A Monday. */
export const now = Date.parse("2026-01-05T09:00:00Z");

/** Where, when and for whom the tests ask, unless they say otherwise. */
export function context(
  of: Organization,
  given: Partial<Omit<FilterContext, "organization">> = {},
): FilterContext {
  return { organization: of, now, zone: "UTC", caller: of.users[0] ?? user(), ...given };
}

/** Finds objects of the type that the filter itself says. */
export function ids(
  query: Finding["query"],
  of: Organization | readonly Lead[],
  given: Partial<Omit<FilterContext, "organization">> & Partial<Finding> = {},
): string[] {
  const whole = "leads" in of ? of : organization({ leads: of });
  const type = searchedType(query, whole);
  return findObjects({ type, query, ...given }, context(whole, given)).objects.map(({ id }) => id);
}

/** The body of the 400 that something is refused with. */
export function refusal(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal && error.status === 400) return error.body;
    throw error;
  }
  return "was not refused";
}

/** One of Close's own fields. */
export function own(object_type: QueryObjectType, field_name: string): QueryField {
  return { type: "regular_field", object_type, field_name };
}

/** A custom field. */
export function custom(custom_field_id: string): QueryField {
  return { type: "custom_field", custom_field_id };
}

/** A condition on a field. */
export function where(field: QueryField, condition: Condition, negate = false): QueryNode {
  return { type: "field_condition", field, condition, negate };
}

/** A relation. */
export function has(
  this_object_type: QueryObjectType,
  related_object_type: QueryObjectType,
  related_query: QueryNode = { type: "match_all" },
): QueryNode {
  return { type: "has_related", this_object_type, related_object_type, related_query };
}

export function all(...queries: QueryNode[]): QueryNode {
  return { type: "and", queries };
}

export function any(...queries: QueryNode[]): QueryNode {
  return { type: "or", queries };
}

export function not(node: QueryNode): QueryNode {
  return { ...node, negate: true };
}
