import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "../../scripts/build/build.js";
import { copyInto } from "./copy-into.js";

/** Runs a program to its end. Rejects, with what it printed, when it fails. */
export const execute = promisify(execFile);

/** A packed package. */
export interface Packed {
  /** Path of the tarball. */
  tarball: string;
  /** What is in it: paths, and bytes when it is unpacked. */
  files: { path: string; size: number }[];
  /** Bytes of all of them. */
  unpackedSize: number;
}

/**
 * Builds and packs a copy of the package.
 *
 * @param root An empty folder, for the copy.
 * @returns The tarball, which lies there.
 * @throws {Error} When it cannot be built or packed.
 */
export async function pack(root: string): Promise<Packed> {
  await copyInto(root);
  await build(root);
  const shell = process.platform === "win32";
  const args = ["pack", "--ignore-scripts", "--json", "--loglevel=error"];
  const { stdout } = await execute("npm", args, { cwd: root, shell });
  const [{ filename, files, unpackedSize }] = JSON.parse(stdout);
  return { tarball: join(root, filename), files, unpackedSize };
}
