import type { Fault } from "../../src/sandbox/http/fault.js";
import type { Given } from "./suite.js";

/** More than any case sends. */
const mostRequests = 10_000;

/**
 * Tells what goes wrong in a case.
 *
 * @param given The case.
 * @returns Requests that never get to the server, and what the server does to the others.
 */
export function faultsOf({ faults, answers }: Given): { unreachable: Fault[]; planned: Fault[] } {
  const unreachable: Fault[] = [];
  const planned: Fault[] = [];
  for (const fault of faults) {
    if (fault.fault === "unreachable") unreachable.push({ ...fault, fault: "reset_before" });
    else planned.push(fault);
  }
  for (const [route, bodies] of Object.entries(answers)) {
    const [method = "", path = ""] = route.split(" ");
    for (const [index, body] of bodies.entries()) {
      const times = index === bodies.length - 1 ? mostRequests : 1;
      planned.push({ fault: "status", status: 200, method, path, nth: index + 1, times, body });
    }
  }
  return { unreachable, planned };
}
