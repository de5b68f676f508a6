import { join } from "node:path";
import { bumpBetween } from "../contract-change/bump.js";
import { readPlan } from "../contract-change/plan.js";
import { checkContract } from "./contract.js";
import { inCopy, uncommitted } from "./copy.js";
import { packRelease } from "./pack.js";
import { modules, run } from "./programs.js";

/** How to rehearse. */
export interface DryRunOptions {
  /** The repository. Its `dist/release/` gets the files; nothing else in it changes. */
  folder: string;
  /** Takes what is told to people. */
  print: (text: string) => void;
  /**
   * Whether to build before packing.
   *
   * @default true
   */
  build?: boolean;
}

const shown = 5;

/**
 * Makes the next release of what is committed, up to the point where it would be published.
 *
 * @throws {Error} When no changesets are pending, or they are too small for what changed in the contract.
 */
export async function dryRun({ folder, print, build = true }: DryRunOptions): Promise<void> {
  const left = await uncommitted(folder);
  if (left.length > 0) {
    const more = left.length > shown ? ` and ${left.length - shown} more` : "";
    print(`Left out, since it is not committed: ${left.slice(0, shown).join(", ")}${more}.\n`);
  }

  const into = join(folder, "dist/release");
  await inCopy(folder, async (copy) => {
    const contract = await checkContract(copy);
    const before = await readPlan(copy);
    if (before.changesets === "none") {
      throw new Error("No changesets are pending, so there is nothing to release: npx changeset");
    }
    await run(copy, process.execPath, join(modules, "@changesets/cli/bin.js"), "version");

    const packed = await packRelease({ folder: copy, into, contract, build });
    const { version, tarball, files, size, unpackedSize, notes } = packed;
    const bump = bumpBetween(before.version, version);
    print(`${version}: ${bump} after ${before.version}

dist/release/${tarball}: ${files} files, ${kB(size)}, unpacked ${kB(unpackedSize)}
dist/release/changelog.md: what CHANGELOG.md gets
dist/release/notes.md: what it is announced with, which is

${notes}`);
  });
}

function kB(bytes: number): string {
  return `${Math.round(bytes / 1000).toLocaleString("en")} kB`;
}
