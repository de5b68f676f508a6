import { DateTime } from "luxon";
import type { Event } from "../../../generated/types.js";
import { refuseField } from "../http/refusal.js";
import { comparableMoment } from "../model/clock.js";

/** The properties that events are filtered by. */
export const filters = [
  "object_type",
  "object_id",
  "action",
  "lead_id",
  "user_id",
  "request_id",
] as const;

const comparisons: Record<string, (date: string, bound: string) => boolean> = {
  date_updated__gte: (date, bound) => date >= bound,
  date_updated__gt: (date, bound) => date > bound,
  date_updated__lte: (date, bound) => date <= bound,
  date_updated__lt: (date, bound) => date < bound,
};

/** The names of the filters by date. */
export const dateFilters: readonly string[] = Object.keys(comparisons);

/**
 * Makes the test that tells whether an event is asked for.
 *
 * @param query The filters, by the names that the request gives them.
 * @throws {Refusal} 400 for a date that is none.
 */
export function eventTest(query: Readonly<Record<string, unknown>>): (event: Event) => boolean {
  const tests: ((event: Event) => boolean)[] = [];
  for (const name of filters) {
    const wanted = query[name];
    if (wanted !== undefined) tests.push((event) => event[name] === wanted);
  }
  for (const [name, compare] of Object.entries(comparisons)) {
    if (query[name] === undefined) continue;
    const bound = boundOf(name, String(query[name]));
    tests.push((event) => compare(event.date_updated, bound));
  }
  return (event) => tests.every((test) => test(event));
}

/** Reads a date as events write theirs. One without an offset is read in UTC (inferred). */
function boundOf(name: string, text: string): string {
  const date = DateTime.fromISO(text, { zone: "utc" });
  if (!date.isValid || !/^\d{4}-/.test(text)) {
    throw refuseField(
      name,
      "Write a date and time in ISO 8601, such as 2015-03-16T00:00:00+00:00.",
    );
  }
  return comparableMoment(date.toMillis()).replace("+00:00", "");
}
