import fc from "fast-check";
import type { Schema, Schemas } from "../../src/validation/index.js";

interface Draw {
  /** A whole number within bounds. */
  whole(min: number, max: number): number;
  number(min: number, max: number): number;
  text(minLength: number): string;
  matching(pattern: string): string;
  /** One of these. */
  pick<T>(values: readonly T[]): T;
}
type Container = Record<string | number, unknown>;

/**
 * Values that are valid for a component, or were until one or two places were spoilt: a key deleted,
 * renamed or added, a type changed, a value swapped for one that is right elsewhere.
 *
 * @param schemas The components.
 * @param name The component.
 * @param slips The most places to spoil; 0 leaves the value as it is.
 * @returns The arbitrary.
 */
export function nearlyValid(schemas: Schemas, name: string, slips = 2): fc.Arbitrary<unknown> {
  const words = vocabulary(schemas);
  return fc.gen().map((g) => {
    // gen() remembers every builder and its arguments: give it few, or it eats all memory.
    const whole = (min: number, max: number): number => g(fc.integer, { min, max });
    const draw: Draw = {
      whole,
      number: (min, max) => g(fc.double, { min, max, noNaN: true }),
      text: (minLength) => g(fc.string, { minLength, maxLength: minLength + 5 }),
      matching: (pattern) => g(matching, pattern),
      pick: <T>(values: readonly T[]) => values[whole(0, values.length - 1)] as T,
    };
    const document = { value: build(schemas, { $ref: name }, draw) };
    const count = draw.whole(0, slips);
    for (let slip = 0; slip < count; slip++) spoil(document, words, draw);
    return document.value;
  });
}

// gen() tells arguments apart by their text, which for all regular expressions is the same.
const matching = (pattern: string): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(pattern, "u"));

/** Every key and every choice of the schemas: what slips are made of. */
export function vocabulary(schemas: Schemas): string[] {
  // Not `constructor` and its like: under unevaluatedProperties ajv takes them for declared.
  const words = new Set(["custom_field_nam", ""]);
  JSON.stringify(schemas, (key, value) => {
    if (!/^\d/.test(key)) words.add(key);
    if (typeof value === "string") words.add(value);
    return value;
  });
  return [...words];
}

/** JSON of any shape, made of the words that schemas know. */
export function anyJson(words: readonly string[]): fc.Arbitrary<unknown> {
  const word = fc.constantFrom(...words);
  return fc.letrec((tie) => ({
    json: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.oneof(word, fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
      fc.array(tie("json"), { maxLength: 3 }),
      fc.array(fc.tuple(word, tie("json")), { maxLength: 5 }).map(Object.fromEntries),
    ),
  })).json;
}

interface Shape extends Omit<Schema, "properties"> {
  properties: Map<string, Schema[]>;
  wanted: Set<string>;
  unwanted: Set<string>;
}

function build(schemas: Schemas, schema: Schema, draw: Draw): unknown {
  const shape: Shape = { properties: new Map(), wanted: new Set(), unwanted: new Set() };
  collect(schemas, schema, shape, draw);
  const { pick } = draw;
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return pick(shape.enum);
  const isObject = shape.properties.size > 0 || shape.wanted.size > 0;
  const type = pick([shape.type ?? (isObject ? "object" : "string")].flat());
  const { minimum = -1_000, maximum = 1_000 } = shape;
  if (type === "null") return null;
  if (type === "boolean") return pick([true, false]);
  if (type === "integer") return draw.whole(minimum, maximum);
  if (type === "number") return draw.number(minimum, maximum);
  if (type === "string") {
    const { pattern, minLength = 0 } = shape;
    return pattern === undefined ? draw.text(minLength) : draw.matching(pattern);
  }
  if (type === "array") {
    const { items = {}, minItems = 0, maxItems = minItems + 3 } = shape;
    const length = draw.whole(minItems, maxItems);
    return Array.from({ length }, () => build(schemas, items, draw));
  }
  const object: Container = {};
  for (const [key, parts] of shape.properties) {
    const forbidden = parts.some(({ not }) => not && Object.keys(not).length === 0);
    if (forbidden || shape.unwanted.has(key)) continue;
    if (!shape.wanted.has(key) && pick([true, true, false])) continue;
    object[key] = build(schemas, { allOf: parts }, draw);
  }
  for (const key of shape.wanted) {
    if (!Object.hasOwn(object, key)) object[key] = pick(["text", 7]);
  }
  if (shape.additionalProperties && pick([true, false])) {
    object.extra = build(schemas, shape.additionalProperties, draw);
  }
  return object;
}

/** Gathers what several schemas ask of one value; of a union, one branch. */
function collect(schemas: Schemas, schema: Schema, shape: Shape, draw: Draw): void {
  const { $ref, properties = {}, required = [], allOf = [], oneOf, anyOf, ...rest } = schema;
  const target = $ref === undefined ? undefined : schemas[$ref];
  if (target) collect(schemas, target, shape, draw);
  Object.assign(shape, rest);
  for (const [key, part] of Object.entries(properties)) {
    shape.properties.set(key, [...(shape.properties.get(key) ?? []), part]);
  }
  for (const key of required) shape.wanted.add(key);
  for (const part of allOf) collect(schemas, part, shape, draw);
  for (const branches of [oneOf, anyOf]) {
    if (!branches) continue;
    const chosen = draw.pick(branches);
    collect(schemas, chosen, shape, draw);
    for (const { required: keys = [] } of branches === oneOf ? branches : []) {
      for (const key of keys) if (!chosen.required?.includes(key)) shape.unwanted.add(key);
    }
  }
}

function spoil(document: Container, words: readonly string[], draw: Draw): void {
  const places: [holder: Container, key: string | number][] = [];
  const visit = (holder: Container): void => {
    for (const key of Object.keys(holder)) {
      places.push([holder, Array.isArray(holder) ? Number(key) : key]);
      const inner = holder[key];
      if (typeof inner === "object" && inner !== null) visit(inner as Container);
    }
  };
  visit(document);
  const [holder, key] = draw.pick(places);
  const [other, otherKey] = draw.pick(places);
  const word = draw.pick(words);
  const scalar = draw.pick([null, true, 0, -1, 1.5, 20_000, "", "x", word]);
  const inner = holder[key];
  const change = draw.pick(["delete", "rename", "add", "replace", "copy", "wrap", "empty"]);
  if (change === "replace" || holder === document) holder[key] = scalar;
  else if (change === "copy") holder[key] = structuredClone(other[otherKey]);
  else if (change === "wrap") holder[key] = draw.pick([true, false]) ? [inner] : { [word]: inner };
  else if (change === "empty") holder[key] = draw.pick([true, false]) ? [] : {};
  else if (Array.isArray(holder)) {
    if (change === "delete") holder.splice(Number(key), 1);
    else holder.push(structuredClone(inner));
  } else {
    if (change !== "add") delete holder[key];
    // Like JSON.parse, and unlike an assignment, this makes an own property of `__proto__`.
    const value = change === "rename" ? inner : scalar;
    if (change === "delete") return;
    Object.defineProperty(holder, word, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
}
