import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { project } from "./folders.js";

/**
 * Installs what only the benchmark needs, when it is missing or old: so it is no part of the project's own
 * dependencies.
 *
 * @param name Name of its folder in `bench`.
 * @throws {Error} When it cannot be installed.
 */
export function install(name: string): void {
  const cwd = fileURLToPath(new URL(name, import.meta.url));
  const program = join(project, "scripts/install.js");
  const { status } = spawnSync(process.execPath, [program], { cwd, stdio: "inherit" });
  if (status !== 0) throw new Error(`bench/${name} could not be installed.`);
}
