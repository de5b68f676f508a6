import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { execute, pack } from "../package/pack.js";
import { here } from "./folders.js";

/**
 * Packs the package, installs the tarball into an empty folder, as a user would, and puts the programs
 * beside it.
 *
 * @param work What to do with the project. Its folder is gone afterwards.
 */
export async function asUser(work: (user: string) => Promise<void>): Promise<void> {
  // The real path: on macOS the temporary folder is a link, and tools print both.
  const folder = await mkdtemp(join(await realpath(tmpdir()), "close-bulk-actions-"));
  try {
    const [copy, user] = [join(folder, "copy"), join(folder, "user")];
    for (const each of [copy, user]) await mkdir(each);
    const { tarball } = await pack(copy);
    await writeFile(join(user, "package.json"), JSON.stringify({ private: true, type: "module" }));
    const install = ["install", tarball, "--prefer-offline", "--no-audit", "--loglevel=error"];
    await execute("npm", install, { cwd: user, shell: process.platform === "win32" });
    await cp(join(here, "types"), join(user, "types"), { recursive: true });
    await writePrograms(user);
    await work(user);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Takes the types off the programs; and bundles those that run where nothing can be installed. */
async function writePrograms(user: string): Promise<void> {
  const sources = ["suite", "programs"].map((folder) => join(here, folder, "*.ts"));
  await build({ entryPoints: sources, outbase: here, outdir: user, format: "esm" });
  await build({
    absWorkingDir: user,
    entryPoints: ["programs/page.js", "programs/worker.js"],
    outdir: join(user, "bundles"),
    bundle: true,
    format: "esm",
    // What every bundler does for a page, with nothing put in place of what is missing.
    platform: "browser",
  });
}
