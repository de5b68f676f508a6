import { assertSome, assertTyped, isObject, refuse } from "./check.js";
import type { Filter } from "./types.js";

const lost = "Give parts of a filter one by one, such as field(…).exists().";
const none = "Give at least one part. If you do mean every lead, say everyLead().";

/**
 * Makes sure that each part says something. An empty group may match every lead; whether it does in Close is not
 * known.
 *
 * @param call The call they are for, for the message.
 * @param parts The parts.
 * @throws {TypeError} When there is none, or one is no part of a filter.
 */
export function assertParts(call: string, parts: readonly Filter[]): void {
  assertSome(call, parts, none);
  for (const part of parts) assertPart(call, part);
}

/**
 * Makes sure that a part says something.
 *
 * @param call The call it is for, for the message.
 * @param part The part.
 * @throws {TypeError} When it is no part of a filter.
 */
export function assertPart(call: string, part: Filter): void {
  assertTyped(call, part, lost);
  if (saysNothing(part)) refuse(call, part, `This part is an empty group. ${none}`);
}

/**
 * Tells whether a node is a group that comes down to an empty one.
 *
 * @param node The node; it may come from outside, so be anything.
 * @returns True for an empty group, for an `and` of nothing else, and for an `or` with one among its nodes.
 */
export function saysNothing(node: unknown): boolean {
  if (!isObject(node) || (node.type !== "and" && node.type !== "or")) return false;
  const queries: unknown[] = Array.isArray(node.queries) ? node.queries : [];
  if (node.type === "and" || queries.length === 0) return queries.every(saysNothing);
  return queries.some(saysNothing);
}
