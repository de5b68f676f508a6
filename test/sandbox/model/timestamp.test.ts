import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparableMoment, timestamp } from "../../../src/sandbox/model/clock.js";

const yearZero = Date.parse("0000-01-01T00:00:00Z");
const year10000 = Date.UTC(10_000, 0);
const moment = fc.integer({ min: yearZero, max: year10000 - 1 });

/** The same, plainly. */
const plainly = (ms: number) => new Date(ms).toISOString().replace("Z", "000+00:00");

describe("a timestamp", () => {
  it("is the moment in UTC, to the millisecond, in the form of Close", () => {
    expect(timestamp(Date.UTC(2015, 2, 16, 0, 19, 50, 141))).toBe(
      "2015-03-16T00:19:50.141000+00:00",
    );
    fc.assert(
      fc.property(moment, (ms) => {
        expect(timestamp(ms)).toBe(plainly(ms));
      }),
    );
  });

  it.each([yearZero, -1, 0, Date.UTC(2024, 1, 29), year10000 - 1])("is right for %d", (ms) => {
    expect(timestamp(ms)).toBe(plainly(ms));
  });

  it("takes a moment between two milliseconds for the one before", () => {
    expect(timestamp(1000 / 3)).toBe("1970-01-01T00:00:00.333000+00:00");
  });

  it.each([yearZero - 1, year10000])("is also written for %d, beyond four digits", (ms) => {
    expect(timestamp(ms)).toBe(plainly(ms));
  });

  it("compares as the moments do, once it is made comparable", () => {
    const anyMoment = fc.oneof(moment, fc.integer({ min: -8.64e15, max: 8.64e15 }));
    fc.assert(
      fc.property(anyMoment, moment, (one, other) => {
        const [left, right] = [comparableMoment(one), comparableMoment(other)];
        expect(left < right).toBe(one < other);
        expect(left === right).toBe(one === other);
      }),
    );
  });
});
