import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { project } from "./copy-into.js";
import { execute, pack } from "./pack.js";
import { temporaryFolder } from "./temporary-folder.js";

export { execute } from "./pack.js";

/**
 * Builds and packs the package, and installs it beside nothing but its run-time dependencies.
 *
 * @returns The folder of a project that has it.
 */
export async function installPackage(): Promise<string> {
  const { tarball } = await pack(await temporaryFolder());
  const user = await temporaryFolder();
  const installed = join(user, "node_modules/close-bulk-actions");
  await mkdir(installed, { recursive: true });
  await execute("tar", ["-xzf", tarball, "--strip-components=1", "-C", installed]);
  for (const dependency of ["openapi-fetch", "openapi-typescript-helpers"]) {
    const modules = join("node_modules", dependency);
    await cp(join(project, modules), join(user, modules), { recursive: true });
  }
  return user;
}
