import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assertSupported } from "../../scripts/generate/supported.js";
import {
  formatPath,
  type Path,
  type Schema,
  type Schemas,
  validate,
} from "../../src/validation/index.js";
import { anyJson, nearlyValid, vocabulary } from "./arbitrary.js";
import { fixture } from "./fixture.js";
import { oracle } from "./oracle.js";

const roots = [
  "CreateEdit",
  "SQuery",
  "FieldNode",
  "MomentRange",
  "Mixed",
  "StrictLabels",
  "Field",
];

describe("the interpreter agrees with ajv", { timeout: 60_000 }, () => {
  it.each(roots)("on values that are nearly a %s", (name) => {
    const isValid = oracle(fixture, name);
    fc.assert(
      fc.property(nearlyValid(fixture, name), (value) => {
        expect(validate(fixture, { $ref: name }, value).length === 0).toBe(isValid(value));
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(roots)("on values that have nothing to do with a %s", (name) => {
    const isValid = oracle(fixture, name);
    fc.assert(
      fc.property(anyJson(vocabulary(fixture)), (value) => {
        expect(validate(fixture, { $ref: name }, value).length === 0).toBe(isValid(value));
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(roots)("on values of which a fair part is valid and a fair part is not: %s", (name) => {
    // Guards the tests above: they would prove nothing if all values fell on one side.
    const isValid = oracle(fixture, name);
    const whole = fc.sample(nearlyValid(fixture, name, 0), { numRuns: 300, seed: 1 });
    const spoilt = fc.sample(nearlyValid(fixture, name), { numRuns: 300, seed: 1 });
    expect(whole.filter((value) => isValid(value)).length).toBeGreaterThan(200);
    expect(spoilt.filter((value) => !isValid(value)).length).toBeGreaterThan(75);
  });

  it("on random schemas with random values", () => {
    fc.assert(
      fc.property(
        anySchema,
        fc.array(smallJson, { minLength: 20, maxLength: 20 }),
        (root, values) => {
          const schemas: Schemas = { Root: root, Part: part };
          assertSupported(schemas);
          const isValid = oracle(schemas, "Root");
          for (const value of values) {
            expect(validate(schemas, root, value).length === 0).toBe(isValid(value));
          }
        },
      ),
      { numRuns: 250 },
    );
  });
});

describe("every problem", { timeout: 60_000 }, () => {
  it.each(roots)(
    "of a %s leads to a place that is there or, when a field is required, to a key that an object lacks",
    (name) => {
      fc.assert(
        fc.property(nearlyValid(fixture, name), (value) => {
          for (const { path, message } of validate(fixture, { $ref: name }, value)) {
            expect(placeOf(path, value), formatPath(path)).toBe(
              message.startsWith("This field is required.") ? "missing" : "there",
            );
          }
        }),
        { numRuns: 700 },
      );
    },
  );

  it.each(roots)("of a %s has a message and a place of its own", (name) => {
    fc.assert(
      fc.property(nearlyValid(fixture, name), (value) => {
        const problems = validate(fixture, { $ref: name }, value);
        const places = new Set(problems.map(({ path }) => JSON.stringify(path)));
        expect(places.size).toBe(problems.length);
        for (const { message } of problems) expect(message).toMatch(/^[A-Z].*[.?]$/s);
      }),
    );
  });
});

function placeOf(path: Path, value: unknown): "there" | "missing" | "nowhere" {
  const [step, ...rest] = path;
  if (step === undefined) return "there";
  if (typeof value !== "object" || value === null) return "nowhere";
  if (Array.isArray(value) !== (typeof step === "number")) return "nowhere";
  if (Object.hasOwn(value, step)) return placeOf(rest, (value as Record<string, unknown>)[step]);
  return Array.isArray(value) || rest.length > 0 ? "nowhere" : "missing";
}

const keys = ["a", "b", "c"];
const key = fc.constantFrom(...keys);
const part: Schema = { type: "object", properties: { a: { type: "integer" } }, required: ["a"] };

const smallJson: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<unknown>(null, true, 0, 1, 2.5, "", "a", "ab", "😀"),
    fc.array(tie("json"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keys, "d"), tie("json"), { maxKeys: 4 }),
  ),
})).json as fc.Arbitrary<unknown>;

/** Few keywords at a time: of many, one is always broken, and the others are not put to the test. */
function fewOf(
  keywords: { [Key in keyof Schema]: fc.Arbitrary<Schema[Key]> },
): fc.Arbitrary<Schema> {
  const names = fc.subarray(Object.keys(keywords), { minLength: 1, maxLength: 4 });
  return fc
    .tuple(fc.record(keywords), names)
    .map(([all, few]) =>
      Object.fromEntries(Object.entries(all).filter(([keyword]) => few.includes(keyword))),
    );
}

/** Any mix of keywords, except `discriminator`, which ajv and we read differently. */
const anySchema = fc.letrec<{ schema: Schema }>((tie) => {
  const schemas = fc.array(tie("schema"), { minLength: 1, maxLength: 3 });
  const groups = fc.array(
    fc.record({ required: fc.uniqueArray(key, { minLength: 1, maxLength: 2 }) }),
    { minLength: 1, maxLength: 3 },
  );
  const types = ["string", "integer", "number", "boolean", "array", "object", "null"] as const;
  return {
    schema: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom<Schema>(
        {},
        { $ref: "Part" },
        { const: "a" },
        { enum: ["a", null, 1] },
        { type: "string", pattern: "^.$" },
        { type: "string", minLength: 2 },
        { type: "number", minimum: 1 },
        { maximum: 1 },
      ),
      fewOf({
        $ref: fc.constant("Part"),
        type: fc.oneof(
          fc.constantFrom(...types),
          fc.uniqueArray(fc.constantFrom(...types), { minLength: 1 }),
          fc.constant("object" as const),
        ),
        properties: fc.dictionary(key, tie("schema")),
        required: fc.uniqueArray(key, { maxLength: 2 }),
        additionalProperties: fc.oneof(fc.constant<false>(false), tie("schema")),
        unevaluatedProperties: fc.constant<false>(false),
        items: tie("schema"),
        minItems: fc.nat({ max: 2 }),
        maxItems: fc.nat({ max: 2 }),
        allOf: schemas,
        oneOf: fc.oneof(schemas, groups),
        anyOf: fc.oneof(schemas, groups),
        not: tie("schema"),
      }),
    ),
  };
}).schema;
