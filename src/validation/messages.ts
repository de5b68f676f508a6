import { clip } from "./clip.js";
import { isObject } from "./json.js";
import type { Scalar, Schema, TypeName } from "./schema.js";
import { suggest } from "./suggest.js";

/** What a place takes: any of these values, or anything of these types. */
export interface Expected {
  readonly choices: readonly Scalar[];
  readonly types: readonly TypeName[];
  /** A text that would do, where not every text does. */
  readonly example?: unknown;
}

/** How Close's validation library names a type, and how people do. */
const typeNames: Record<TypeName, readonly [close: string, plain: string]> = {
  string: ["str", "text in quotes"],
  integer: ["int", "a whole number"],
  number: ["float", "a number"],
  boolean: ["bool", "true or false"],
  array: ["list", "a list"],
  object: ["dict", "an object"],
  null: ["null", "null"],
};

const listed = 20;

/**
 * The value is of the wrong type, or none of the allowed values.
 *
 * @param expected What the place takes.
 * @param actual What was sent.
 * @returns The message.
 */
export function mismatchText(expected: Expected, actual: unknown): string {
  const { choices, types } = expected;
  if (choices.length === 0) {
    const names = joined(types.map((type) => typeNames[type][0]));
    return `Value must be of ${names} type. ${advice(expected).slice(0, -1)}, not ${kind(actual)}.`;
  }
  const words = choices.filter((choice) => typeof choice === "string");
  const near = typeof actual === "string" ? suggest(actual, words) : undefined;
  const hint = near === undefined ? "" : `Did you mean ${quoted(near)}? `;
  return `Not a valid choice. ${hint}${advice(expected)}`;
}

/**
 * A required key is not given; says what to send when that is known.
 *
 * @param expected What the place takes, if known.
 * @returns The message.
 */
export function missingText(expected: Expected | undefined): string {
  return expected ? `This field is required. ${advice(expected)}` : "This field is required.";
}

/**
 * No or too many keys of a group are given.
 *
 * @param least Whether more than one may be given.
 * @param names The keys, as messages write them.
 * @param given The key given first, when there are too many.
 * @returns The message.
 */
export function groupText(least: boolean, names: readonly string[], given?: string): string {
  const rule = `Give ${least ? "at least" : "exactly"} one of ${names.join(", ")}`;
  if (given === undefined) return `This field is required. ${rule}.`;
  return `${rule}: remove this one or ${given}.`;
}

/**
 * The key is not known here.
 *
 * @param key The key.
 * @param free The known keys that are not given yet.
 * @returns The message.
 */
export function unknownText(key: string, free: readonly string[]): string {
  const near = suggest(key, free);
  if (near !== undefined) return `Unknown key. Did you mean ${code(near)}?`;
  if (free.length === 0) return "Unknown key. Remove it.";
  return `Unknown key. Remove it, or use one of ${shortened(free.map(code))}.`;
}

/**
 * `not` refuses the value: the contract's own words.
 *
 * @param schema The schema that holds `not`.
 * @returns The message.
 */
export function refusedText(schema: Schema): string {
  return schema.not?.description ?? schema.description ?? "Not allowed here. Remove it.";
}

/**
 * The value fits several branches of a union of which it must fit one.
 *
 * @param names The names of the branches.
 * @returns The message.
 */
export function ambiguousText(names: readonly string[]): string {
  return `Fits more than one form: ${names.join(", ")}. Keep to one of them.`;
}

/**
 * The text does not match the pattern.
 *
 * @param example A text that does match.
 * @returns The message.
 */
export function patternText(example: unknown): string {
  if (example === undefined) return "Does not look right: check how it is written.";
  return `Does not look right: expected something like ${shown(example)}.`;
}

/**
 * The text is shorter than allowed.
 *
 * @param least The fewest characters.
 * @returns The message.
 */
export function shortText(least: number): string {
  if (least === 1) return "Text must not be empty. Send at least 1 character.";
  return `The value must be no shorter than ${least} characters. Send a longer text.`;
}

/**
 * The number is below the smallest or above the largest allowed.
 *
 * @param bound Which end.
 * @param limit The bound itself.
 * @returns The message.
 */
export function rangeText(bound: "least" | "most", limit: number): string {
  return `The value must be at ${bound} ${limit}. Send ${limit} or ${bound === "least" ? "more" : "less"}.`;
}

/**
 * The list has too few items.
 *
 * @param least The fewest items.
 * @param length How many were sent.
 * @returns The message.
 */
export function fewItemsText(least: number, length: number): string {
  const problem = length === 0 ? "List must not be empty." : "List is too short.";
  return `${problem} Send at least ${items(least)}.`;
}

/**
 * The list has too many items.
 *
 * @param most The most items.
 * @param length How many were sent.
 * @returns The message.
 */
export function manyItemsText(most: number, length: number): string {
  return `List is too long. Send at most ${items(most)}, not ${length}.`;
}

/**
 * The document is nested more deeply than the interpreter follows.
 *
 * @param levels The most levels.
 * @returns The message.
 */
export function deepText(levels: number): string {
  return `Nested too deeply. Use at most ${levels} levels of JSON, of which a group of a filter takes two.`;
}

/**
 * Writes a key the way messages do.
 *
 * @param key The key.
 * @returns The key in backquotes.
 */
export function code(key: string): string {
  return `\`${key}\``;
}

function advice({ choices, types, example }: Expected): string {
  const phrases = types.map((type) => typeNames[type][1]);
  const such = example === undefined ? "" : `, such as ${shown(example)}`;
  if (choices.length === 0) return `Send ${joined(phrases)}${such}.`;
  const values = shortened(choices.map(quoted));
  const rest = phrases.length === 0 ? "" : `, or ${joined(phrases)}`;
  return `Use ${choices.length > 1 ? "one of " : ""}${values}${rest}.`;
}

function kind(value: unknown): string {
  if (value === null || value === undefined) return value === null ? "null" : "nothing";
  if (Array.isArray(value)) return "a list";
  if (isObject(value)) return "an object";
  if (typeof value === "string") return "text";
  if (typeof value === "boolean") return String(value);
  if (typeof value !== "number") return `a ${typeof value}`;
  if (!Number.isFinite(value)) return String(value);
  return Number.isInteger(value) ? "a number" : "a fraction";
}

function quoted(value: unknown): string {
  return JSON.stringify(value);
}

/** Ids are long, and their first half tells enough. */
function shown(example: unknown): string {
  return quoted(typeof example === "string" ? clip(example, 32) : example);
}

function items(count: number): string {
  return count === 1 ? "1 item" : `${count} items`;
}

function joined(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

function shortened(words: readonly string[]): string {
  if (words.length <= listed) return words.join(", ");
  return `${words.slice(0, listed).join(", ")} and ${words.length - listed} more`;
}
