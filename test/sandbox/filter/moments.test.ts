import { describe, expect, it } from "vitest";
import type {
  Condition,
  Event,
  Moment,
  OffsetMoment,
  PeriodMoment,
} from "../../../generated/types.js";
import { eventTest } from "../../../src/sandbox/events/event-test.js";
import { customField, lead, organization } from "../build.js";
import { custom, ids, own, refusal, where } from "./find.js";

const range = (on_or_after: Moment | null, before: Moment | null = null): Condition => ({
  type: "moment_range",
  on_or_after,
  before,
});
const day = (value: string, which: "start" | "end"): Moment => ({
  type: "fixed_local_date",
  value,
  which,
});
const utc = (value: string): Moment => ({ type: "fixed_utc", value });
const today = (which: "start" | "end"): Moment => period("today", which);
const period = (range: PeriodMoment["range"], which: "start" | "end"): Moment => ({
  type: "start_end_of_predefined_relative_period",
  range,
  which,
});
const ago = (offset: OffsetMoment["offset"], which_day_end?: "start" | "end"): Moment => ({
  type: "offset",
  direction: "past",
  moment: { type: "now" },
  offset,
  ...(which_day_end && { which_day_end }),
});

/** Whether a lead made at a moment is found, and one made a millisecond earlier is not. */
function begins(at: string, from: Moment, zone = "UTC", now?: string): void {
  const ms = Date.parse(at);
  const date = (of: number) => new Date(of).toISOString().replace("Z", "000+00:00");
  const made = (id: string, of: number) => lead({ id, date_created: date(of) });
  const leads = [made("before", ms - 1), made("at", ms)];
  const given = { zone, ...(now && { now: Date.parse(now) }) };
  const field = own("lead", "date_created");
  expect(ids(where(field, range(from)), leads, given)).toEqual(["at"]);
  expect(ids(where(field, range(null, from)), leads, given)).toEqual(["before"]);
}

describe("a moment", () => {
  // It is 2026-01-05T09:00Z, a Monday.
  it.each<[string, Moment, string]>([
    ["now", { type: "now" }, "2026-01-05T09:00:00Z"],
    ["fixed, with an offset", utc("2026-01-05T01:30:00+02:00"), "2026-01-04T23:30:00Z"],
    [
      "fixed, finer than objects are dated",
      utc("2026-01-05T01:30:00.000001Z"),
      "2026-01-05T01:30:00.001Z",
    ],
    ["the start of a day", day("2026-01-03", "start"), "2026-01-03T00:00:00Z"],
    ["the end of a day", day("2026-01-03", "end"), "2026-01-04T00:00:00Z"],
    ["some time ago", ago({ hours: 1, minutes: 30, seconds: 1 }), "2026-01-05T07:29:59Z"],
    ["days ago, from the start of that day", ago({ days: 1 }, "start"), "2026-01-04T00:00:00Z"],
    ["days ago, to the end of that day", ago({ days: 1 }, "end"), "2026-01-05T00:00:00Z"],
    ["months ago, on the same day", ago({ years: 1, months: 2, weeks: 1 }), "2024-10-29T09:00:00Z"],
    [
      "in the future",
      { ...(ago({ days: 2 }) as OffsetMoment), direction: "future" },
      "2026-01-07T09:00:00Z",
    ],
    [
      "counted from another moment",
      { ...(ago({ months: 1 }) as OffsetMoment), moment: day("2026-03-31", "start") },
      "2026-02-28T00:00:00Z",
    ],
    ["the start of today", today("start"), "2026-01-05T00:00:00Z"],
    ["the end of today", today("end"), "2026-01-06T00:00:00Z"],
    ["yesterday", period("yesterday", "start"), "2026-01-04T00:00:00Z"],
    ["this week", period("this-week", "start"), "2026-01-05T00:00:00Z"],
    ["the end of this week", period("this-week", "end"), "2026-01-12T00:00:00Z"],
    ["last week", period("last-week", "start"), "2025-12-29T00:00:00Z"],
    ["this month", period("this-month", "end"), "2026-02-01T00:00:00Z"],
    ["last month", period("last-month", "start"), "2025-12-01T00:00:00Z"],
    ["this quarter", period("this-quarter", "end"), "2026-04-01T00:00:00Z"],
    ["last quarter", period("last-quarter", "start"), "2025-10-01T00:00:00Z"],
    ["this year", period("this-year", "start"), "2026-01-01T00:00:00Z"],
    ["last year", period("last-year", "end"), "2026-01-01T00:00:00Z"],
  ])("is %s", (_, moment, at) => begins(at, moment));

  it.each<[string, string, string]>([
    ["UTC-4", "2026-01-05T04:00:00Z", "2026-01-06T04:00:00Z"],
    ["UTC+13", "2026-01-04T11:00:00Z", "2026-01-05T11:00:00Z"],
    ["UTC-2:30", "2026-01-05T02:30:00Z", "2026-01-06T02:30:00Z"],
    ["Europe/Berlin", "2026-01-04T23:00:00Z", "2026-01-05T23:00:00Z"],
  ])("of today begins and ends where the day does in %s", (zone, start, end) => {
    begins(start, today("start"), zone);
    begins(end, today("end"), zone);
  });

  it("is of the day it is there, not here", () => {
    begins("2026-01-04T04:00:00Z", today("start"), "UTC-4", "2026-01-05T03:59:59Z");
    begins("2026-01-05T11:00:00Z", today("start"), "UTC+13", "2026-01-05T11:00:00Z");
  });

  it("keeps to the calendar where clocks are changed", () => {
    // Berlin skips an hour on 2026-03-29.
    const now = "2026-03-29T10:00:00Z";
    begins("2026-03-28T23:00:00Z", today("start"), "Europe/Berlin", now);
    begins("2026-03-29T22:00:00Z", today("end"), "Europe/Berlin", now);
    begins("2026-03-28T11:00:00Z", ago({ days: 1 }), "Europe/Berlin", now);
    begins("2026-03-28T10:00:00Z", ago({ hours: 24 }), "Europe/Berlin", now);
  });

  it("is before or after everything, where it is all time or too far away", () => {
    const leads = [lead({ id: "lead_1" })];
    const created = (condition: Condition) =>
      ids(where(own("lead", "date_created"), condition), leads);
    const far = ago({ years: 1e308 });
    const ahead: Moment = { ...(far as OffsetMoment), direction: "future" };
    const fromFar: Moment = { ...(ago({ days: 1 }, "start") as OffsetMoment), moment: far };
    for (const past of [period("all-time", "start"), far, fromFar, ago({ years: 3_000 })]) {
      expect(created(range(past))).toEqual(["lead_1"]);
      expect(created(range(null, past))).toEqual([]);
    }
    for (const future of [period("all-time", "end"), ahead]) {
      expect(created(range(null, future))).toEqual(["lead_1"]);
      expect(created(range(future))).toEqual([]);
    }
  });

  it("is refused on a day that no calendar has", () => {
    const created = (condition: Condition) =>
      ids(where(own("lead", "date_created"), condition), []);
    const fault = (key: string) => ({
      "field-errors": { s_query: { condition: { [key]: "No calendar has this day." } } },
      errors: [],
    });
    expect(created(range(day("2024-02-29", "end")))).toEqual([]);
    expect(refusal(() => created(range(day("2025-02-29", "end"))))).toEqual(fault("on_or_after"));
    const nested: Moment = { ...(ago({}) as OffsetMoment), moment: utc("2025-02-30T00:00:00Z") };
    expect(refusal(() => created(range(null, nested)))).toEqual(fault("before"));
  });
});

describe("a range of moments", () => {
  const rest = {
    custom_fields: [
      customField("cf_date", "lead", "date"),
      customField("cf_at", "lead", "datetime"),
    ],
  };
  const leads = organization({
    ...rest,
    leads: [
      lead({
        id: "4th",
        custom: { cf_date: "2026-01-04", cf_at: "2026-01-04T23:59:59.999000+00:00" },
      }),
      lead({ id: "5th", custom: { cf_date: "2026-01-05", cf_at: "2026-01-05T00:00:00+00:00" } }),
      lead({ id: "6th", custom: { cf_date: "2026-01-06", cf_at: "2026-01-06T01:00:00+01:00" } }),
      lead({ id: "none" }),
    ],
  });
  const dates = (condition: Condition, zone = "UTC", negate = false) =>
    ids(where(custom("cf_date"), condition, negate), leads, { zone });

  it("holds its start and not its end; without bounds, whatever is set", () => {
    expect(dates(range(day("2026-01-04", "start"), day("2026-01-06", "start")))).toEqual([
      "4th",
      "5th",
    ]);
    expect(dates(range(day("2026-01-05", "start")))).toEqual(["5th", "6th"]);
    expect(dates(range(null, today("start")))).toEqual(["4th"]);
    expect(dates(range(null))).toEqual(["4th", "5th", "6th"]);
  });

  it("negated, holds what lies beyond, and not what is not set", () => {
    expect(dates(range(today("start"), today("end")), "UTC", true)).toEqual(["4th", "6th"]);
    expect(dates(range(null), "UTC", true)).toEqual([]);
  });

  it("takes a date for the day it is in the caller's zone", () => {
    for (const zone of ["UTC", "UTC-4", "UTC-2:30", "Europe/Berlin"]) {
      expect(dates(range(today("start"), today("end")), zone)).toEqual(["5th"]);
    }
    expect(
      dates(range(utc("2026-01-04T11:00:00Z"), utc("2026-01-05T11:00:00Z")), "UTC+13"),
    ).toEqual(["5th"]);
    expect(dates(range(utc("2026-01-05T04:00:00Z"), utc("2026-01-06T04:00:00Z")), "UTC-4")).toEqual(
      ["5th"],
    );
  });

  it("takes a date for the start of its day", () => {
    expect(dates(range(null, { type: "now" }))).toEqual(["4th", "5th"]);
    expect(dates(range({ type: "now" }))).toEqual(["6th"]);
  });

  it("compares dates with times however they are written", () => {
    const at = (condition: Condition) => ids(where(custom("cf_at"), condition), leads);
    expect(at(range(today("start"), today("end")))).toEqual(["5th"]);
    expect(at(range(today("end")))).toEqual(["6th"]);
    expect(at(range(null, today("start")))).toEqual(["4th"]);
  });
});

describe("a year without four digits", () => {
  const leads = ["-000001-06-01", "0000-01-01", "9999-12-31", "+010000-06-01", "+020000-06-01"].map(
    (day) => lead({ id: day, custom: { cf_at: `${day}T00:00:00Z` } }),
  );
  const office = organization({
    leads,
    custom_fields: [customField("cf_at", "lead", "datetime")],
  });
  const found = (condition: Condition) => ids(where(custom("cf_at"), condition), office);
  const inYears = (years: number): Moment => ({
    ...(ago({ years }) as OffsetMoment),
    direction: "future",
  });
  const all = leads.map(({ id }) => id);

  it("comes before or after all others", () => {
    expect(found(range({ type: "now" }))).toEqual(all.slice(2));
    expect(found(range(null, { type: "now" }))).toEqual(all.slice(0, 2));
    expect(found(range(inYears(7974)))).toEqual(all.slice(3));
    expect(found(range(null, inYears(10_000)))).toEqual(all.slice(0, 4));
    expect(found(range(null))).toEqual(all);
  });

  it("comes before or after all others where days are asked for", () => {
    const days = organization({
      leads: [lead({ id: "lead_1", custom: { cf_day: "9999-12-31" } })],
      custom_fields: [customField("cf_day", "lead", "date")],
    });
    const found = (condition: Condition) => ids(where(custom("cf_day"), condition), days);
    expect(found(range(inYears(7974)))).toEqual([]);
    expect(found(range(null, inYears(7974)))).toEqual(["lead_1"]);
    expect(found(range(ago({ years: 2030 })))).toEqual(["lead_1"]);
  });

  it("compares with the dates of events, too", () => {
    const event = { date_updated: "2026-01-05T09:00:00.000000" } as Event;
    const test = (date_updated__lt: string) => eventTest({ date_updated__lt })(event);
    expect(test("9999-12-31T23:59:59-05:00")).toBe(true);
    expect(test("0000-01-01T00:00:00+05:00")).toBe(false);
  });
});
