import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { missing } from "../missing.js";

const run = promisify(execFile);

/**
 * Finds a Python that has `requests`. Another Python may come first on the path and not see Debian's modules.
 *
 * @returns The command; undefined, after a loud word, when there is none.
 */
export async function pythonWithRequests(): Promise<string | undefined> {
  for (const command of ["python3", "/usr/bin/python3"]) {
    const found = await run(command, ["-c", "import requests"]).then(
      () => true,
      () => false,
    );
    if (found) return command;
  }
  missing(
    "the Python samples. There is no python3 with requests; on Debian: apt-get install python3-requests",
  );
  return undefined;
}
