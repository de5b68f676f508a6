import { describe, expect, it } from "vitest";
import { type Schema, validate } from "../../src/validation/index.js";
import { fixture } from "./fixture.js";
import { say } from "./say.js";

const closed: Schema = {
  type: "object",
  required: ["name"],
  properties: { name: { type: "string" } },
  additionalProperties: false,
};

describe("a hostile body", () => {
  it.each(["__proto__", "constructor", "hasOwnProperty", "toString"])(
    "gains nothing by the key %s",
    (key) => {
      const body: unknown = JSON.parse(`{"name":"x","${key}":{"name":"y"}}`);
      expect(say(closed, { name: "x" })).toEqual([]);
      expect(say(closed, body)).toEqual([`${key}: Unknown key. Remove it.`]);
      expect(say({ required: [key] }, {})).toEqual([`${key}: This field is required.`]);
      expect(say({ required: [key] }, body)).toEqual([]);
      expect(say({ anyOf: [{ required: [key] }] }, {})).toHaveLength(1);
      expect(say({ properties: {}, unevaluatedProperties: false }, body)).toHaveLength(2);
    },
  );

  it("cannot pass inherited keys for its own", () => {
    const body: unknown = Object.create({ name: "x" });
    expect(say(closed, body)).toEqual(["name: This field is required. Send text in quotes."]);
  });

  it.each(["__proto__", "constructor", "toString"])(
    "finds no variant called %s, however the mapping is looked up",
    (type) => {
      expect(say({ $ref: "Moment" }, { type: "now" }, fixture)).toEqual([]);
      expect(say({ $ref: "Moment" }, { type }, fixture)).toEqual([
        'type: Not a valid choice. Use one of "now", "offset".',
      ]);
    },
  );

  it("may be nested a hundred levels deep and no deeper", () => {
    const nested = (levels: number): unknown => {
      let node: unknown = { type: "match_all" };
      for (let level = 0; level < levels; level += 2) node = { type: "and", queries: [node] };
      return node;
    };
    expect(validate(fixture, { $ref: "SQuery" }, nested(98))).toEqual([]);
    const [problem, ...others] = validate(fixture, { $ref: "SQuery" }, nested(200_000));
    expect(problem?.message).toBe(
      "Nested too deeply. Use at most 100 levels of JSON, of which a group of a filter takes two.",
    );
    expect(problem?.path).toHaveLength(101);
    expect(others).toEqual([]);
  });

  it("ends even when it contains itself", () => {
    const loop: Record<string, unknown> = { type: "and" };
    loop.queries = [loop, loop, loop];
    const messages = validate(fixture, { $ref: "SQuery" }, loop).map(({ message }) => message);
    expect(new Set(messages)).toEqual(
      new Set([
        "Nested too deeply. Use at most 100 levels of JSON, of which a group of a filter takes two.",
      ]),
    );
  });

  it("does not double the work with every level of a recursive union", () => {
    const schemas = {
      Tree: { anyOf: [{ $ref: "A" }, { $ref: "B" }] },
      A: { type: "object", properties: { next: { $ref: "Tree" } }, required: ["a"] },
      B: { type: "object", properties: { next: { $ref: "Tree" } }, required: ["b"] },
    } as const;
    const tree = (leaf: object): object => {
      let node = leaf;
      for (let level = 0; level < 90; level++) node = { next: node, a: 1 };
      return node;
    };
    // 2^90 steps without the memory: it would not end.
    expect(validate(schemas, { $ref: "Tree" }, tree({ b: 1 }))).toEqual([]);
    expect(validate(schemas, { $ref: "Tree" }, tree({}))).toHaveLength(1);
  });

  it("is answered in proportion: at most a hundred problems, none of them long", () => {
    const keys = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`key${i}`, 1]));
    const long = "x".repeat(100_000);
    const problems = [
      ...validate(fixture, { $ref: "TextNode" }, { ...keys, value: "", mode: long, type: long }),
      ...validate(fixture, { $ref: "UntypedGroup" }, { queries: Array(5_000).fill(long) }),
      ...validate(fixture, { $ref: "SetLeadStatus" }, { [long]: 1, lead_status_id: long }),
    ];
    expect(problems.length).toBeLessThanOrEqual(300);
    for (const { message } of problems) expect(message.length).toBeLessThan(500);
    expect(problems.some(({ message }) => message.includes("xxx"))).toBe(false);
  });

  it("may hold a million wrong items without exhausting the stack", () => {
    const schema: Schema = { allOf: [{ items: { type: "null" } }, { items: { type: "null" } }] };
    expect(validate({}, schema, Array(1_000_000).fill(1))).toHaveLength(100);
  });

  it("may be no JSON at all", () => {
    for (const value of [
      undefined,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      1n,
      Symbol("x"),
      () => 1,
    ]) {
      expect(say({ type: ["number", "string"] }, value)).toHaveLength(1);
      expect(say({ enum: [1] }, value)).toHaveLength(1);
    }
    expect(say({ type: "string" }, undefined)).toEqual([
      "Value must be of str type. Send text in quotes, not nothing.",
    ]);
  });
});
