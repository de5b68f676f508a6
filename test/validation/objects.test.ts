import { describe, expect, it } from "vitest";
import type { Schema } from "../../src/validation/index.js";
import { fixture } from "./fixture.js";
import { say } from "./say.js";

const status: Schema = {
  type: "string",
  pattern: "^stat_",
  examples: ["stat_1"],
};

describe("a required key", () => {
  it("that is missing is named, with what to send", () => {
    const schema: Schema = {
      required: ["id", "mode", "free", "by_ref"],
      properties: { id: status, mode: { enum: ["a", "b"] }, by_ref: { $ref: "Labels" } },
    };
    expect(say(schema, { id: "stat_2", mode: "a", free: null, by_ref: {} }, fixture)).toEqual([]);
    expect(say(schema, {}, fixture)).toEqual([
      'id: This field is required. Send text in quotes, such as "stat_1".',
      'mode: This field is required. Use one of "a", "b".',
      "free: This field is required.",
      "by_ref: This field is required. Send an object.",
    ]);
  });

  it("is given when it is null, zero, false or empty, and not when it is undefined", () => {
    for (const value of [null, 0, false, ""]) {
      expect(say({ required: ["a"] }, { a: value })).toEqual([]);
    }
    expect(say({ required: ["a"] }, { a: undefined })).toEqual(["a: This field is required."]);
  });
});

describe("an unknown key", () => {
  const schema: Schema = {
    properties: { results_limit: {}, custom_field_id: {}, query: { not: {} } },
    additionalProperties: false,
  };

  it.each([
    ["result_limit", "results_limit"],
    ["resluts_limit", "results_limit"],
    ["resultsLimit", "results_limit"],
    ["customFieldId", "custom_field_id"],
    ["CUSTOM-FIELD-ID", "custom_field_id"],
  ])("%s is answered with %s", (wrong, right) => {
    expect(say(schema, { [right]: 1 })).toEqual([]);
    expect(say(schema, { [wrong]: 1 })).toEqual([
      `${wrong}: Unknown key. Did you mean \`${right}\`?`,
    ]);
  });

  it("that is like nothing is answered with the keys still free, never with a forbidden one", () => {
    expect(say(schema, { queri: 1 })).toEqual([
      "queri: Unknown key. Remove it, or use one of `results_limit`, `custom_field_id`.",
    ]);
    expect(say(schema, { results_limit: 1, result_limit: 1, custom_field_id: 1 })).toEqual([
      "result_limit: Unknown key. Remove it.",
    ]);
  });

  it("is not there when it is undefined", () => {
    expect(say(schema, { unknown: undefined })).toEqual([]);
    expect(say(schema, { unknown: null })).toHaveLength(1);
  });

  it("is fine where the object is open", () => {
    expect(say({ properties: {} }, { anything: 1 })).toEqual([]);
  });

  it("is checked by the schema for further keys, where there is one", () => {
    expect(say({ $ref: "Labels" }, { any: "text" }, fixture)).toEqual([]);
    expect(say({ $ref: "Labels" }, { any: 5 }, fixture)).toEqual([
      "any: Value must be of str type. Send text in quotes, not a number.",
    ]);
  });
});

describe("an object made of several schemas", () => {
  const schema: Schema = {
    allOf: [{ properties: { a: { type: "integer" } } }, { $ref: "Pair" }],
    properties: { d: {} },
    unevaluatedProperties: false,
  };
  const schemas = { Pair: { properties: { b: {}, c_long: {} }, required: ["b"] } } as const;

  it("knows the keys of all of them, and no others", () => {
    expect(say(schema, { a: 1, b: 2, c_long: 3, d: 4 }, schemas)).toEqual([]);
    expect(say(schema, { b: 2, c_lnog: 3, e: 5 }, schemas)).toEqual([
      "c_lnog: Unknown key. Did you mean `c_long`?",
      "e: Unknown key. Remove it, or use one of `a`, `c_long`, `d`.",
    ]);
  });

  it("answers to the rules of all of them, and to what stands beside a $ref", () => {
    expect(say(schema, { a: "1" }, schemas)).toEqual([
      "a: Value must be of int type. Send a whole number, not text.",
      "b: This field is required.",
    ]);
    expect(say({ $ref: "Pair", required: ["d"] }, { b: 1, d: 1 }, schemas)).toEqual([]);
    expect(say({ $ref: "Pair", required: ["d"] }, {}, schemas)).toEqual([
      "b: This field is required.",
      "d: This field is required.",
    ]);
  });
});

describe("an object closed over several schemas", () => {
  it("takes the further keys that one of them takes", () => {
    const schema: Schema = {
      allOf: [{ properties: { id: {} }, additionalProperties: { type: "string" } }],
      unevaluatedProperties: false,
    };
    expect(say(schema, { id: 1, any: "text" })).toEqual([]);
    expect(say(schema, { id: 1, any: 5 })).toEqual([
      "any: Value must be of str type. Send text in quotes, not a number.",
    ]);
  });
});

describe("a refused key", () => {
  const rename = "Rename `query` to `s_query`.";

  it("is answered in the words of the contract", () => {
    const schema: Schema = { properties: { query: { not: {}, description: rename } } };
    expect(say(schema, { s_query: {} })).toEqual([]);
    expect(say(schema, { query: {} })).toEqual([`query: ${rename}`]);
  });

  it("is not called unknown as well", () => {
    const schema: Schema = {
      allOf: [{ properties: { query: { not: {}, description: rename } } }],
      properties: { a: {} },
      additionalProperties: false,
    };
    expect(say(schema, { a: 1 })).toEqual([]);
    expect(say(schema, { query: 1 })).toEqual([`query: ${rename}`]);
    expect(say({ additionalProperties: false, not: { required: ["q"] } }, { q: 1 })).toEqual([
      "q: Not allowed here. Remove it.",
    ]);
  });
});

describe("the words of the contract", () => {
  it("go before any other message about the same place", () => {
    const refused: Schema = { properties: { q: { not: {}, description: "No." } } };
    const text: Schema = { properties: { q: { type: "string" } } };
    expect(say({ allOf: [text, refused] }, {})).toEqual([]);
    expect(say({ allOf: [text, refused] }, { q: 5 })).toEqual(["q: No."]);
    expect(say({ allOf: [refused, text] }, { q: 5 })).toEqual(["q: No."]);
    const closed: Schema = { properties: { other: {} }, additionalProperties: false };
    expect(say({ allOf: [closed, refused] }, { q: 5 })).toEqual(["q: No."]);
  });
});

describe("a refused value", () => {
  const inner: Schema = { required: ["queries"], properties: { queries: { maxItems: 0 } } };

  it("is answered in the words under `not`, at the key that makes the difference", () => {
    const schema: Schema = { not: { ...inner, description: "An empty group matches all." } };
    expect(say(schema, { queries: [1] })).toEqual([]);
    expect(say(schema, { queries: [] })).toEqual(["queries: An empty group matches all."]);
  });

  it("is answered in the words beside `not` when there are none under it", () => {
    const schema: Schema = { not: inner, description: "No empty groups." };
    expect(say(schema, { queries: [1] })).toEqual([]);
    expect(say(schema, { queries: [] })).toEqual(["queries: No empty groups."]);
    expect(say({ not: { type: "null" }, description: "Not null." }, null)).toEqual(["Not null."]);
  });

  it("does not make keys unknown that only a branch of the union would know", () => {
    const schema: Schema = {
      not: { required: ["a", "b"], description: "Not both." },
      anyOf: [{ properties: { a: {}, b: {} } }],
      unevaluatedProperties: false,
    };
    expect(say(schema, { a: 1 })).toEqual([]);
    expect(say(schema, { a: 1, b: 1 })).toEqual(["b: Not both."]);
  });

  it("does not also get the problems of a union", () => {
    const wrapper = { query: { type: "match_all" }, results_limit: null };
    expect(say({ $ref: "SQuery" }, wrapper.query, fixture)).toEqual([]);
    expect(say({ $ref: "SQuery" }, wrapper, fixture)).toEqual([
      "query: This is what a Smart View stores: send what lies under its `query`.",
    ]);
  });

  it("may be refused for one of several reasons, each in an allOf", () => {
    const schema: Schema = {
      allOf: [
        { not: { required: ["query"], description: "Take off the wrapper." } },
        { not: { ...inner, description: "An empty group matches all." } },
      ],
      anyOf: [{ $ref: "QueryNode" }, { $ref: "UntypedGroup" }],
    };
    expect(say(schema, { type: "match_all" }, fixture)).toEqual([]);
    expect(say(schema, { query: {} }, fixture)).toEqual(["query: Take off the wrapper."]);
    expect(say(schema, { queries: [], type: 5 }, fixture)).toEqual([
      "queries: An empty group matches all.",
    ]);
  });

  it("still gets the problems of a union when only one of its keys is refused", () => {
    const schema: Schema = {
      allOf: [{ properties: { q: { not: {}, description: "No." } } }],
      oneOf: [{ required: ["a"] }, { required: ["b"] }],
    };
    expect(say(schema, { a: 1 })).toEqual([]);
    expect(say(schema, { q: 1 })).toEqual([
      "q: No.",
      "a: This field is required. Give exactly one of `a`, `b`.",
    ]);
  });
});

describe("problems", () => {
  it("come in the order of the document, missing keys last, one for each place", () => {
    const schema: Schema = {
      required: ["z", "a"],
      properties: { a: { type: "string" }, b: { items: { type: "string" } }, c: { minimum: 1 } },
      allOf: [{ properties: { c: { minimum: 2 } }, required: ["z"] }],
      additionalProperties: false,
    };
    expect(say(schema, { z: 0, c: 9, b: ["x"], a: "x" })).toEqual(["z: Unknown key. Remove it."]);
    const places = say(schema, { c: 0, b: ["x", 1, 2], d: 1 }).map((line) => line.split(":")[0]);
    expect(places).toEqual(["c", "b[1]", "b[2]", "d", "z", "a"]);
  });

  it("stop at a hundred", () => {
    expect(say({ items: { type: "null" } }, Array(99).fill(1))).toHaveLength(99);
    expect(say({ items: { type: "null" } }, Array(500).fill(1))).toHaveLength(100);
    const list: Schema = { items: { type: "null" } };
    const both: Schema = { allOf: [{ properties: { a: list } }, { properties: { b: list } }] };
    expect(say(both, { a: Array(60).fill(1), b: Array(60).fill(1) })).toHaveLength(100);
  });
});
