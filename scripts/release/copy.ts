import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { modules, run } from "./programs.js";

/**
 * Does something in a copy of a repository, with its history and with the tools of this project. Only what is
 * committed is in the copy, which is gone afterwards.
 */
export async function inCopy<T>(folder: string, work: (copy: string) => Promise<T>): Promise<T> {
  const temporary = await mkdtemp(join(tmpdir(), "release-"));
  const copy = join(temporary, "package");
  try {
    await run(folder, "git", "clone", "--quiet", ".", copy);
    await symlink(modules, join(copy, "node_modules"), "junction");
    return await work(copy);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Paths of what is not committed. */
export async function uncommitted(folder: string): Promise<string[]> {
  const status = await run(folder, "git", "status", "--porcelain", "--no-renames", "-z");
  return status
    .split("\0")
    .filter(Boolean)
    .map((entry) => entry.slice("XY ".length));
}
