import { execFile } from "node:child_process";
import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "../../scripts/build/build.js";
import { copyPackage, project } from "./copy-package.js";
import { temporaryFolder } from "./temporary-folder.js";

/** Runs a program to its end. Rejects, with what it printed, when it fails. */
export const execute = promisify(execFile);

/**
 * Builds and packs the package, and installs it beside nothing but its run-time dependencies.
 *
 * @returns The folder of a project that has it.
 */
export async function installPackage(): Promise<string> {
  const root = await copyPackage();
  await build(root);
  const shell = process.platform === "win32";
  const pack = ["pack", "--ignore-scripts", "--json", "--loglevel=error"];
  const { stdout } = await execute("npm", pack, { cwd: root, shell });
  const [{ filename }] = JSON.parse(stdout);

  const user = await temporaryFolder();
  const installed = join(user, "node_modules/close-bulk-actions");
  await mkdir(installed, { recursive: true });
  const unpack = ["-xzf", join(root, filename), "--strip-components=1", "-C", installed];
  await execute("tar", unpack);
  for (const dependency of ["openapi-fetch", "openapi-typescript-helpers"]) {
    const modules = join("node_modules", dependency);
    await cp(join(project, modules), join(user, modules), { recursive: true });
  }
  return user;
}
