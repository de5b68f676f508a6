import { DateTime, type DateTimeUnit } from "luxon";
import type { Moment, PeriodEnd, PeriodMoment } from "../../../generated/types.js";
import { comparableMoment } from "../model/clock.js";
import type { FilterContext } from "./context.js";

type MomentOf<Type> = Extract<Moment, { type: Type }>;

const moments: {
  [Type in Moment["type"]]: (moment: MomentOf<Type>, context: FilterContext) => number;
} = {
  now: (_, { now }) => now,
  fixed_utc: ({ value }) =>
    // Objects are dated to the millisecond: a bound between two of them is as good as the later one.
    DateTime.fromISO(value).toMillis() + (/\.\d{3}\d*[1-9]/.test(value) ? 1 : 0),
  fixed_local_date: ({ value, which }, { zone }) =>
    ends(DateTime.fromISO(value, { zone }), "day", which),
  offset: ({ direction, moment, offset, which_day_end: which }, context) => {
    const from = momentOf(moment, context);
    if (!Number.isFinite(from)) return from;
    const start = DateTime.fromMillis(from, { zone: context.zone });
    const moved = direction === "past" ? start.minus(offset) : start.plus(offset);
    // Farther than time can be counted is before, or after, everything.
    if (!moved.isValid) return direction === "past" ? -Infinity : Infinity;
    return which ? ends(moved, "day", which) : moved.toMillis();
  },
  start_end_of_predefined_relative_period: ({ range, which }, { now, zone }) => {
    if (range === "all-time") return which === "start" ? -Infinity : Infinity;
    const { unit, ago } = periods[range];
    return ends(DateTime.fromMillis(now, { zone }).minus({ [unit]: ago }), unit, which);
  },
};

/** Close's page names these for reports; in filters only `today` was seen. Weeks begin on Monday (inferred). */
const periods: Record<
  Exclude<PeriodMoment["range"], "all-time">,
  { unit: DateTimeUnit; ago: 0 | 1 }
> = {
  today: { unit: "day", ago: 0 },
  yesterday: { unit: "day", ago: 1 },
  "this-week": { unit: "week", ago: 0 },
  "last-week": { unit: "week", ago: 1 },
  "this-month": { unit: "month", ago: 0 },
  "last-month": { unit: "month", ago: 1 },
  "this-quarter": { unit: "quarter", ago: 0 },
  "last-quarter": { unit: "quarter", ago: 1 },
  "this-year": { unit: "year", ago: 0 },
  "last-year": { unit: "year", ago: 1 },
};

/** The start of a day or longer period, or its end: the start of the next one, so that `before` its end is all of it. */
function ends(within: DateTime, unit: DateTimeUnit, which: PeriodEnd): number {
  const start = within.startOf(unit);
  return (which === "start" ? start : start.plus({ [unit]: 1 }).startOf(unit)).toMillis();
}

/**
 * Finds out when a moment of a filter is.
 *
 * @param moment A valid moment.
 * @param context When, and in which time zone.
 * @returns Milliseconds since 1970; infinite for one without bound; NaN for a day that no calendar has.
 */
export function momentOf(moment: Moment, context: FilterContext): number {
  // TypeScript cannot see that the moment fits the entry its own type chose.
  const find = moments[moment.type] as (moment: Moment, context: FilterContext) => number;
  return find(moment, context);
}

/**
 * Writes the first day that does not begin before a moment, so that it compares, as text, with days.
 *
 * @param ms Milliseconds since 1970, or an infinity.
 * @param zone Time zone of the days.
 */
export function comparableDay(ms: number, zone: string): string {
  if (!Number.isFinite(ms)) return comparableMoment(ms);
  const start = DateTime.fromMillis(ms, { zone }).startOf("day");
  const day = start.toMillis() === ms ? start : start.plus({ days: 1 });
  // Other years are not written with four digits, and would not compare.
  if (day.year < 0) return "";
  return day.year > 9999 ? "~" : day.toFormat("yyyy-MM-dd");
}

/**
 * Writes a date of an object so that it compares, if it is not yet written so.
 *
 * @param value A date and time; without an offset, in the zone.
 * @param zone The time zone.
 * @returns The moment; undefined if it is none.
 */
export function canonicalMoment(value: unknown, zone: string): string | undefined {
  if (typeof value !== "string") return undefined;
  if (value.length === 32 && value.endsWith("+00:00")) return value;
  const at = DateTime.fromISO(value, { zone });
  return at.isValid ? comparableMoment(at.toMillis()) : undefined;
}
