import type { TypeName } from "./schema.js";

/** A JSON object as a caller sent it: any key may be there, also `__proto__`. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Tells an object from a list, null and scalars.
 *
 * @param value Anything.
 * @returns Whether the value is a JSON object.
 */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Tells whether a key is given. `undefined` is "not given": JSON has no such value.
 *
 * @param value The object.
 * @param key The key; names such as `constructor` count only when the object itself holds them.
 * @returns Whether the object holds the key.
 */
export function has(value: JsonObject, key: string): boolean {
  return Object.hasOwn(value, key) && value[key] !== undefined;
}

/**
 * Lists the keys that are given.
 *
 * @param value The object.
 * @returns Its keys, in the order of the document.
 */
export function keysOf(value: JsonObject): string[] {
  return Object.keys(value).filter((key) => value[key] !== undefined);
}

/**
 * Tests a value against a type name.
 *
 * @param type The name.
 * @param value Anything.
 * @returns Whether the value is of that type. NaN and Infinity are no numbers: JSON cannot hold them.
 */
export function isOfType(type: TypeName, value: unknown): boolean {
  if (type === "object") return isObject(value);
  if (type === "array") return Array.isArray(value);
  if (type === "null") return value === null;
  if (type === "integer") return Number.isInteger(value);
  if (type === "number") return Number.isFinite(value);
  return typeof value === type;
}
