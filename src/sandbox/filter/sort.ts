import type { Sort } from "../../generated/types.js";
import { fieldReader } from "./fields.js";
import type { Lead } from "./organization.js";

/** Compares two leads, as `Array.prototype.sort` wants it. */
export type LeadOrder = (a: Lead, b: Lead) => number;

/**
 * Compiles an order of leads.
 *
 * @param keys What to sort by, first key first; where they say nothing, the given order is kept.
 * @returns The order. Leads without the field come last.
 * @throws {Refusal} 501 for a field that the sandbox's leads do not have.
 */
export function leadOrder(keys: Sort = []): LeadOrder {
  const readers = keys.map(({ field, direction }) => ({
    read: fieldReader("lead", field),
    sign: direction === "asc" ? 1 : -1,
  }));
  return (a, b) => {
    for (const { read, sign } of readers) {
      const [left] = read(a);
      const [right] = read(b);
      if (left === right) continue;
      if (left === undefined) return 1;
      if (right === undefined) return -1;
      return isBefore(left, right) ? -sign : sign;
    }
    return 0;
  };
}

function isBefore(left: unknown, right: unknown): boolean {
  return typeof left === "number" && typeof right === "number"
    ? left < right
    : String(left) < String(right);
}
