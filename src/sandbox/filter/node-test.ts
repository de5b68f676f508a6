import type { QueryNode, SQuery } from "../../generated/types.js";
import { conditionTest } from "./conditions.js";
import { assertServed, fieldReader, type ServedType, textReader } from "./fields.js";
import type { CrmObject, Lead, Organization } from "./organization.js";
import { notServed } from "./refusal.js";
import { holdsText } from "./text.js";

/** Tells whether an object matches. */
export type Test = (object: CrmObject) => boolean;

/** Where in a filter a node stands. */
interface Place {
  /** Type of the objects that it tests. */
  type: ServedType;
  organization: Organization;
}

type TestMaker<Node> = (node: Node, place: Place) => Test;

const tests: {
  [Type in QueryNode["type"]]: TestMaker<Extract<QueryNode, { type: Type }>>;
} = {
  and: ({ queries }, place) => {
    const each = queries.map((node) => nodeTest(node, place));
    return (object) => each.every((test) => test(object));
  },
  or: ({ queries }, place) => {
    const each = queries.map((node) => nodeTest(node, place));
    return (object) => each.some((test) => test(object));
  },
  id:
    ({ value }) =>
    (object) =>
      object.id === value,
  object_type: ({ object_type }, { type }) => {
    if (object_type !== type) throw notServed(`a search for ${object_type}`);
    return () => true;
  },
  match_all: () => () => true,
  text: ({ value, mode }, { type }) => {
    const texts = textReader(type);
    return (object) => texts(object).some((text) => holdsText(text, value, mode));
  },
  field_condition: ({ field, condition }, { type, organization }) => {
    const read = fieldReader(type, field);
    const test = conditionTest(condition, organization);
    return (object) => test(read(object));
  },
  has_related: (node, { type, organization }) => {
    const { this_object_type: from, related_object_type: to, related_query } = node;
    assertServed(to);
    if (from !== type || type !== "lead" || to === "lead") {
      throw notServed(`has_related from ${from} to ${to} of a ${type}`);
    }
    const test = nodeTest(related_query, { type: to, organization });
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
 * @param organization The organization whose leads are filtered.
 * @returns Whether a lead matches it.
 * @throws {Refusal} 501 for a part of the grammar that the sandbox does not serve yet.
 */
export function leadTest(filter: SQuery, organization: Organization): Test {
  const node: QueryNode = "type" in filter ? filter : { type: "and", ...filter };
  return nodeTest(node, { type: "lead", organization });
}

function nodeTest(node: QueryNode, place: Place): Test {
  // TypeScript cannot see that the node fits the entry its own type chose.
  const test = (tests[node.type] as TestMaker<QueryNode>)(node, place);
  return node.negate ? (object) => !test(object) : test;
}
