import type { Schema, Schemas } from "../../src/validation/index.js";
import { reachable } from "./reachable.js";

/** One rule of the contract, and the schemas without it. */
export interface Rule {
  /** Where it stands, for example `SortKey.required: direction`. */
  rule: string;
  without: Schemas;
}

const limits = ["pattern", "minLength", "minItems", "maxItems", "minimum", "maximum"] as const;

/**
 * Takes the schemas apart, rule by rule.
 *
 * @param schemas The components of the contract.
 * @param roots The components to start at; what they refer to is taken apart as well.
 */
export function* everyRule(schemas: Schemas, roots: Iterable<string>): Generator<Rule> {
  for (const name of reachable(schemas, roots)) {
    for (const [place, changed] of loosened(schemas[name] ?? {}, name)) {
      yield { rule: place, without: { ...schemas, [name]: changed } };
    }
  }
}

/** The schema without one of its rules, once for each; `const` and tags stay, unions need them. */
function* loosened(schema: Schema, place: string): Generator<[place: string, without: Schema]> {
  const { required = [], discriminator, properties = {}, allOf = [] } = schema;
  const tagged = Object.values(properties).some((part) => part.const !== undefined);
  const isTag = (key: string) =>
    key === discriminator?.propertyName || (tagged && properties[key]?.const !== undefined);

  for (const key of required) {
    if (isTag(key)) continue;
    yield [`${place}.required: ${key}`, { ...schema, required: required.filter((k) => k !== key) }];
  }
  for (const keyword of limits) {
    const { [keyword]: limit, ...without } = schema;
    if (limit !== undefined) yield [`${place}.${keyword}`, without];
  }
  for (const keyword of ["additionalProperties", "unevaluatedProperties"] as const) {
    const { [keyword]: open, ...without } = schema;
    if (open === false) yield [`${place}.${keyword}`, without];
  }
  for (const keyword of ["not", "enum"] as const) {
    const { [keyword]: _, ...without } = schema;
    if (schema[keyword]) yield [`${place}.${keyword}`, without];
  }
  for (const keyword of ["oneOf", "anyOf"] as const) {
    const { [keyword]: branches, ...without } = schema;
    if (branches?.every((branch) => branch.required)) yield [`${place}.${keyword}`, without];
  }
  const { type, ...untyped } = schema;
  const isLeaf = type !== undefined && schema.const === undefined && !schema.enum;
  if (isLeaf && type !== "object") yield [`${place}.type`, untyped];
  for (const [index, part] of allOf.entries()) {
    yield [
      `${place}.allOf: ${part.$ref}`,
      { ...schema, allOf: allOf.filter((_, i) => i !== index) },
    ];
  }
  for (const [key, part] of Object.entries(properties)) {
    for (const [inner, changed] of loosened(part, `${place}.${key}`)) {
      yield [inner, { ...schema, properties: { ...properties, [key]: changed } }];
    }
  }
  for (const keyword of ["items", "additionalProperties"] as const) {
    const part = schema[keyword];
    if (!part) continue;
    for (const [inner, changed] of loosened(part, `${place}.${keyword}`)) {
      yield [inner, { ...schema, [keyword]: changed }];
    }
  }
}
