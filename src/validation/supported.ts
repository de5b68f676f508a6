import { isObject, isOfType, type JsonObject } from "./json.js";
import type { Scalar, Schema, Schemas, TypeName } from "./schema.js";

type Test = (value: unknown) => boolean;

const typeNames: readonly unknown[] = [
  "string",
  "integer",
  "number",
  "boolean",
  "array",
  "object",
  "null",
] satisfies TypeName[];

const isText = (value: unknown): value is string => typeof value === "string";
const isNumber: Test = (value) => Number.isFinite(value);
const isScalar: Test = (value) => value === null || /string|number|boolean/.test(typeof value);
const isTypeName: Test = (value) => typeNames.includes(value);
const isListOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every(test);
const isRecordOf =
  (test: Test): Test =>
  (value) =>
    isObject(value) && Object.values(value).every(test);

/** What the interpreter knows, and the form in which it knows it. */
const keywords: Record<keyof Schema, Test> = {
  $ref: isText,
  type: (value) => isTypeName(value) || isListOf(isTypeName)(value),
  const: isScalar,
  enum: isListOf(isScalar),
  required: (value) => Array.isArray(value) && value.every(isText),
  properties: isRecordOf(isObject),
  additionalProperties: (value) => value === false || isObject(value),
  unevaluatedProperties: (value) => value === false,
  items: isObject,
  minItems: isNumber,
  maxItems: isNumber,
  minLength: isNumber,
  minimum: isNumber,
  maximum: isNumber,
  pattern: isPattern,
  oneOf: isListOf(isObject),
  anyOf: isListOf(isObject),
  allOf: isListOf(isObject),
  not: isObject,
  discriminator: (value) =>
    isObject(value) && isText(value.propertyName) && isRecordOf(isText)(value.mapping),
  title: isText,
  description: isText,
  examples: Array.isArray,
};

/**
 * Makes sure that the interpreter understands every schema, so that a keyword it does not know is
 * an error when the schemas are generated, and not a check that silently never happens.
 *
 * @param schemas - The components, as generated.
 * @returns Nothing; throws an error that lists every place, such as `BulkEdit.properties.id: format`.
 */
export function assertSupported(
  schemas: Readonly<Record<string, unknown>>,
): asserts schemas is Schemas {
  const faults: string[] = [];
  if (!isRecordOf(isObject)(schemas)) faults.push("not every component is an object");
  for (const [place, schema] of everySchema(schemas)) {
    for (const fault of formFaults(schema, schemas)) faults.push(`${place}: ${fault}`);
  }
  // What follows can be asked of well-formed schemas only.
  if (faults.length === 0) {
    const known = schemas as Schemas;
    for (const [name, schema] of Object.entries(known)) {
      const circle = circleFrom(known, schema, [name]);
      if (circle) faults.push(`${name}: $ref in a circle (${circle})`);
    }
    if (faults.length === 0) {
      for (const [place, schema] of everySchema(known)) {
        for (const fault of meaningFaults(schema as Schema, known))
          faults.push(`${place}: ${fault}`);
      }
    }
  }
  if (faults.length === 0) return;
  throw new Error(`The validator does not understand the schemas:\n  ${faults.join("\n  ")}`);
}

function* everySchema(parts: object, prefix = ""): Generator<[place: string, JsonObject]> {
  for (const [step, schema] of Object.entries(parts)) {
    const place = prefix + step;
    if (!isObject(schema)) continue;
    yield [place, schema];
    const { items, not, additionalProperties } = schema;
    yield* everySchema({ items, not, additionalProperties }, `${place}.`);
    for (const keyword of ["properties", "oneOf", "anyOf", "allOf"]) {
      const inner = schema[keyword];
      if (typeof inner === "object" && inner) yield* everySchema(inner, `${place}.${keyword}.`);
    }
  }
}

function* formFaults(schema: JsonObject, schemas: object): Generator<string> {
  for (const [keyword, value] of Object.entries(schema)) {
    if (!Object.hasOwn(keywords, keyword)) yield keyword;
    else if (!keywords[keyword as keyof Schema](value)) {
      yield `${keyword} in this form: ${JSON.stringify(value)}`;
    }
  }
  const { $ref } = schema;
  if (isText($ref) && !Object.hasOwn(schemas, $ref)) yield `$ref to an unknown component: ${$ref}`;
}

function* meaningFaults(schema: Schema, schemas: Schemas): Generator<string> {
  const { type, discriminator, oneOf = [] } = schema;
  const types = type === undefined ? [] : [type].flat();
  const values = schema.const === undefined ? (schema.enum ?? []) : [schema.const];
  if (schema.const !== undefined && schema.enum) yield "const beside enum";
  if (types.length > 0 && !values.every((value) => types.some((each) => isOfType(each, value)))) {
    yield "const or enum with a value that is not of its type";
  }
  if (!discriminator) return;
  const { propertyName, mapping } = discriminator;
  if (type !== "object" || !schema.required?.includes(propertyName)) {
    yield `discriminator without type: object and required: [${propertyName}]`;
  }
  const variants = oneOf.map(({ $ref }) => $ref ?? "a branch without $ref");
  for (const variant of new Set([...variants, ...Object.values(mapping)])) {
    const mapped = Object.keys(mapping).filter((value) => mapping[value] === variant);
    const target = variants.includes(variant) ? schemas[variant] : undefined;
    const tags = target ? tagsOf(schemas, target, propertyName) : [];
    // Were they different, choosing by the tag would not be the same as oneOf.
    if (mapped.length === 0 || `${mapped.sort()}` !== `${[...new Set(tags)].sort()}`) {
      yield `discriminator: mapping says [${mapped}] and ${variant} says [${tags}]`;
    }
  }
}

/** The values that a variant takes for the property that names it. */
function tagsOf(schemas: Schemas, schema: Schema, key: string): readonly Scalar[] {
  const tag = schema.properties?.[key];
  if (tag?.const !== undefined) return [tag.const];
  if (tag?.enum) return tag.enum;
  const { $ref, allOf = [], oneOf = [] } = schema;
  const target = $ref === undefined ? undefined : schemas[$ref];
  return [...(target ? [target] : []), ...allOf, ...oneOf].flatMap((part) =>
    tagsOf(schemas, part, key),
  );
}

/** Finds a component that refers to itself with no property or item in between. */
function circleFrom(schemas: Schemas, schema: Schema, way: readonly string[]): string | undefined {
  const { $ref, not, allOf = [], anyOf = [], oneOf = [] } = schema;
  if ($ref !== undefined && way.includes($ref)) return [...way, $ref].join(" > ");
  const target = $ref === undefined ? undefined : schemas[$ref];
  const below = target && circleFrom(schemas, target, [...way, $ref ?? ""]);
  if (below) return below;
  for (const part of [...allOf, ...anyOf, ...oneOf, ...(not ? [not] : [])]) {
    const circle = circleFrom(schemas, part, way);
    if (circle) return circle;
  }
  return undefined;
}

function isPattern(value: unknown): boolean {
  try {
    return isText(value) && new RegExp(value, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
