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
 * that `not(not(part))` is the part.
 *
 * Whether a negated condition matches an empty field is not known. To be sure of it, ask for both:
 * `any(not(field("status_id").exists()), not(field("status_id").isOneOf("stat_…")))`.
 *
 * @param part The part. It stays as it is.
 * @returns A copy of it, turned round.
 * @throws {TypeError} When it is not a filter, or is `everyLead()`: if Close ignored `negate` there, it would be
 *   every lead.
 */
export function not(part: Filter): Filter {
  assertPart("not", part);
  if (part.type === "match_all") {
    refuse("not", part, "This would match no lead, or, if Close ignored the negation, every lead.");
  }
  const { negate = false, ...plain } = part;
  return negate ? plain : { ...plain, negate: true };
}

/** Puts parts together, without a group around a single one. */
export function group(call: string, type: "and" | "or", parts: readonly Filter[]): Filter {
  assertParts(call, parts);
  const [first, ...more] = parts;
  return first && more.length === 0 ? first : { type, queries: [...parts] };
}
