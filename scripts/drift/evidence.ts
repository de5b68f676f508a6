import type { Json } from "../contract.js";

/** How a fact of the contract is known: its `x-evidence`. */
export type Evidence = "documented" | "official-openapi" | "public-code" | "inferred";

/** The mark of a node of the contract, if it has one. */
export function evidenceOf(node: Json): Evidence | undefined {
  return node["x-evidence"] as Evidence | undefined;
}

/** The mark that one value of an enum has for itself, if it has one. */
export function valueEvidence(schema: Json, value: unknown): Evidence | undefined {
  const marks = schema["x-enum-evidence"] as Record<string, Evidence> | undefined;
  return marks?.[String(value)];
}

/** Whether Close does not say so itself, as far as we knew when the contract was written. */
export function isGuess(evidence: Evidence | undefined): evidence is "public-code" | "inferred" {
  return evidence === "inferred" || evidence === "public-code";
}
