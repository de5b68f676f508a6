import { type Contract, everyOperation } from "../contract.js";
import { codeSamples } from "../samples/samples.js";
import { showEvidence } from "./evidence.js";
import { linkRecursion } from "./recursion.js";
import { schemasTag } from "./settings.js";
import { simplifyUnions } from "./unions.js";

/**
 * Makes the document that the reference page draws: the contract, with what it knows written where a reader sees it.
 *
 * @param contract Is left as it is.
 * @returns An OpenAPI document for Redoc; it is not published.
 */
export function referenceDocument(contract: Contract): object {
  const document = structuredClone(contract) as Contract & { tags: object[] };
  const samples = codeSamples(contract);
  for (const { operation } of everyOperation(document)) {
    operation["x-codeSamples"] = samples[operation.operationId];
  }
  document.tags.push(schemasTag);
  simplifyUnions(document);
  showEvidence(document);
  linkRecursion(document);
  return document;
}
