import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readContract } from "../contract.js";
import { biggest } from "./biggest.js";
import { type Bump, isEnough, neededBump } from "./bump.js";
import { type Size, sizeOf, sizes, textOf } from "./classify.js";
import { differences } from "./differ.js";
import { plannedBump, readPlan } from "./plan.js";
import { lastRelease, type Release } from "./release.js";

/** What became of the contract since a release, and whether the next version is big enough for it. */
export interface Comparison {
  release: Release;
  size: Size;
  changes: Change[];
  /** The step that the changes ask for. */
  needed: Bump;
  /** The step that is planned. */
  planned: Bump;
  /** Whether what is planned will do. */
  isEnough: boolean;
}

/** One change of the contract. */
export interface Change {
  size: Size;
  /** What it is, in a line. */
  text: string;
}

/**
 * Compares the contract with that of a release.
 *
 * @param folder The repository.
 * @param since A contract to compare with, as if it were released with the version in package.json; by default the
 * one of the last release.
 * @returns None before the first release.
 */
export async function compareWithRelease(
  folder: string,
  since?: string,
): Promise<Comparison | undefined> {
  const plan = await readPlan(folder);
  const release =
    since === undefined
      ? await lastRelease(folder)
      : { tag: since, version: plan.version, contract: await readFile(since, "utf8") };
  if (!release) return undefined;

  const changes = await changesSince(release, join(folder, "openapi.yaml"));
  const size = biggest<Size>(
    sizes,
    changes.map((change) => change.size),
  );
  const needed = neededBump(size, release.version);
  const planned = plannedBump(plan, release.version);
  return { release, size, changes, needed, planned, isEnough: isEnough(planned, needed) };
}

/** Compares the contract of a release with one of today. */
async function changesSince(release: Release, contract: string): Promise<Change[]> {
  const folder = await mkdtemp(join(tmpdir(), "contract-change-"));
  try {
    const released = join(folder, "openapi.yaml");
    await writeFile(released, release.contract);
    const before = await readContract(released);
    return (await differences(released, contract)).map((difference) => ({
      size: sizeOf(difference, before),
      text: textOf(difference),
    }));
  } finally {
    await rm(folder, { recursive: true });
  }
}
