// Packs the package, and tries it in every runtime and with every compiler that it says it works with.
// `npm run test:runtimes -- Bun "Node 20"` tries some. What this machine lacks is named; with CI set, that
// is a failure.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { here, packages } from "./folders.js";
import { inLanes } from "./in-lanes.js";
import { heading, line } from "./print.js";
import { isRight, tryOut } from "./try-out.js";
import { asUser } from "./user.js";

const install = join(here, "../../scripts/install.js");
const { status } = spawnSync(process.execPath, [install], { cwd: packages, stdio: "inherit" });
if (status !== 0) throw new Error("The runtimes could not be installed.");

// Only now can be seen which of them there are.
const { trials } = await import("./trials.js");
const asked = process.argv.slice(2);
const names = trials.map(({ name }) => name);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`Name some of: ${names.join(", ")}.`);
const chosen = trials.filter(({ name }) => asked.length === 0 || asked.includes(name));

await asUser(async (user) => {
  console.log(heading);
  const results = inLanes(2, chosen, (trial) => tryOut(trial, user));
  for (const result of results) {
    console.log(line(await result));
    if (!isRight(await result, Boolean(process.env.CI))) process.exitCode = 1;
  }
});
