import { type Comparison, compareWithRelease } from "../contract-change/compare.js";
import { linesOf, refusalOf } from "../contract-change/report.js";

/**
 * Sees whether the next version is big enough for what changed in the contract.
 *
 * @param folder The repository.
 * @returns What changed; none before the first release.
 * @throws {Error} With what changed and the step that it asks for, when the next version is too small.
 */
export async function checkContract(folder: string): Promise<Comparison | undefined> {
  const comparison = await compareWithRelease(folder);
  if (comparison?.isEnough === false) {
    throw new Error([...linesOf(comparison), refusalOf(comparison)].join("\n"));
  }
  return comparison;
}
