import { has, isObject, type JsonObject, keysOf } from "./json.js";
import { ambiguousText, code, type Expected, groupText } from "./messages.js";
import { type Finding, merge, mismatch, missing, type Result, resultOf } from "./result.js";
import type { Discriminator, Schema } from "./schema.js";

/** Checks the value at hand against one more schema. */
export type Check = (schema: Schema) => Result;

/**
 * Checks a union whose variants are named by one property. Only the named variant is looked at.
 *
 * @param discriminator - The property and what its values stand for.
 * @param branches - The variants, each a `$ref`.
 * @param value - The value.
 * @param check - Checks the value against the variant.
 * @returns The variant's result, or one finding when no variant is named.
 */
export function checkTagged(
  { propertyName, mapping }: Discriminator,
  branches: readonly Schema[],
  value: unknown,
  check: Check,
): Result {
  if (!isObject(value)) return resultOf(mismatch([], { choices: [], types: ["object"] }, value));
  const tag = has(value, propertyName) ? value[propertyName] : undefined;
  const name = typeof tag === "string" && Object.hasOwn(mapping, tag) ? mapping[tag] : undefined;
  const variant = branches.find(({ $ref }) => name !== undefined && $ref === name);
  if (variant) return { ...check(variant), tagged: true };
  const expected: Expected = { choices: Object.keys(mapping), types: [] };
  const finding =
    tag === undefined
      ? missing(propertyName, expected, true)
      : mismatch([propertyName], expected, tag, true);
  // Which keys belong here is known only once the variant is.
  return { ...resultOf(finding), open: true };
}

/**
 * Tells whether a union only says which keys must be given.
 *
 * @param branches - The branches of the union.
 * @returns Whether each of them requires keys and does nothing else.
 */
export function isKeyGroup(branches: readonly Schema[]): boolean {
  const keywords = ["title", "description", "required"];
  return branches.every(
    (branch) => branch.required && Object.keys(branch).every((key) => keywords.includes(key)),
  );
}

/**
 * Checks "exactly one of these keys" (`oneOf`) or "at least one of these keys" (`anyOf`).
 *
 * @param union - The keyword.
 * @param branches - The branches, for which `isKeyGroup` holds.
 * @param value - The object.
 * @returns No finding or one, at the first key when none is given, else at the second given one.
 */
export function checkKeyGroup(
  union: "oneOf" | "anyOf",
  branches: readonly Schema[],
  value: JsonObject,
): Result {
  const groups = branches.map((branch) => branch.required ?? []);
  const label = (keys: readonly string[]): string => keys.map(code).join(" with ");
  const lacking = (keys: readonly string[]): string[] => keys.filter((key) => !has(value, key));
  const [first, second] = groups.filter((keys) => lacking(keys).length === 0);
  if (first && (!second || union === "anyOf")) return resultOf();
  const names = groups.map(label);
  if (first && second) {
    const key = second.find((name) => !first.includes(name)) ?? second.at(-1);
    const path = key === undefined ? [] : [key];
    return resultOf({ path, kind: "other", message: groupText(false, names, label(first)) });
  }
  const [nearest = []] = groups.map(lacking).sort((a, b) => a.length - b.length);
  const message = groupText(union === "anyOf", names);
  return resultOf({ path: nearest.slice(0, 1), kind: "missing", message });
}

/**
 * Checks a union without a naming property.
 *
 * @param union - The keyword.
 * @param branches - The branches.
 * @param value - The value.
 * @param check - Checks the value against a branch.
 * @returns When no branch fits, the findings of the closest one alone.
 */
export function checkUntagged(
  union: "oneOf" | "anyOf",
  branches: readonly Schema[],
  value: unknown,
  check: Check,
): Result {
  const results = branches.map(check);
  const fitting = branches.filter((_, index) => results[index]?.findings.length === 0);
  if (fitting.length === 0) return closest(results, value);
  const result = resultOf();
  for (const each of results) if (each.findings.length === 0) merge(result, each);
  if (union === "oneOf" && fitting.length > 1) {
    const names = fitting.map(({ title, $ref }) => title ?? $ref ?? "an untitled form");
    result.findings.push({ path: [], kind: "other", message: ambiguousText(names) });
  }
  return result;
}

function closest(results: readonly Result[], value: unknown): Result {
  const tags = new Set<unknown>();
  for (const { findings } of results) {
    for (const { tag, path } of findings) if (tag && path.length === 1) tags.add(path[0]);
  }
  const weighed = results.map((result) => ({
    result,
    distance: distance(result, value, tags),
    depth: result.findings.reduce((least, { path }) => Math.min(least, path.length), 1_000),
  }));
  const [best] = [...weighed].sort(
    (a, b) =>
      a.distance - b.distance ||
      b.depth - a.depth ||
      a.result.findings.length - b.result.findings.length,
  );
  if (best === undefined) return resultOf();
  const all = results.flatMap(({ findings }) => findings);
  // While the tag is wrong nothing else is certain, not even which keys belong here.
  const wrongTags = best.result.findings.filter(({ tag, path }) => tag && path.length === 1);
  const findings = wrongTags.length > 0 ? wrongTags : best.result.findings;
  const open = best.result.open || wrongTags.length > 0;
  return { ...best.result, open, findings: findings.map((each) => widened(each, all)) };
}

/** How unlikely it is that this branch was meant: 0 when its tag is there, 4 for a wrong type. */
function distance({ findings, declared, tagged }: Result, value: unknown, tags: Set<unknown>) {
  const below = findings.filter(({ path }) => path.length === 1);
  if (findings.some(({ path, expected }) => path.length === 0 && expected)) return 4;
  if (below.some(({ tag }) => tag)) return 2;
  // A sibling's tag that this branch does not take speaks for the sibling.
  const stray = below.filter(({ kind }) => kind === "unknown" || kind === "refused");
  if (stray.some(({ path }) => tags.has(path[0]))) return 3;
  const names = new Set(declared.flatMap((properties) => Object.keys(properties)));
  if (isObject(value) && names.size > 0 && !keysOf(value).some((key) => names.has(key))) return 3;
  return tagged ? 0 : 1;
}

/** Says what all branches take in the same place: "an object or null". */
function widened(finding: Finding, all: readonly Finding[]): Finding {
  const { path, kind, expected, actual, tag } = finding;
  const isOwn = path.length === 0 || (path.length === 1 && tag);
  if (!expected || !isOwn) return finding;
  const takers = all.filter((other) => `${other.path}` === `${path}`);
  const taken = takers.flatMap((other) => other.expected ?? []);
  const wider: Expected = {
    ...expected,
    choices: [...new Set(taken.flatMap(({ choices }) => choices))],
    types: [...new Set(taken.flatMap(({ types }) => types))],
  };
  return kind === "missing"
    ? missing(String(path[0]), wider, tag)
    : mismatch(path, wider, actual, tag);
}
