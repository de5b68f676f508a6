import { describe, expect, it } from "vitest";
import {
  ago,
  at,
  daysAgo,
  daysFromNow,
  earlier,
  endOf,
  endOfDay,
  hoursAgo,
  later,
  monthsAgo,
  now,
  startOf,
  startOfDay,
} from "../../src/query/index.js";

const none = { years: 0, months: 0, weeks: 0, days: 0, hours: 0, minutes: 0, seconds: 0 };
const past = { type: "offset", direction: "past", moment: { type: "now" } };

describe("a moment counted from now", () => {
  it("writes all seven units, as Close's app does", () => {
    expect(daysAgo(7)).toEqual({ ...past, offset: { ...none, days: 7 } });
    expect(hoursAgo(24)).toEqual({ ...past, offset: { ...none, hours: 24 } });
    expect(monthsAgo(3)).toEqual({ ...past, offset: { ...none, months: 3 } });
    expect(ago({ years: 1, weeks: 2 })).toEqual({
      ...past,
      offset: { ...none, years: 1, weeks: 2 },
    });
    expect(daysFromNow(0)).toEqual({ ...past, direction: "future", offset: none });
  });

  it("may be counted from another moment", () => {
    expect(earlier({ days: 3 }, startOf("this-month"))).toEqual({
      ...past,
      moment: startOf("this-month"),
      offset: { ...none, days: 3 },
    });
    expect(later({ seconds: 1 }, now())).toMatchObject({ direction: "future" });
  });

  it("takes whole numbers of units that there are", () => {
    for (const days of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      expect(() => daysAgo(days)).toThrow(/^daysAgo\(.*whole number of days/);
    }
    expect(() => ago({})).toThrow(/^ago\({…}\): .*{ days: 7 }/);
    expect(() => ago({ day: 1 } as object)).toThrow(/^ago\("day"\): .*days/);
    expect(() => ago(JSON.parse('{ "__proto__": 1 }'))).toThrow(TypeError);
  });
});

describe("a fixed moment", () => {
  it("is written in UTC", () => {
    const value = "2025-12-18T13:33:33+00:00";
    expect(at(new Date(Date.UTC(2025, 11, 18, 13, 33, 33)))).toEqual({ type: "fixed_utc", value });
    expect(at("2025-12-18T14:33:33+01:00")).toEqual({ type: "fixed_utc", value });
    expect(at("2025-12-18T13:33:33.250Z")).toMatchObject({
      value: "2025-12-18T13:33:33.250+00:00",
    });
  });

  it.each([
    "2025-12-18",
    "2025-12-18T13:33:33",
    "2025-13-18T13:33:33Z",
    "yesterday",
    "+012025-12-18T13:33:33Z",
    "2026-02-30T00:00:00Z",
    "2025-02-29T13:33:33+01:00",
    "2025-12-18 13:33:33Z",
  ])("is not %s", (moment) => {
    expect(() => at(moment)).toThrow(/^at\(".*valid Date/);
  });

  it("is not a date that is none", () => {
    expect(() => at(new Date(Number.NaN))).toThrow(/^at\(a Date\)/);
    expect(() => at(new Date(8.64e15))).toThrow(TypeError);
  });
});

describe("the ends of a day", () => {
  it("are those of a date", () => {
    const day = { type: "fixed_local_date", value: "2024-02-29" };
    expect(startOfDay("2024-02-29")).toEqual({ ...day, which: "start" });
    expect(endOfDay("2024-02-29")).toEqual({ ...day, which: "end" });
  });

  it.each(["2025-02-29", "2025-2-1", "2025-00-01", "2025-01-01T00:00:00Z", "today"])(
    "are not those of %s",
    (day) => {
      expect(() => startOfDay(day)).toThrow(TypeError);
      expect(() => endOfDay(day)).toThrow(/^endOfDay\(/);
    },
  );

  it("are those of a moment counted from now, which stays as it is", () => {
    const yesterday = Object.freeze(daysAgo(1));
    expect(startOfDay(yesterday)).toEqual({ ...yesterday, which_day_end: "start" });
    expect(endOfDay(yesterday)).toEqual({ ...yesterday, which_day_end: "end" });
  });
});

describe("the ends of a period", () => {
  it("are named by it", () => {
    const today = { type: "start_end_of_predefined_relative_period", range: "today" };
    expect(startOf("today")).toEqual({ ...today, which: "start" });
    expect(endOf("today")).toEqual({ ...today, which: "end" });
  });
});
