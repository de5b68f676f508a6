import type { QueryField, QueryNode, SQuery } from "../../generated/types.js";
import { conditionTest } from "./conditions.js";
import type { CrmObject, Lead, Organization } from "./organization.js";
import { notServed, refuse } from "./refusal.js";
import { holdsText } from "./text.js";

/** Tells whether an object matches. */
export type Test = (object: CrmObject) => boolean;

type NodeOf<Type> = Extract<QueryNode, { type: Type }>;
type TestMaker<Node> = (node: Node, organization: Organization) => Test;

const tests: { [Type in QueryNode["type"]]: TestMaker<NodeOf<Type>> } = {
  and: ({ queries }, organization) => {
    const each = queries.map((node) => nodeTest(node, organization));
    return (object) => each.every((test) => test(object));
  },
  or: ({ queries }, organization) => {
    const each = queries.map((node) => nodeTest(node, organization));
    return (object) => each.some((test) => test(object));
  },
  id:
    ({ value }) =>
    (object) =>
      object.id === value,
  object_type: ({ object_type: type }) => {
    if (type !== "lead") throw notServed(`a search for ${type}`);
    return () => true;
  },
  match_all: () => () => true,
  text:
    ({ value, mode }) =>
    (object) =>
      Object.values(object).some(
        (field) => typeof field === "string" && holdsText(field, value, mode),
      ),
  field_condition: ({ field, condition }, organization) => {
    const test = conditionTest(condition, organization);
    return (object) => test(fieldValues(object, field));
  },
  has_related: (
    { this_object_type: from, related_object_type: to, related_query: node },
    organization,
  ) => {
    if (from !== "lead" || (to !== "contact" && to !== "opportunity")) {
      throw notServed(`has_related from ${from} to ${to}`);
    }
    const test = nodeTest(node, organization);
    const related = to === "contact" ? "contacts" : "opportunities";
    return (object) => (object as Lead)[related].some(test);
  },
  saved_search: () => {
    throw notServed("saved_search in a filter");
  },
};

/**
 * Compiles a filter.
 *
 * @param filter A valid filter.
 * @returns Whether a lead matches it.
 * @throws {Refusal} 501 for a part of the grammar that the sandbox does not serve yet.
 */
export function leadTest(filter: SQuery, organization: Organization): Test {
  return nodeTest("type" in filter ? filter : { type: "and", ...filter }, organization);
}

function nodeTest(node: QueryNode, organization: Organization): Test {
  // TypeScript cannot see that the node fits the entry its own type chose.
  const test = (tests[node.type] as TestMaker<QueryNode>)(node, organization);
  return node.negate ? (object) => !test(object) : test;
}

/** What a field holds, as a list: empty when it was never set. */
export function fieldValues(object: CrmObject, field: QueryField): unknown[] {
  if (field.type === "custom_field") return [object.custom.get(field.custom_field_id) ?? []].flat();
  const name =
    field.field_name === "name" && "display_name" in object ? "display_name" : field.field_name;
  if (!Object.hasOwn(object, name)) {
    throw refuse(400, `The sandbox knows no field "${name}" of this ${field.object_type}.`);
  }
  const value = object[name as keyof CrmObject] as unknown;
  return value === null || value === "" ? [] : [value];
}
