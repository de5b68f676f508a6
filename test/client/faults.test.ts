import fc from "fast-check";
import { expect, it } from "vitest";
import { carryOut, faultSchedule } from "./fault-schedule.js";

/** How many schedules are tried: some hundreds, or as many as the environment says. */
const numRuns = Number(process.env.CALLS ?? 300);

it(`no create is carried out twice, and none is lost in silence (${numRuns} schedules)`, {
  timeout: 600_000,
}, async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(faultSchedule, async (schedule) => {
      const { returned, ...wrong } = await carryOut(schedule);
      expect(wrong).toEqual({ doubled: 0, lost: 0, left: 0 });
      found += returned;
    }),
    { numRuns },
  );
  // Else nothing was tried.
  expect(found).toBeGreaterThan(numRuns);
});
