import { DateTime, IANAZone } from "luxon";
import { localTimestamp, timestamp } from "../model/clock.js";
import type { Codec } from "./codec.js";

/**
 * A moment, written in any form of ISO 8601; without an offset it is taken as UTC.
 *
 * @param sibling Property of the same object that it equals when the file does not say. Without one,
 * or when that has none, it is now.
 */
export function moment(sibling?: string): Codec<string> {
  return momentAs(timestamp, sibling);
}

/** The same, for the few moments that Close writes without an offset. */
export function localMoment(sibling?: string): Codec<string> {
  return momentAs(localTimestamp, sibling);
}

function momentAs(write: (ms: number) => string, sibling?: string): Codec<string> {
  return {
    schema: { type: "string" },
    read(given, { reading, path, own }) {
      if (given === undefined) return String((sibling && own[sibling]) ?? write(reading.now));
      const text = String(given);
      // Most moments are in this form already, and luxon takes its time.
      const ms = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(text) ? text : `${text}Z`);
      if (!Number.isNaN(ms) && write(ms) === text) return text;
      const moment = DateTime.fromISO(text, { zone: "utc" });
      const written = moment.isValid ? write(moment.toMillis()) : "";
      // Beyond the year 9999, moments are written longer and would not sort by their text.
      if (/^\d{4}-/.test(written)) return written;
      reading.refuse(path, "Not a valid moment. Send one such as 2026-03-31T09:30:00+00:00.");
      return text;
    },
  };
}

/** A time zone by its name. */
export const zone: Codec<string> = {
  schema: { type: "string" },
  read(given, { reading, path }) {
    const name = String(given ?? "UTC");
    // Asking the runtime takes long, and many leads share a zone.
    const isValid = reading.zones.get(name) ?? IANAZone.isValidZone(name);
    reading.zones.set(name, isValid);
    if (!isValid) {
      reading.refuse(path, "Not a known time zone. Send one such as Europe/Berlin.");
    }
    return name;
  },
};
