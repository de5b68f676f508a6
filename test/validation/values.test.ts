import { describe, expect, it } from "vitest";
import type { Schema, TypeName } from "../../src/validation/index.js";
import { say } from "./say.js";

describe("a type", () => {
  it.each<[TypeName, right: unknown, wrong: unknown, message: string]>([
    ["string", "", 5, "Value must be of str type. Send text in quotes, not a number."],
    ["integer", 2, "2", "Value must be of int type. Send a whole number, not text."],
    ["integer", 2.0, 2.5, "Value must be of int type. Send a whole number, not a fraction."],
    ["number", 0.5, null, "Value must be of float type. Send a number, not null."],
    ["number", 0, Number.NaN, "Value must be of float type. Send a number, not NaN."],
    ["boolean", false, 0, "Value must be of bool type. Send true or false, not a number."],
    ["array", [], {}, "Value must be of list type. Send a list, not an object."],
    ["object", {}, [], "Value must be of dict type. Send an object, not a list."],
    ["object", {}, null, "Value must be of dict type. Send an object, not null."],
    ["null", null, true, "Value must be of null type. Send null, not true."],
  ])("%s takes %j and refuses %j", (type, right, wrong, message) => {
    expect(say({ type }, right)).toEqual([]);
    expect(say({ type }, wrong)).toEqual([message]);
  });

  it("may be one of several", () => {
    const schema: Schema = { type: ["string", "number", "boolean"] };
    expect(say(schema, false)).toEqual([]);
    expect(say(schema, [])).toEqual([
      "Value must be of str, float or bool type. Send text in quotes, a number or true or false, not a list.",
    ]);
  });

  it("that is wrong silences everything else about the value", () => {
    const schema: Schema = { type: "string", minLength: 3, allOf: [{ type: "string" }] };
    expect(say(schema, 5)).toHaveLength(1);
  });
});

describe("a choice", () => {
  const schema: Schema = { type: "string", enum: ["lead", "contact"] };

  it("is listed with its alternatives", () => {
    expect(say(schema, "lead")).toEqual([]);
    expect(say(schema, "company")).toEqual(['Not a valid choice. Use one of "lead", "contact".']);
  });

  it("is listed for a value of another type, too", () => {
    expect(say(schema, 5)).toEqual(['Not a valid choice. Use one of "lead", "contact".']);
  });

  it("is suggested when it was nearly right", () => {
    expect(say(schema, "Contcat")).toEqual([
      'Not a valid choice. Did you mean "contact"? Use one of "lead", "contact".',
    ]);
  });

  it("is named alone when there is only one", () => {
    expect(say({ const: "paused" }, "paused")).toEqual([]);
    expect(say({ const: "paused" }, "stopped")).toEqual(['Not a valid choice. Use "paused".']);
  });

  it("may be null, zero or false", () => {
    for (const value of [null, 0, false]) {
      expect(say({ enum: [null, 0, false] }, value)).toEqual([]);
      expect(say({ const: value }, value)).toEqual([]);
    }
    expect(say({ const: null }, 0)).toEqual(["Not a valid choice. Use null."]);
  });

  it("is not listed without end", () => {
    const many = Array.from({ length: 25 }, (_, index) => index);
    expect(say({ enum: many }, -1)[0]).toMatch(/18, 19 and 5 more\.$/);
  });
});

describe("a text", () => {
  it("must not be empty where a character is asked for", () => {
    expect(say({ minLength: 1 }, "x")).toEqual([]);
    expect(say({ minLength: 1 }, "")).toEqual([
      "Text must not be empty. Send at least 1 character.",
    ]);
  });

  it("is measured in characters, not in halves of them", () => {
    expect(say({ minLength: 2 }, "😀😀")).toEqual([]);
    expect(say({ minLength: 2 }, "😀")).toEqual([
      "The value must be no shorter than 2 characters. Send a longer text.",
    ]);
  });

  it("that does not match is compared with an example, cut short", () => {
    const schema: Schema = {
      pattern: "^stat_\\w+$",
      examples: ["stat_t7Zd2uspYPvBafR5bu9agrFZFsK0oJYNgTbGZDJGRaj"],
    };
    expect(say(schema, "stat_x")).toEqual([]);
    expect(say(schema, "Potential")).toEqual([
      'Does not look right: expected something like "stat_t7Zd2uspYPvBafR5bu9agrFZFs…".',
    ]);
  });

  it("that does not match still gets a message without an example", () => {
    expect(say({ pattern: "^a$" }, "a")).toEqual([]);
    expect(say({ pattern: "^a$" }, "b")).toEqual(["Does not look right: check how it is written."]);
  });

  it("is matched character by character, as ajv does", () => {
    expect(say({ pattern: "^.$" }, "😀")).toEqual([]);
    expect(say({ pattern: "^\\p{L}$" }, "é")).toEqual([]);
  });
});

describe("a number", () => {
  it("keeps to its bounds", () => {
    const schema: Schema = { minimum: 1, maximum: 100 };
    expect(say(schema, 1)).toEqual([]);
    expect(say(schema, 100)).toEqual([]);
    expect(say(schema, 0)).toEqual(["The value must be at least 1. Send 1 or more."]);
    expect(say(schema, 101)).toEqual(["The value must be at most 100. Send 100 or less."]);
  });

  it("has bounds only as a number", () => {
    expect(say({ minimum: 1 }, "0")).toEqual([]);
  });
});

describe("a list", () => {
  it("must not be empty where an item is asked for", () => {
    expect(say({ minItems: 1 }, [0])).toEqual([]);
    expect(say({ minItems: 1 }, [])).toEqual(["List must not be empty. Send at least 1 item."]);
  });

  it("keeps to its bounds", () => {
    const schema: Schema = { minItems: 2, maxItems: 3 };
    expect(say(schema, [0, 0])).toEqual([]);
    expect(say(schema, [0, 0, 0])).toEqual([]);
    expect(say(schema, [0])).toEqual(["List is too short. Send at least 2 items."]);
    expect(say(schema, [0, 0, 0, 0])).toEqual(["List is too long. Send at most 3 items, not 4."]);
  });

  it("names the position of a wrong item", () => {
    const schema: Schema = { items: { items: { type: "boolean" } } };
    expect(say(schema, [[true], [true, false]])).toEqual([]);
    expect(say(schema, [[true], [true, "false"]])).toEqual([
      "[1][1]: Value must be of bool type. Send true or false, not text.",
    ]);
  });
});
