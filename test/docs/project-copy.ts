import { exec } from "node:child_process";
import { cp, symlink, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { project } from "../package/copy-into.js";
import { temporaryFolder } from "../package/temporary-folder.js";

/** What came of a command. */
export interface Outcome {
  succeeded: boolean;
  /** All that it printed. */
  printed: string;
}

/** A copy of the project. */
export interface ProjectCopy {
  /** Runs one line, as a person would type it there. */
  run(command: string): Promise<Outcome>;
  /** Gives a patch to `git apply`. */
  apply(patch: string, ...options: string[]): Promise<Outcome>;
}

/** How much a command may print, in bytes: a test that fails prints much. */
const maxBuffer = 20_000_000;

const leftOut = new Set(["node_modules", "dist", ".git", ".stryker"]);

/** Copies the project, but for what is installed and built. What is installed is shared. */
export async function copyProject(): Promise<ProjectCopy> {
  const folder = await temporaryFolder();
  const filter = (path: string) => path === project || !leftOut.has(basename(path));
  await cp(project, folder, { recursive: true, filter });
  await symlink(join(project, "node_modules"), join(folder, "node_modules"), "junction");

  const own = Object.entries(process.env).filter(([name]) => !name.startsWith("VITEST"));
  const env = {
    ...Object.fromEntries(own),
    NO_COLOR: "1",
    // In somebody else's repository, git would take the patches for changes of that one.
    GIT_CEILING_DIRECTORIES: dirname(folder),
  };
  const run = async (command: string): Promise<Outcome> => {
    try {
      const { stdout, stderr } = await promisify(exec)(command, { cwd: folder, env, maxBuffer });
      return { succeeded: true, printed: stdout + stderr };
    } catch (failure) {
      const { stdout, stderr } = failure as { stdout: string; stderr: string };
      return { succeeded: false, printed: stdout + stderr };
    }
  };
  return {
    run,
    async apply(patch, ...options) {
      await writeFile(join(folder, "next.patch"), `${patch}\n`);
      return run(["git apply", ...options, "next.patch"].join(" "));
    },
  };
}
