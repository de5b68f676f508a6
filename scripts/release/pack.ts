import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Comparison } from "../contract-change/compare.js";
import { entryOf } from "./changelog.js";
import { notesOf } from "./notes.js";
import { run } from "./programs.js";

/** What a release consists of. */
export interface Packed {
  version: string;
  /** Name of the tarball. */
  tarball: string;
  /** How many files are in it. */
  files: number;
  /** Bytes of the tarball. */
  size: number;
  /** Bytes of what it holds. */
  unpackedSize: number;
  /** What it is announced with, as Markdown. */
  notes: string;
}

/** How to pack. */
export interface PackOptions {
  /** The package, with its version and changelog as they are to be released. */
  folder: string;
  /** Where the files go. What it held before is gone. */
  into: string;
  /** What changed in the contract; none when there is nothing to compare with. */
  contract: Comparison | undefined;
  /**
   * Whether to build first.
   *
   * @default true
   */
  build?: boolean;
}

/**
 * Makes the files of a release: the tarball, `changelog.md` with the entry of the version, and `notes.md`.
 *
 * @throws {Error} When the changelog says nothing of the version, or something cannot be built.
 */
export async function packRelease(options: PackOptions): Promise<Packed> {
  const { folder, into, contract, build = true } = options;
  const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const changelog = await readFile(join(folder, "CHANGELOG.md"), "utf8").catch(() => "");
  const entry = entryOf(changelog, version);
  const notes = notesOf(entry, contract);

  // Not left to `npm pack`: a build empties dist/, and with it where the tarball may go.
  if (build) await run(folder, "npm", "run", "--silent", "prepack");
  await rm(into, { recursive: true, force: true });
  await mkdir(into, { recursive: true });
  const pack = ["pack", "--json", "--ignore-scripts", `--pack-destination=${into}`];
  const [packed] = JSON.parse(await run(folder, "npm", ...pack));
  await writeFile(join(into, "changelog.md"), entry);
  await writeFile(join(into, "notes.md"), notes);

  const { filename, entryCount, size, unpackedSize } = packed;
  return { version, tarball: filename, files: entryCount, size, unpackedSize, notes };
}
