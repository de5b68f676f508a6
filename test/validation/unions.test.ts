import { describe, expect, it } from "vitest";
import type { Schema } from "../../src/validation/index.js";
import { fixture } from "./fixture.js";
import { say } from "./say.js";

const everyone = { type: "match_all" };
const nodes = '"and", "id", "text", "field_condition", "has_related", "match_all"';
const sayAs = (name: string, value: unknown): string[] => say({ $ref: name }, value, fixture);

describe("a union told apart by a property", () => {
  it("is judged by the variant that the property names, and by no other", () => {
    expect(sayAs("QueryNode", { type: "text", value: "x", mode: "phrase" })).toEqual([]);
    expect(sayAs("QueryNode", { type: "text", value: 5, queries: [] })).toEqual([
      "value: Value must be of str type. Send text in quotes, not a number.",
      "queries: Unknown key. Remove it, or use one of `negate`, `mode`.",
      'mode: This field is required. Use one of "full_words", "phrase".',
    ]);
  });

  it("lists the names when the property is missing", () => {
    expect(sayAs("QueryNode", { value: "x" })).toEqual([
      `type: This field is required. Use one of ${nodes}.`,
    ]);
  });

  it("lists the names when there is no such variant, and suggests a near one", () => {
    expect(sayAs("QueryNode", { type: "related" })).toEqual([
      `type: Not a valid choice. Use one of ${nodes}.`,
    ]);
    expect(sayAs("QueryNode", { type: "matchAll", what: 1 })).toEqual([
      `type: Not a valid choice. Did you mean "match_all"? Use one of ${nodes}.`,
    ]);
    expect(sayAs("QueryNode", { type: ["and"] })).toEqual([
      `type: Not a valid choice. Use one of ${nodes}.`,
    ]);
  });

  it("asks for an object", () => {
    const message = "Value must be of dict type. Send an object, not text.";
    expect(sayAs("QueryNode", "match_all")).toEqual([message]);
    const { oneOf = [], discriminator } = fixture.QueryNode ?? {};
    if (!discriminator) throw new Error("The fixture has changed.");
    expect(say({ oneOf, discriminator }, "match_all", fixture)).toEqual([message]);
  });

  it("says nothing of unknown keys while the variant is unknown", () => {
    const { A, B } = { A: { const: "a" }, B: { const: "b" } };
    const schemas = {
      A: { properties: { type: A, x: {} } },
      B: { properties: { type: B, y: {} } },
      Tagged: {
        type: "object",
        required: ["type"],
        oneOf: [{ $ref: "A" }, { $ref: "B" }],
        discriminator: { propertyName: "type", mapping: { a: "A", b: "B" } },
        unevaluatedProperties: false,
      },
    } as const;
    const tagged = { $ref: "Tagged" };
    expect(say(tagged, { type: "a", x: 1 }, schemas)).toEqual([]);
    expect(say(tagged, { type: "a", y: 1 }, schemas)).toHaveLength(1);
    expect(say(tagged, { type: "c", y: 1, z: 1 }, schemas)).toEqual([
      'type: Not a valid choice. Use one of "a", "b".',
    ]);
  });

  it("may name one variant by several values", () => {
    const body = { custom_field_name: "Size", s_query: everyone };
    expect(sayAs("CreateEdit", { type: "clear_custom_field", ...body })).toEqual([]);
    expect(sayAs("CreateEdit", { type: "clear_contact_custom_field", ...body })).toEqual([]);
  });

  it("names the place however deep it is", () => {
    const related = (query: unknown): object => ({
      type: "set_lead_status",
      lead_status_id: "stat_1234",
      s_query: {
        type: "and",
        queries: [
          everyone,
          { type: "has_related", related_object_type: "contact", related_query: query },
        ],
      },
    });
    expect(sayAs("CreateEdit", related(everyone))).toEqual([]);
    expect(sayAs("CreateEdit", related({ type: "id", value: "" }))).toEqual([
      "s_query.queries[1].related_query.value: Text must not be empty. Send at least 1 character.",
    ]);
  });
});

describe("a union without such a property", () => {
  it("reports the branch that nearly fits, and no other", () => {
    const group = (query: object): object => ({ queries: [query] });
    expect(sayAs("SQuery", group(everyone))).toEqual([]);
    expect(sayAs("SQuery", group({ type: "id", value: 5 }))).toEqual([
      "queries[0].value: Value must be of str type. Send text in quotes, not a number.",
    ]);
    expect(sayAs("SQuery", { type: "and", queries: [{ type: "id" }] })).toEqual([
      "queries[0].value: This field is required. Send text in quotes.",
    ]);
    expect(sayAs("SQuery", { type: "and", queries: [everyone, { negate: true }] })).toEqual([
      `queries[1].type: This field is required. Use one of ${nodes}.`,
    ]);
  });

  it("takes a misspelt name as meant for the branch that is told apart by it", () => {
    expect(sayAs("SQuery", { type: "adn", queries: [] })).toEqual([
      `type: Not a valid choice. Did you mean "and"? Use one of ${nodes}.`,
    ]);
  });

  it("takes a name that is right as settling the matter, whatever else is wrong", () => {
    expect(sayAs("SQuery", { type: "id", queries: [] })).toEqual([
      "queries: Unknown key. Remove it, or use one of `negate`, `value`.",
      "value: This field is required. Send text in quotes.",
    ]);
  });

  it("takes an object that shares no key with a branch as not meant for it", () => {
    const missing = `type: This field is required. Use one of ${nodes}.`;
    expect(sayAs("SQuery", {})).toEqual([missing]);
    expect(sayAs("SQuery", { value: "x", mode: "phrase" })).toEqual([missing]);
    expect(sayAs("SQuery", { queries: 5 })).toEqual([
      "queries: Value must be of list type. Send a list, not a number.",
    ]);
  });

  it("takes the branch whose problems lie deepest, then the one with the fewest", () => {
    const flat: Schema = { properties: { a: { type: "array" } } };
    const deep: Schema = {
      properties: { a: { properties: { b: { const: 1 }, c: { const: 1 } } } },
    };
    expect(say({ anyOf: [flat, deep] }, { a: { b: 1, c: 1 } })).toEqual([]);
    expect(say({ anyOf: [flat, deep] }, { a: { b: 2, c: 2 } })).toEqual([
      "a.b: Not a valid choice. Use 1.",
      "a.c: Not a valid choice. Use 1.",
    ]);
    const two: Schema = { properties: { a: {} }, required: ["b", "c"] };
    const one: Schema = { properties: { a: {} }, required: ["d"] };
    expect(say({ anyOf: [two, one] }, { a: 1, d: 1 })).toEqual([]);
    expect(say({ anyOf: [two, one] }, { a: 1 })).toEqual(["d: This field is required."]);
  });

  it("adds up what its branches take in place of the whole value", () => {
    const mode: Schema = { oneOf: [{ const: "all" }, { const: "none" }, { type: "null" }] };
    expect(say(mode, "none")).toEqual([]);
    expect(say(mode, "some")).toEqual(['Not a valid choice. Use one of "all", "none", or null.']);
  });

  it("says 'or null' where null would do", () => {
    const range = { type: "moment_range", on_or_after: null };
    expect(sayAs("Condition", { ...range, before: null })).toEqual([]);
    expect(sayAs("Condition", { ...range, before: "2026-11-23" })).toEqual([
      "before: Value must be of dict or null type. Send an object or null, not text.",
    ]);
  });

  it("says nothing of null where something else is wrong", () => {
    const range = { type: "moment_range", on_or_after: null };
    expect(sayAs("Condition", { ...range, before: { type: "now" } })).toEqual([]);
    expect(sayAs("Condition", { ...range, before: { type: "noww" } })).toEqual([
      'before.type: Not a valid choice. Did you mean "now"? Use one of "now", "offset".',
    ]);
  });

  it("may take only one branch when it is a oneOf, and any number when it is an anyOf", () => {
    const branches: Schema[] = [
      { title: "Small", maximum: 5 },
      { title: "Large", minimum: 5 },
    ];
    expect(say({ oneOf: branches }, 4)).toEqual([]);
    expect(say({ oneOf: branches }, 5)).toEqual([
      "Fits more than one form: Small, Large. Keep to one of them.",
    ]);
    expect(say({ anyOf: branches }, 5)).toEqual([]);
  });

  it("opens an object for the keys of the branches that fit, not of the others", () => {
    expect(sayAs("Mixed", { id: 1, a: 1 })).toEqual([]);
    expect(sayAs("Mixed", { a: 1, b: 2 })).toEqual([]);
    expect(sayAs("Mixed", { a: 1, b: "2" })).toEqual([
      "b: Unknown key. Remove it, or use one of `id`.",
    ]);
  });
});

describe("exactly one of several keys", () => {
  const rule = "Give exactly one of `custom_field_id`, `custom_field_name`";
  const clear = (more: object): string[] =>
    sayAs("CreateEdit", { type: "clear_custom_field", s_query: everyone, ...more });

  it("takes either", () => {
    expect(clear({ custom_field_id: "cf_1" })).toEqual([]);
    expect(clear({ custom_field_name: "Size" })).toEqual([]);
  });

  it("points at the first when none is given", () => {
    expect(clear({})).toEqual([`custom_field_id: This field is required. ${rule}.`]);
  });

  it("points at the second when both are given", () => {
    expect(clear({ custom_field_id: "cf_1", custom_field_name: "Size" })).toEqual([
      `custom_field_name: ${rule}: remove this one or \`custom_field_id\`.`,
    ]);
  });

  it("can be asked twice of one object", () => {
    const set = { type: "set_custom_field", s_query: everyone, custom_field_id: "cf_1" };
    expect(sayAs("CreateEdit", { ...set, custom_field_value: false })).toEqual([]);
    expect(sayAs("CreateEdit", { ...set })).toEqual([
      "custom_field_value: This field is required. Give exactly one of `custom_field_value`, `custom_field_values`.",
    ]);
  });

  it("points at the key that makes the second group when the groups overlap", () => {
    const schema: Schema = { oneOf: [{ required: ["a"] }, { required: ["a", "b"] }] };
    expect(say(schema, { a: 1 })).toEqual([]);
    expect(say(schema, { a: 1, b: 1 })).toEqual([
      "b: Give exactly one of `a`, `a` with `b`: remove this one or `a`.",
    ]);
  });

  it("counts keys that belong together as one", () => {
    const schema: Schema = { oneOf: [{ required: ["a", "b"] }, { required: ["c"] }] };
    expect(say(schema, { a: 1, b: 1 })).toEqual([]);
    expect(say(schema, { a: 1, c: 1 })).toEqual([]);
    expect(say(schema, { d: 1 })).toEqual([
      "c: This field is required. Give exactly one of `a` with `b`, `c`.",
    ]);
    expect(say(schema, { a: 1, b: 1, c: 1 })).toEqual([
      "c: Give exactly one of `a` with `b`, `c`: remove this one or `a` with `b`.",
    ]);
  });
});

describe("at least one of several keys", () => {
  it("takes one or more and points at the first when none is given", () => {
    expect(sayAs("Condition", { type: "number_range", gte: 1 })).toEqual([]);
    expect(sayAs("Condition", { type: "number_range", gte: 1, lt: 2 })).toEqual([]);
    expect(sayAs("Condition", { type: "number_range" })).toEqual([
      "gt: This field is required. Give at least one of `gt`, `gte`, `lt`.",
    ]);
  });
});
