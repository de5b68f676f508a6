import { refuseField } from "./refusal.js";

const header = "x-tz-offset";
const bounds = { least: -12, most: 14 };

/**
 * Makes a time zone of the header `x-tz-offset`.
 *
 * @param hours The header: hours ahead of UTC, perhaps with a fraction. Undefined when it was not sent.
 * @returns The zone, such as `UTC-2:30`; undefined when the header was not sent.
 * @throws {Refusal} 400 for an offset that no place on earth has.
 */
export function zoneOf(hours: unknown): string | undefined {
  if (typeof hours !== "number") return undefined;
  if (hours < bounds.least || hours > bounds.most) {
    throw refuseField(header, `Send hours from ${bounds.least} to ${bounds.most}.`);
  }
  const minutes = Math.round(Math.abs(hours) * 60);
  const sign = hours < 0 ? "-" : "+";
  return `UTC${sign}${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
