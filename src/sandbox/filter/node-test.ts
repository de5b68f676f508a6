import type { QueryNode, SQuery } from "../../../generated/types.js";
import type { CrmObject } from "../model/organization.js";
import { conditionTest, isRange } from "./conditions.js";
import { isSet } from "./field.js";
import { findField } from "./find-field.js";
import { below, type Place, refuseAt } from "./place.js";
import { relation } from "./relations.js";
import { viewFilter } from "./smart-view.js";
import type { Subject, Test } from "./subject.js";
import { textNodeTest } from "./text-node.js";

/**
 * Most nodes of a filter, so that no request keeps the sandbox busy for long. The number is the sandbox's own
 * (inferred); Close's is not known.
 */
const mostNodes = 1000;

type NodeOf<Type> = Extract<QueryNode, { type: Type }>;
type TestMaker<Node> = (node: Node, place: Place) => Test;

// A field condition looks after its own `negate`; that of all others only turns the answer round.
const tests: { [Type in QueryNode["type"]]: TestMaker<NodeOf<Type>> } = {
  and: ({ queries, negate = false }, place) => {
    const required = place.required && !negate;
    const each = queries.map((node, index) =>
      nodeTest(node, { ...below(place, "queries", index), required }),
    );
    return (object, lead) => {
      for (const test of each) if (!test(object, lead)) return false;
      return true;
    };
  },
  or: ({ queries }, place) => {
    const each = queries.map((node, index) =>
      nodeTest(node, { ...below(place, "queries", index), required: false }),
    );
    return (object, lead) => {
      for (const test of each) if (test(object, lead)) return true;
      return false;
    };
  },
  id:
    ({ value }) =>
    (object) =>
      (object as CrmObject).id === value,
  object_type: ({ object_type, negate }, { type, required, path, refuse }) => {
    if (object_type !== type && required && !negate) {
      const message = `Must be ${type}: nothing that is searched here can be a ${object_type}.`;
      throw refuse([...path, "object_type"], message);
    }
    return () => object_type === type;
  },
  match_all: () => () => true,
  text: textNodeTest,
  field_condition: ({ field, condition, negate = false }, place) => {
    const { kind, reader } = findField(field, below(place, "field"));
    const read = reader(place.context);
    const test = conditionTest(condition, kind, below(place, "condition"));
    const needsValue = !negate || isRange(condition);
    return (object, lead) => {
      const value = read(object, lead);
      if (!isSet(value)) return !needsValue;
      return (Array.isArray(value) ? value.some(test) : test(value)) !== negate;
    };
  },
  has_related: ({ this_object_type, related_object_type, related_query }, place) => {
    const { type, path, refuse } = place;
    if (this_object_type !== type) {
      const message = `Must be ${type}, the type of object that is searched here.`;
      throw refuse([...path, "this_object_type"], message);
    }
    const someRelated = relation(type, related_object_type);
    if (!someRelated) {
      const message = `Not a valid choice. Filters do not go from ${type} to ${related_object_type}.`;
      throw refuse([...path, "related_object_type"], message);
    }
    const inside = { ...below(place, "related_query"), type: related_object_type, required: true };
    const test = rememberLast(nodeTest(related_query, inside));
    return (object, lead) => someRelated(object, lead, test);
  },
  saved_search: ({ saved_search_id }, place) => {
    const { compiled } = place.compilation;
    const key = `${place.type} ${saved_search_id}`;
    const known = compiled.get(key);
    if (known) return known;
    const { query, top } = viewFilter(saved_search_id, place);
    const test = rememberLast(filterTest(query, top));
    compiled.set(key, test);
    return test;
  },
};

/**
 * Compiles a filter.
 *
 * @param filter A valid filter. A group without a type is read as `and` (inferred).
 * @param place The top of it.
 * @returns Whether an object of the place's type matches.
 * @throws {Refusal} 400 for what does not exist, or does not fit where it stands, and for too many nodes.
 */
export function filterTest(filter: SQuery, place: Place): Test {
  return nodeTest("type" in filter ? filter : { type: "and", ...filter }, place);
}

function nodeTest(node: QueryNode, place: Place): Test {
  countNode(place);
  // TypeScript cannot see that the node fits the entry its own type chose.
  const test = (tests[node.type] as TestMaker<QueryNode>)(node, place);
  if (!node.negate || node.type === "field_condition") return test;
  return (object, lead) => !test(object, lead);
}

function countNode({ compilation }: Place): void {
  compilation.nodes += 1;
  if (compilation.nodes <= mostNodes) return;
  const message = `Too many nodes: more than ${mostNodes}, each Smart View's counted once.`;
  throw refuseAt([compilation.root], message);
}

/**
 * Keeps the last answer, for all contacts of a lead ask the same of it, and so do all nodes that name a Smart View.
 * Without that, a filter that goes up and down between leads and contacts, or from view to view, takes ever more time
 * with each level.
 */
function rememberLast(test: Test): Test {
  let last: Subject | undefined;
  let answer = false;
  return (object, lead) => {
    if (object !== last) {
      answer = test(object, lead);
      last = object;
    }
    return answer;
  };
}
