// How long a program waits for the client to be there: `import`, in a process of its own each time.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { print } from "../figures.js";
import { peers, project } from "../folders.js";
import { inTurns, ratio } from "../in-turns.js";
import { mapValues } from "../map-values.js";
import { median } from "../median.js";

const execute = promisify(execFile);

/** Imports a package in a new process, and measures that alone. */
function importing(name: string, folder: string) {
  const program = `const began = performance.now();
    await import("${name}");
    console.log(performance.now() - began);`;
  return async () => {
    const args = ["--input-type=module", "--eval", program];
    const { stdout } = await execute(process.execPath, args, { cwd: folder });
    return Number(stdout);
  };
}

const rounds = 25;
const {
  ours,
  "openapi-fetch": bare,
  ...others
} = await inTurns(
  {
    ours: importing("close-bulk-actions", project),
    "openapi-fetch": importing("openapi-fetch", project),
    ky: importing("ky", peers),
    ofetch: importing("ofetch", peers),
    axios: importing("axios", peers),
  },
  rounds,
);

print({
  value: ratio(ours, bare),
  unit: "× openapi-fetch",
  peers: mapValues(others, (ms) => ratio(ms, bare)),
  note: `${Math.round(median(ours))} ms against ${Math.round(median(bare))} ms, median of ${rounds}`,
});
