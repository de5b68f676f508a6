import { assertMatch } from "./check.js";
import { field } from "./field.js";
import type { Filter } from "./types.js";

/**
 * Matches leads where it is now this time of day, in the lead's own time zone (public code of one author).
 *
 * @param from At this time or later, as `HH:MM:SS`.
 * @param before Before this time, as `HH:MM:SS`.
 * @returns The filter, on the lead's `timezone_id`.
 * @throws {TypeError} When one is not a time of day.
 *
 * @example
 * leads(localTime("08:00:00", "21:00:00"))
 */
export function localTime(from: string, before: string): Filter {
  for (const time of [from, before]) {
    assertMatch(
      "localTime",
      time,
      /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/,
      "Give a time such as 08:00:00.",
    );
  }
  return field("timezone_id").meets({ type: "local_time", on_or_after: from, before });
}
