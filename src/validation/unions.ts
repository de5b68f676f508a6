import { has, isObject, type JsonObject } from "./json.js";
import { ambiguousText, code, type Expected, groupText } from "./messages.js";
import { type Finding, merge, mismatch, missing, type Result, resultOf } from "./result.js";
import type { Discriminator, Schema } from "./schema.js";

/** Checks the value at hand against one more schema. */
export type Check = (schema: Schema) => Result;

/**
 * Checks a union whose variants are named by one property. Only the named variant is looked at; when
 * none is, what all of them have to say.
 *
 * @param discriminator The property and what its values stand for.
 * @param branches The variants, each a `$ref`.
 * @param value The value.
 * @param check Checks the value against the variant.
 * @returns The variant's result. When no variant is named, a finding about that, and those that every
 * variant comes to.
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
    tag === undefined ? missing(propertyName, expected) : mismatch([propertyName], expected, tag);
  const common = commonFindings(branches.map(check)).filter(
    ({ path: [key] }) => key !== propertyName,
  );
  // Which keys belong here is known only once the variant is.
  return { ...resultOf(finding, ...common), open: true };
}

/** The findings that all of the results have, to the letter. */
function commonFindings([first, ...others]: Result[]): Finding[] {
  const told = ({ path, message }: Finding) => JSON.stringify([path, message]);
  const inOthers = others.map(({ findings }) => new Set(findings.map(told)));
  return (first?.findings ?? []).filter((each) => inOthers.every((set) => set.has(told(each))));
}

/**
 * Tells whether a union only says which keys must be given.
 *
 * @param branches The branches of the union.
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
 * @param union The keyword.
 * @param branches The branches, for which `isKeyGroup` holds.
 * @param value The object.
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
    return resultOf({ path, message: groupText(false, names, label(first)) });
  }
  const [nearest = []] = groups.map(lacking).sort((a, b) => a.length - b.length);
  const message = groupText(union === "anyOf", names);
  return resultOf({ path: nearest.slice(0, 1), message });
}

/**
 * Checks a union without a naming property.
 *
 * @param union The keyword.
 * @param branches The branches.
 * @param value The value.
 * @param check Checks the value against a branch.
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
    result.findings.push({ path: [], message: ambiguousText(names) });
  }
  return result;
}

/**
 * The branch that was probably meant: the one that names itself, else the one that lacks the fewest
 * keys, else the one whose findings lie deepest, else the one with the fewest findings.
 */
function closest(results: readonly Result[], value: unknown): Result {
  const lacks = ({ findings }: Result) =>
    findings.filter(({ path: [key] }) => isObject(value) && !has(value, String(key))).length;
  const depth = ({ findings }: Result) => Math.min(...findings.map(({ path }) => path.length));
  const [best = resultOf()] = [...results].sort(
    (a, b) =>
      Number(b.tagged) - Number(a.tagged) ||
      lacks(a) - lacks(b) ||
      depth(b) - depth(a) ||
      a.findings.length - b.findings.length,
  );
  const all = results.flatMap(({ findings }) => findings);
  return { ...best, findings: best.findings.map((finding) => widened(finding, all)) };
}

/** Says what all branches take in place of the whole value: "an object or null". */
function widened(finding: Finding, all: readonly Finding[]): Finding {
  if (finding.path.length > 0 || !finding.expected) return finding;
  const taken = all.flatMap(({ path, expected }) => (path.length === 0 && expected) || []);
  const choices = [...new Set(taken.flatMap((each) => each.choices))];
  const types = [...new Set(taken.flatMap((each) => each.types))];
  return mismatch([], { ...finding.expected, choices, types }, finding.actual);
}
