import type { OffsetMoment, TimeSpan } from "../../generated/types.js";
import { isObject, refuse } from "./check.js";
import { assertMoment, now } from "./moments.js";
import type { Moment } from "./types.js";

// Close's app always writes all seven units; whether fewer do is not known.
const noTime: Required<TimeSpan> = {
  years: 0,
  months: 0,
  weeks: 0,
  days: 0,
  hours: 0,
  minutes: 0,
  seconds: 0,
};

/**
 * A number of hours before now (public code).
 *
 * @param hours The hours, a whole number.
 * @returns The moment.
 * @throws {TypeError} When it is not a whole number, 0 or more.
 */
export function hoursAgo(hours: number): OffsetMoment {
  return offset("hoursAgo", "past", { hours }, now());
}

/**
 * A number of days before now, to the second: `startOfDay(daysAgo(7))` counts whole days (public code).
 *
 * @param days The days, a whole number. Large numbers may be refused (public code): take `monthsAgo` then.
 * @returns The moment.
 * @throws {TypeError} When it is not a whole number, 0 or more.
 */
export function daysAgo(days: number): OffsetMoment {
  return offset("daysAgo", "past", { days }, now());
}

/**
 * A number of months before now (public code).
 *
 * @param months The months, a whole number.
 * @returns The moment.
 * @throws {TypeError} When it is not a whole number, 0 or more.
 */
export function monthsAgo(months: number): OffsetMoment {
  return offset("monthsAgo", "past", { months }, now());
}

/**
 * A number of days after now (inferred: only the past was seen).
 *
 * @param days The days, a whole number.
 * @returns The moment.
 * @throws {TypeError} When it is not a whole number, 0 or more.
 */
export function daysFromNow(days: number): OffsetMoment {
  return offset("daysFromNow", "future", { days }, now());
}

/**
 * Some time before now (public code).
 *
 * @param span The time, the sum of its units, in whole numbers.
 * @returns The moment.
 * @throws {TypeError} When a unit is unknown or not a whole number, or there is none.
 *
 * @example
 * ago({ years: 1, months: 6 })
 */
export function ago(span: TimeSpan): OffsetMoment {
  return offset("ago", "past", span, now());
}

/**
 * Some time before a moment.
 *
 * @param span The time, the sum of its units, in whole numbers.
 * @param than The moment to count from. Only `now` was seen (public code).
 * @returns The moment.
 * @throws {TypeError} When a unit is unknown or not a whole number, or there is none.
 *
 * @example
 * earlier({ days: 3 }, startOf("this-month"))
 */
export function earlier(span: TimeSpan, than: Moment): OffsetMoment {
  return offset("earlier", "past", span, than);
}

/**
 * Some time after a moment (inferred: only the past was seen).
 *
 * @param span The time, the sum of its units, in whole numbers.
 * @param than The moment to count from.
 * @returns The moment.
 * @throws {TypeError} When a unit is unknown or not a whole number, or there is none.
 */
export function later(span: TimeSpan, than: Moment): OffsetMoment {
  return offset("later", "future", span, than);
}

function offset(
  call: string,
  direction: OffsetMoment["direction"],
  span: TimeSpan,
  moment: Moment,
): OffsetMoment {
  assertSpan(call, span);
  assertMoment(call, moment);
  return { type: "offset", direction, moment, offset: { ...noTime, ...span } };
}

function assertSpan(call: string, span: unknown): void {
  const units = isObject(span) ? Object.entries(span) : [];
  if (units.length === 0) refuse(call, span, "Give a span of time, such as { days: 7 }.");
  for (const [unit, count] of units) {
    if (!Object.hasOwn(noTime, unit)) {
      refuse(call, unit, `There is no such unit. Give one of ${Object.keys(noTime).join(", ")}.`);
    }
    if (!Number.isSafeInteger(count) || Number(count) < 0) {
      refuse(call, count, `Give a whole number of ${unit}, 0 or more.`);
    }
  }
}
