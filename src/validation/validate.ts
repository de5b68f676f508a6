import { has, isObject, isOfType, type JsonObject, keysOf } from "./json.js";
import * as text from "./messages.js";
import type { Path } from "./path.js";
import * as found from "./result.js";
import { component, type Schema, type Schemas } from "./schema.js";
import { checkKeyGroup, checkTagged, checkUntagged, isKeyGroup } from "./unions.js";

/** How deeply a value may be nested. Far below what overflows the stack of any runtime. */
const deepestLevel = 100;

const patterns = new Map<string, RegExp>();

/**
 * Checks a JSON value against a schema of the contract.
 *
 * @param schemas The components that `$ref` and `mapping` name.
 * @param schema The schema, for example `{ $ref: "CreateBulkEdit" }`.
 * @param value The value, as `JSON.parse` gives it.
 * @returns The problems in document order, one for each place, a hundred at most; none when valid.
 */
export function validate(schemas: Schemas, schema: Schema, value: unknown): found.Problem[] {
  return found.problemsOf(new Checker(schemas).check(schema, value, 0).findings, value);
}

class Checker {
  readonly #schemas: Schemas;
  // Branches of a recursive union meet the same parts again and again: without this, the work
  // doubles with every level.
  readonly #done = new Map<Schema, Map<object, found.Result>>();

  constructor(schemas: Schemas) {
    this.#schemas = schemas;
  }

  check(schema: Schema, value: unknown, level: number): found.Result {
    if (typeof value !== "object" || value === null) return this.#checkNow(schema, value, level);
    if (level > deepestLevel) return found.resultOf(other(text.deepText(deepestLevel)));
    const done = this.#done.get(schema) ?? new Map<object, found.Result>();
    this.#done.set(schema, done);
    const result = done.get(value) ?? this.#checkNow(schema, value, level);
    done.set(value, result);
    return result;
  }

  #checkNow(schema: Schema, value: unknown, level: number): found.Result {
    const expected = expectedBy(schema);
    if (expected && !isExpected(expected, value)) {
      return found.resultOf(found.mismatch([], expected, value));
    }
    const same = (part: Schema): found.Result => this.check(part, value, level);
    const result = found.resultOf(...scalarFindings(schema, value));
    if (schema.$ref !== undefined) {
      found.merge(result, same(component(this.#schemas, schema.$ref)));
    }
    for (const part of schema.allOf ?? []) found.merge(result, same(part));
    if (Array.isArray(value)) this.#checkItems(schema, value, level, result);
    if (isObject(value)) this.#checkProperties(schema, value, level, result);
    if (schema.not && same(schema.not).findings.length === 0) {
      const path = isObject(value) ? (schema.not.required?.slice(-1) ?? []) : [];
      result.findings.push({ path, refused: true, message: text.refusedText(schema) });
      result.open = true;
      result.refused = true;
    }
    for (const union of ["oneOf", "anyOf"] as const) {
      const branches = schema[union];
      // What `not` says of the whole value is better than a guess at the variant.
      if (!branches || result.refused) continue;
      if (union === "oneOf" && schema.discriminator) {
        found.merge(result, checkTagged(schema.discriminator, branches, value, same));
      } else if (isObject(value) && isKeyGroup(branches)) {
        found.merge(result, checkKeyGroup(union, branches, value));
      } else {
        found.merge(result, checkUntagged(union, branches, value, same));
      }
    }
    if (schema.unevaluatedProperties === false && isObject(value)) refuseUnknown(value, result);
    return result;
  }

  #checkItems(schema: Schema, value: readonly unknown[], level: number, result: found.Result) {
    const { items, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
    const { length } = value;
    if (length < minItems) result.findings.push(other(text.fewItemsText(minItems, length)));
    if (length > maxItems) result.findings.push(other(text.manyItemsText(maxItems, length)));
    if (!items) return;
    for (const [index, item] of value.entries()) {
      found.mergeBelow(result, index, this.check(items, item, level + 1));
    }
  }

  #checkProperties(schema: Schema, value: JsonObject, level: number, result: found.Result) {
    const { properties = {}, required = [], additionalProperties: additional } = schema;
    const own = found.resultOf();
    own.declared.push(properties);
    for (const [key, part] of Object.entries(properties)) {
      if (!has(value, key)) continue;
      found.mergeBelow(own, key, this.check(part, value[key], level + 1));
    }
    for (const key of required) {
      // Of a missing discriminator, checkTagged says which values there are.
      if (has(value, key) || key === schema.discriminator?.propertyName) continue;
      own.findings.push(found.missing(key, expectedBy(this.#target(properties[key] ?? {}))));
    }
    if (additional === false) refuseUnknown(value, own);
    if (additional) {
      own.open = true;
      for (const key of keysOf(value).filter((name) => !found.declares(own, name))) {
        found.mergeBelow(own, key, this.check(additional, value[key], level + 1));
      }
    }
    found.merge(result, own);
  }

  /** What a property's schema says itself or, when it is only a reference, by name. */
  #target(schema: Schema): Schema {
    if (schema.$ref === undefined || expectedBy(schema)) return schema;
    return this.#target(component(this.#schemas, schema.$ref));
  }
}

/** Finds the keys that nobody declared. */
function refuseUnknown(value: JsonObject, result: found.Result): void {
  if (result.open) return;
  const free = result.declared
    .flatMap((properties) => Object.entries(properties))
    .filter(([key, { not }]) => !has(value, key) && !(not && Object.keys(not).length === 0))
    .map(([key]) => key);
  for (const key of keysOf(value)) {
    if (found.declares(result, key)) continue;
    if (result.findings.length >= found.mostProblems) return;
    const message = text.unknownText(key, free);
    result.findings.push({ path: [key], message });
  }
}

function scalarFindings(schema: Schema, value: unknown): found.Finding[] {
  const texts: string[] = [];
  if (typeof value === "string") {
    const { minLength = 0, pattern, examples } = schema;
    // Counts characters, not halves of them; no more than needed.
    if ([...value.slice(0, 2 * minLength)].length < minLength)
      texts.push(text.shortText(minLength));
    if (pattern !== undefined && !compiled(pattern).test(value)) {
      texts.push(text.patternText(examples?.[0]));
    }
  }
  if (typeof value === "number") {
    const { minimum = value, maximum = value } = schema;
    if (!(value >= minimum)) texts.push(text.rangeText("least", minimum));
    if (!(value <= maximum)) texts.push(text.rangeText("most", maximum));
  }
  return texts.map((message) => other(message));
}

function expectedBy(schema: Schema): text.Expected | undefined {
  const { const: only, enum: several, type, examples } = schema;
  const choices = only === undefined ? several : [only];
  if (choices) return { choices, types: [] };
  if (type === undefined) return undefined;
  return { choices: [], types: typeof type === "string" ? [type] : type, example: examples?.[0] };
}

function isExpected({ choices, types }: text.Expected, value: unknown): boolean {
  if (choices.length === 0) return types.some((type) => isOfType(type, value));
  return choices.some((choice) => choice === value);
}

function compiled(pattern: string): RegExp {
  const expression = patterns.get(pattern) ?? new RegExp(pattern, "u");
  patterns.set(pattern, expression);
  return expression;
}

function other(message: string, path: Path = []): found.Finding {
  return { path, message };
}
