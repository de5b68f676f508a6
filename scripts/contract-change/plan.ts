import { readFile } from "node:fs/promises";
import { join } from "node:path";
import readChangesets from "@changesets/read";
import { biggest } from "./biggest.js";
import { type Bump, bumpBetween, bumps } from "./bump.js";

/** What the next release is going to be, as far as it is planned. */
export interface Plan {
  /** The version in package.json. */
  version: string;
  /** The biggest step of the pending changesets. */
  changesets: Bump;
}

/** Reads package.json and the pending changesets. */
export async function readPlan(folder: string): Promise<Plan> {
  const { name, version }: { name: string; version: string } = JSON.parse(
    await readFile(join(folder, "package.json"), "utf8"),
  );
  const changesets = await readChangesets(folder);
  const releases = changesets.flatMap((changeset) => changeset.releases);
  const own = releases.filter((release) => release.name === name).map(({ type }) => type);
  return { version, changesets: biggest<Bump>(bumps, own) };
}

/** The step from a release to the next one: what is pending, and what is in package.json already. */
export function plannedBump({ version, changesets }: Plan, released: string): Bump {
  return biggest<Bump>(bumps, [changesets, bumpBetween(released, version)]);
}
