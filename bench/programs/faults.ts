// Creates that were carried out twice, or lost without an error that says so, over random schedules of faults.
import fc from "fast-check";
import { carryOut, faultSchedule } from "../../test/client/fault-schedule.js";
import { print } from "../figures.js";

const schedules = 10_000;
const measure = process.argv[2] === "lost" ? "lost" : "doubled";

let value = 0;
let returned = 0;
for (const schedule of fc.sample(faultSchedule, schedules)) {
  const outcome = await carryOut(schedule);
  value += outcome[measure];
  returned += outcome.returned;
}
const note = `${schedules} random schedules of faults, ${returned} creates that returned their action`;
print({ value, unit: "creates", note });
