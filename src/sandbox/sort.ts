import type { Sort } from "../../generated/types.js";
import { fieldValues } from "./filter.js";
import type { Lead } from "./organization.js";

/**
 * Sorts leads.
 *
 * @param keys What to sort by, first key first; the given order is kept where they say nothing.
 * @returns A sorted copy. Leads without the field come last.
 */
export function sortLeads(leads: readonly Lead[], keys: Sort = []): Lead[] {
  return [...leads].sort((a, b) => {
    for (const { field, direction } of keys) {
      const [left] = fieldValues(a, field);
      const [right] = fieldValues(b, field);
      if (left === right) continue;
      if (left === undefined) return 1;
      if (right === undefined) return -1;
      const order = isBefore(left, right) ? -1 : 1;
      return direction === "asc" ? order : -order;
    }
    return 0;
  });
}

function isBefore(left: unknown, right: unknown): boolean {
  return typeof left === "number" && typeof right === "number"
    ? left < right
    : String(left) < String(right);
}
