import { DateTime } from "luxon";
import { expect, it } from "vitest";
import { zoneOf } from "../../../src/sandbox/http/zone.js";

it.each([
  [-4, "UTC-4:00"],
  [-2.5, "UTC-2:30"],
  [5.75, "UTC+5:45"],
  [-0.5, "UTC-0:30"],
  [0, "UTC+0:00"],
  [14, "UTC+14:00"],
  [-1.999999, "UTC-2:00"],
])("the offset %d is the zone %s", (hours, zone) => {
  expect(zoneOf(hours)).toBe(zone);
  expect(DateTime.fromMillis(0, { zone }).offset).toBe(Math.round(hours * 60));
});

it("no offset is no zone", () => {
  expect(zoneOf(undefined)).toBeUndefined();
});
