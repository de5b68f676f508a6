import type { Comparison } from "../contract-change/compare.js";
import { linesOf } from "../contract-change/report.js";

/**
 * Writes the notes that a release is announced with: what users can notice, and what became of the contract.
 *
 * @param entry What the changelog says of the version.
 * @param contract What changed in the contract; none when there is nothing to compare with.
 * @returns Markdown, without the version: the page that shows it has that as its title.
 */
export function notesOf(entry: string, contract?: Comparison): string {
  const changes = entry.replace(/^## .*\n+/, "");
  if (!contract) return changes;
  const [whole = "", ...each] = linesOf(contract);
  const list = each.map((line) => `\n- ${line.trim()}`).join("");
  return `${changes}\n### The contract\n\n${whole}\n${list && `${list}\n`}`;
}
