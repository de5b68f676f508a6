import { type Contract, everyOperation, type Json, resolve } from "../contract.js";
import { type Evidence, evidenceBadge, evidences, type Retry, retryBadge } from "./badges.js";
import { visitObjects } from "./walk.js";

/**
 * Writes what the contract knows about its facts where a reader sees it: a badge before each description that has an
 * `x-evidence`, another for `x-retry`, and a legend at the top.
 *
 * @param contract Is changed.
 */
export function showEvidence(contract: Contract): void {
  const { info } = contract as Contract & { info: Json };
  info.description = legend(String(info.description));
  for (const { operation } of everyOperation(contract)) {
    operation.description = `${retryBadge(operation["x-retry"] as Retry)}\n\n${operation.description}`;
  }
  visitObjects(contract, (node) => {
    showOfNode(contract, node);
    showOfEnum(node);
  });
}

function showOfNode(contract: Contract, node: Json): void {
  const evidence = node["x-evidence"] as Evidence | undefined;
  if (!evidence) return;
  // Beside a `$ref`, a description takes the place of the one that is referred to.
  const description = node.description ?? resolve(contract, node).description ?? "";
  node.description = `${evidenceBadge(evidence)} ${description}`;
}

function showOfEnum(node: Json): void {
  const known = node["x-enum-evidence"] as Record<string, Evidence> | undefined;
  const descriptions = node["x-enumDescriptions"] as Record<string, string> | undefined;
  if (!known || !descriptions) return;
  for (const [value, evidence] of Object.entries(known)) {
    descriptions[value] = `${evidenceBadge(evidence)} ${descriptions[value] ?? ""}`;
  }
}

/** Shows the words of the contract's own tables as the badges they stand for, and all of them above the first heading. */
function legend(description: string): string {
  const badges: Record<string, string> = Object.fromEntries([
    ...evidences.map((evidence) => [evidence, evidenceBadge(evidence)]),
    ...(["safe", "refused-only"] as const).map((retry) => [retry, retryBadge(retry)]),
  ]);
  const told = Object.entries(badges).reduce((text, [word, badge]) => {
    const cell = `| \`${word}\` |`;
    if (!text.includes(cell)) throw new Error(`The description of the contract has no row ${cell}`);
    return text.replace(cell, `| ${badge} |`);
  }, description);
  const evidence = evidences.map(evidenceBadge).join(" ");
  const line = `How each fact is known: ${evidence} – a property without a badge is documented.`;
  return told.replace("\n## ", `\n${line}\n\n## `);
}
