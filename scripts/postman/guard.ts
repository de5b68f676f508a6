import { type Event, event } from "./collection.js";

/** Name of an environment's variable that lets requests act on leads. */
export const permission = "actOnLeads";

/** Stops what acts on leads wherever the environment does not allow it. */
export const guard: Event = event(
  "prerequest",
  `
if (pm.request.method !== "GET" && pm.variables.get("${permission}") !== "yes") {
  pm.test("may act on leads", () => {
    pm.expect.fail("Choose the sandbox's environment, or set ${permission} to yes in yours.");
  });
  pm.execution.skipRequest();
}`,
);
