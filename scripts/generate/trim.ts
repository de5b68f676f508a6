import { type Json, refName } from "../contract.js";

/** What the validator reads of a schema; the rest is for people. */
const kept = [
  "$ref",
  "type",
  "const",
  "enum",
  "required",
  "properties",
  "additionalProperties",
  "unevaluatedProperties",
  "items",
  "minItems",
  "maxItems",
  "minLength",
  "minimum",
  "maximum",
  "pattern",
  "oneOf",
  "anyOf",
  "allOf",
  "not",
  "discriminator",
  "title",
];
/** Keywords that say nothing about which values are valid. */
const dropped = ["description", "examples", "example", "default", "format", "deprecated"];

/**
 * Cuts a schema down to what the validator needs, with `$ref`s shortened to component names.
 *
 * @param schema A schema of the contract.
 * @returns A copy. Keywords that are neither needed nor known to be harmless are kept, so that the
 *   validator's own check refuses them.
 */
export function trim(schema: Json): Json {
  const out: Json = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key.startsWith("x-") || dropped.includes(key)) continue;
    if (key === "title" && !schema.required) continue;
    out[key] = kept.includes(key) ? trimKeyword(key, value) : value;
  }
  if (out.additionalProperties === true) delete out.additionalProperties;
  // `not: {}` refuses with the description of its own schema, `not: {…}` with that of the inner one.
  const refused = schema.not as Json | undefined;
  if (refused) {
    const words = String(refused.description ?? schema.description ?? "");
    const reason = words.trim().replace(/\s+/g, " ");
    if (Object.keys(refused).length === 0) out.description = reason;
    else out.not = { ...(out.not as Json), description: reason };
  }
  if (schema.pattern) out.examples = (schema.examples as unknown[] | undefined)?.slice(0, 1);
  return out;
}

function trimKeyword(key: string, value: unknown): unknown {
  if (key === "$ref") return refName(String(value));
  if (key === "properties") {
    return Object.fromEntries(
      Object.entries(value as Record<string, Json>).map(([name, inner]) => [name, trim(inner)]),
    );
  }
  if (key === "discriminator") {
    const { propertyName, mapping } = value as { propertyName: string; mapping: object };
    const names = Object.entries(mapping).map(([tag, ref]) => [tag, refName(String(ref))]);
    return { propertyName, mapping: Object.fromEntries(names) };
  }
  if (["oneOf", "anyOf", "allOf"].includes(key)) return (value as Json[]).map(trim);
  if (
    typeof value === "object" &&
    value &&
    ["items", "not", "additionalProperties"].includes(key)
  ) {
    return trim(value as Json);
  }
  return value;
}
