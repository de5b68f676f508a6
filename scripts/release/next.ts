import { readPlan } from "../contract-change/plan.js";
import { run } from "./programs.js";

/** What the main branch asks for. */
export type Step = "version" | "publish" | "nothing";

/**
 * Tells what is next: a version from the pending changesets, to publish the version that has no tag yet, or nothing.
 *
 * @param folder The repository, with its tags.
 */
export async function nextStep(folder: string): Promise<Step> {
  const { version, changesets } = await readPlan(folder);
  if (changesets !== "none") return "version";
  const tag = await run(folder, "git", "tag", "--list", `v${version}`);
  return tag === "" ? "publish" : "nothing";
}
