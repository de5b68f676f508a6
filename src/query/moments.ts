import type {
  FixedUtcMoment,
  OffsetMoment,
  PeriodEnd,
  PeriodMoment,
} from "../../generated/types.js";
import { assertText, assertTyped, isObject, refuse } from "./check.js";
import type { Moment } from "./types.js";

/** The moment the filter is evaluated (public code). */
export function now(): Moment {
  return { type: "now" };
}

/**
 * One fixed moment (public code).
 *
 * @param moment A `Date`, or a text as in ISO 8601 with its offset from UTC: without one it would depend on the
 *   computer's time zone.
 * @returns The moment, in UTC.
 * @throws {TypeError} When it is not a moment of the years 0 to 9999, or has no offset.
 *
 * @example
 * field("date_created").since(at("2026-01-31T09:00:00+01:00"))
 */
export function at(moment: Date | string): FixedUtcMoment {
  const date = typeof moment === "string" ? parsed(moment) : moment;
  const year = date instanceof Date ? date.getUTCFullYear() : Number.NaN;
  if (!(year >= 0 && year <= 9999)) {
    refuse("at", moment, "Give a valid Date, or a text such as 2026-01-31T09:00:00Z.");
  }
  // The form that was seen in filters: an offset in digits.
  return { type: "fixed_utc", value: date.toISOString().replace(/(\.000)?Z$/, "+00:00") };
}

/**
 * The start of a day, in the time zone of the caller or the organization (inferred; see `x-tz-offset`).
 *
 * @param day The day as `YYYY-MM-DD`, or a moment counted from now, such as `daysAgo(7)` (public code).
 * @returns The moment.
 * @throws {TypeError} When there is no such day.
 *
 * @example
 * field("date_created").within(startOfDay(daysAgo(1)), endOfDay(daysAgo(1)))
 */
export function startOfDay(day: string | OffsetMoment): Moment {
  return oneEndOfDay("startOfDay", day, "start");
}

/**
 * The end of a day, in the time zone of the caller or the organization (inferred; see `x-tz-offset`).
 *
 * @param day The day as `YYYY-MM-DD`, or a moment counted from now, such as `daysAgo(7)` (public code).
 * @returns The moment.
 * @throws {TypeError} When there is no such day.
 */
export function endOfDay(day: string | OffsetMoment): Moment {
  return oneEndOfDay("endOfDay", day, "end");
}

/**
 * The start of a period such as today.
 *
 * @param period The period. Only `today` was seen in filters (public code); the others are those of Close's reports
 *   (inferred).
 * @returns The moment.
 * @throws {TypeError} When it is not a text.
 *
 * @example
 * field("date_created").since(startOf("this-week"))
 */
export function startOf(period: PeriodMoment["range"]): Moment {
  return oneEndOfPeriod("startOf", period, "start");
}

/**
 * The end of a period such as today.
 *
 * @param period The period. Only `today` was seen in filters (public code); the others are those of Close's reports
 *   (inferred).
 * @returns The moment.
 * @throws {TypeError} When it is not a text.
 */
export function endOf(period: PeriodMoment["range"]): Moment {
  return oneEndOfPeriod("endOf", period, "end");
}

/** Makes sure that an argument is a moment. */
export function assertMoment(call: string, value: unknown): void {
  assertTyped(call, value, "Give a moment, such as daysAgo(7), or at(…) with a Date.");
}

function oneEndOfDay(call: string, day: string | OffsetMoment, which: PeriodEnd): Moment {
  if (isObject(day) && day.type === "offset") return { ...day, which_day_end: which };
  if (typeof day !== "string" || !isDay(day)) {
    refuse(call, day, "Give a day such as 2026-01-31, or a moment such as daysAgo(7).");
  }
  return { type: "fixed_local_date", value: day, which };
}

/** Without an offset, `Date` takes the computer's time zone. */
function parsed(moment: string): Date {
  const [day = "", time = ""] = moment.split("T");
  return new Date(isDay(day) && /(Z|[+-]\d\d:\d\d)$/.test(time) ? moment : Number.NaN);
}

/** A date that no calendar has, such as 2026-02-30, is moved to another day or is no date at all. */
function isDay(day: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return false;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function oneEndOfPeriod(call: string, range: PeriodMoment["range"], which: PeriodEnd): Moment {
  assertText(call, range, "Give a period such as today. For a date take startOfDay or endOfDay.");
  return { type: "start_end_of_predefined_relative_period", range, which };
}
