// Gives the contract to tools of others and looks at what they make of it. `npm run tools -- Prism` asks one.
import { spawnSync } from "node:child_process";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { install } from "../../bench/install.js";
import { here, written } from "./folders.js";
import { tools } from "./tools.js";
import { versionOf } from "./versions.js";

const asked = process.argv.slice(2);
const known = tools.map(({ name }) => name);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) throw new Error(`Name one of: ${known.join(", ")}.`);

install("prism");
const program = join(here, "../../scripts/install.js");
const { status } = spawnSync(process.execPath, [program], { cwd: here, stdio: "inherit" });
if (status !== 0) throw new Error("The tools could not be installed.");

for (const tool of tools) {
  if (asked.length > 0 && !asked.includes(tool.name)) continue;
  const title = `${tool.name} ${versionOf(tool)}`;
  const folder = join(written, tool.name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  try {
    console.log(`✓ ${title}: ${await tool.check(folder)}`);
  } catch (error) {
    console.error(`✗ ${title}:`, error);
    process.exitCode = 1;
  }
}
