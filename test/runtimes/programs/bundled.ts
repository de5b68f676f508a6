import type { Outcome, Setting } from "../suite/case.js";
import { everywhere } from "../suite/everywhere.js";
import { runCases } from "../suite/run-cases.js";
import { standardsAlone } from "../suite/standards-alone.js";

/** What a page calls, and the worker. */
export function run(setting: Setting): Promise<Outcome[]> {
  return runCases({ ...standardsAlone, ...everywhere }, setting);
}
