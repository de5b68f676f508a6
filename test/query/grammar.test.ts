import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { schemas } from "../../generated/schemas.js";
import { all, any, everyLead, type Filter, leads, not } from "../../src/query/index.js";
import { validate } from "../../src/validation/index.js";
import { faults, named } from "../contract/contract.js";
import { filters, searches } from "./arbitrary.js";

const anything = fc.oneof(filters, searches);

describe("whatever the builders make", () => {
  it("is valid by the contract, also as JSON on its way", () => {
    fc.assert(
      fc.property(anything, (filter) => {
        const sent = JSON.parse(JSON.stringify(filter));
        for (const name of ["QueryNode", "SQuery"]) {
          expect(validate(schemas, { $ref: name }, filter)).toEqual([]);
          expect(faults(named(name), sent)).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("speaks at each place of the objects that are searched there", () => {
    fc.assert(
      fc.property(searches, (filter) => {
        const [searched] = filter.type === "and" ? filter.queries : [];
        if (searched?.type !== "object_type") throw new Error("It does not say what it searches.");
        for (const [type, said] of objectTypes(filter, searched.object_type)) {
          expect(said).toBe(type);
        }
      }),
    );
  });

  it("matches every lead only where everyLead() says so", () => {
    fc.assert(
      fc.property(anything, (filter) => {
        expect(matchesAll(filter)).toBe(false);
        expect(matchesAll(any(filter, everyLead()))).toBe(true);
      }),
    );
  });

  it("is itself when it is turned round twice", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(not(filter)).not.toEqual(filter);
        expect(not(not(filter))).toEqual(filter);
      }),
    );
  });

  it("goes on searching for the same when it is turned round", () => {
    fc.assert(
      fc.property(searches, (filter) => {
        const [turned, again] = [not(filter), not(not(filter))];
        for (const each of [turned, again]) {
          if (filter.type !== "and" || each.type !== "and") throw new Error("It is no group.");
          expect(each.negate).toBeUndefined();
          expect(each.queries[0]).toEqual(filter.queries[0]);
        }
        expect(not(again)).toEqual(turned);
      }),
    );
  });

  it("stays as it is when it becomes part of another", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const before = structuredClone(filter);
        leads(filter);
        all(filter, not(filter));
        expect(filter).toEqual(before);
      }),
    );
  });
});

/** Each object type that a filter names, after the one it has to be. */
function* objectTypes(node: Filter, type: string): Generator<[string, string]> {
  switch (node.type) {
    case "and":
    case "or":
      for (const each of node.queries) yield* objectTypes(each, type);
      break;
    case "object_type":
      yield [type, node.object_type];
      break;
    case "field_condition":
      if (node.field.type === "regular_field") yield [type, node.field.object_type];
      break;
    case "has_related":
      yield [type, node.this_object_type];
      yield* objectTypes(node.related_query, node.related_object_type);
  }
}

/** Whether everything matches at some place, or a group is empty; what is related is another matter. */
function matchesAll(node: Filter): boolean {
  if (node.type !== "and" && node.type !== "or") return node.type === "match_all";
  return node.queries.length === 0 || node.queries.some(matchesAll);
}
