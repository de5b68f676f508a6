import { refuse } from "./check.js";
import { assertPart, assertParts } from "./parts.js";
import type { AtLeastOne, Filter } from "./types.js";

/**
 * Matches what all of the parts match.
 *
 * @param parts The parts, at least one.
 * @returns An `and` group; of a single part, the part itself.
 * @throws {TypeError} When there is no part, or one is not a filter.
 *
 * @example
 * any(text("Bakery"), all(field("url").exists(), field("num_emails").isMoreThan(0)))
 */
export function all<Parts extends readonly Filter[]>(...parts: AtLeastOne<Parts, Filter>): Filter {
  return group("all", "and", parts);
}

/**
 * Matches what at least one of the parts matches.
 *
 * @param parts The parts, at least one.
 * @returns An `or` group; of a single part, the part itself.
 * @throws {TypeError} When there is no part, or one is not a filter.
 *
 * @example
 * any(field("num_emails").isAtMost(0), not(field("num_emails").exists()))
 */
export function any<Parts extends readonly Filter[]>(...parts: AtLeastOne<Parts, Filter>): Filter {
  return group("any", "or", parts);
}

/**
 * Matches what the part does not match. The grammar has no `not` node: the part's own `negate` is turned round, so
 * that `not(not(part))` is the part. What says what is searched for, as `leads(…)` and `objects(…)` do, goes on
 * searching for the same: only the conditions are turned round.
 *
 * Whether a negated condition matches an empty field is not known. To be sure of it, ask for both:
 * `any(not(field("status_id").exists()), not(field("status_id").isOneOf("stat_…")))`.
 *
 * @param part The part. It stays as it is.
 * @returns A copy of it, turned round.
 * @throws {TypeError} When it is not a filter, or is `everyLead()`: if Close ignored `negate` there, it would be
 *   every lead. Or when it says deeper inside what is searched for: turned round, it would not say so any more.
 */
export function not(part: Filter): Filter {
  assertPart("not", part);
  if (part.type === "match_all") {
    refuse("not", part, "This would match no lead, or, if Close ignored the negation, every lead.");
  }
  const { negate = false, ...plain } = part;
  if (negate) return plain;
  if (part.type === "and" && part.queries.some(isObjectType)) {
    const conditions = part.queries.filter((each) => !isObjectType(each));
    const inner = group("not", "and", conditions);
    return { ...part, queries: [...part.queries.filter(isObjectType), not(inner)] };
  }
  if (saysWhatIsSearched(part)) {
    refuse("not", part, 'Put not(…) inside: objects("contact", not(…)).');
  }
  return { ...plain, negate: true };
}

function isObjectType({ type }: Filter): boolean {
  return type === "object_type";
}

function saysWhatIsSearched(part: Filter): boolean {
  return isObjectType(part) || ("queries" in part && part.queries.some(saysWhatIsSearched));
}

/** Puts parts together, without a group around a single one. */
export function group(call: string, type: "and" | "or", parts: readonly Filter[]): Filter {
  assertParts(call, parts);
  const [first, ...more] = parts;
  return first && more.length === 0 ? first : { type, queries: [...parts] };
}
