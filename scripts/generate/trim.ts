import { type Json, refName } from "../contract.js";
import { keywords } from "./supported.js";

/** Keywords that say nothing about which values are valid. */
const dropped = ["title", "description", "examples", "default", "format", "deprecated"];

/**
 * Cuts a schema down to what the validator needs, with `$ref`s shortened to component names.
 *
 * @param schema A schema of the contract.
 * @returns A copy. Keywords that are neither needed nor known to be harmless are kept, so that
 *   `assertSupported` refuses them.
 */
export function trim(schema: Json): Json {
  const out: Json = {};
  for (const [key, value] of Object.entries(schema)) {
    const isOpen = key === "additionalProperties" && value === true;
    if (key.startsWith("x-") || dropped.includes(key) || isOpen) continue;
    out[key] = trimKeyword(key as keyof typeof keywords, value);
  }
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

function trimKeyword(key: keyof typeof keywords, value: unknown): unknown {
  if (key === "$ref") return refName(String(value));
  if (key === "discriminator") {
    const { propertyName, mapping } = value as { propertyName: string; mapping: object };
    return { propertyName, mapping: mapEach(mapping, (ref) => refName(String(ref))) };
  }
  const isNested = typeof value === "object" && value !== null;
  if (isNested && keywords[key] === "schema") return trim(value as Json);
  if (isNested && keywords[key] === "schemas")
    return mapEach(value, (inner) => trim(inner as Json));
  return value;
}

function mapEach(all: object, change: (one: unknown) => unknown): unknown {
  if (Array.isArray(all)) return all.map(change);
  return Object.fromEntries(Object.entries(all).map(([key, one]) => [key, change(one)]));
}
