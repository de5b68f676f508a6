import { type Contract, everyOperation, type Json, refName, resolve } from "../contract.js";
import { source } from "./source.js";
import { assertSupported } from "./supported.js";
import { trim } from "./trim.js";

/**
 * Makes the request schemas: every component that a request body or a parameter leads to, as data for the validator.
 *
 * @returns The source of `generated/schemas.ts`.
 * @throws When the contract uses a keyword that the validator does not know.
 */
export function schemasFile(contract: Contract): string {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { $ref } = node as Json;
    if (typeof $ref === "string") {
      if ($ref.startsWith("#/components/schemas/")) {
        if (found.has(refName($ref))) return;
        found.add(refName($ref));
      }
      visit(resolve(contract, { $ref }));
    }
    for (const child of Object.values(node)) visit(child);
  };
  for (const { parameters, body } of everyOperation(contract)) {
    for (const { schema } of parameters) visit(schema);
    visit(body);
  }
  const schemas = Object.fromEntries(
    Object.entries(contract.components.schemas)
      .filter(([name]) => found.has(name))
      .map(([name, schema]) => [name, trim(schema)]),
  );
  assertSupported(schemas);
  return `/** The schemas of request bodies and parameters, by name, as data for the validator. */
export const schemas = ${source(schemas)} as const;
`;
}
