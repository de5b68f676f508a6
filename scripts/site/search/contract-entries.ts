import { type Contract, everyOperation, type Json } from "../../contract.js";
import { operationAnchor, schemaAnchor } from "../../reference/anchors.js";
import type { SearchEntry } from "./entry.js";

/**
 * Lists what the reference explains: every call, every delivery and every schema.
 *
 * @param contract The contract.
 */
export function contractEntries(contract: Contract): SearchEntry[] {
  const calls = [...everyOperation(contract)].map(({ path, method, operation }) =>
    operationEntry(operation, `${method.toUpperCase()} ${path}`),
  );
  const deliveries = Object.values(contract.webhooks).flatMap(({ post }) =>
    post ? [operationEntry(post, "Delivery to a webhook")] : [],
  );
  const schemas = Object.entries(contract.components.schemas).map(([name, schema]) =>
    entry("Schema", name, "Schema", schemaAnchor(name), schema),
  );
  return [...calls, ...deliveries, ...schemas];
}

function operationEntry(operation: Json & { operationId: string }, context: string): SearchEntry {
  const { operationId } = operation;
  return entry("Operation", operationId, context, operationAnchor(operationId), operation);
}

function entry(
  kind: SearchEntry["kind"],
  title: string,
  context: string,
  anchor: string,
  { summary = "", description = "" }: Json,
): SearchEntry {
  return {
    kind,
    title,
    context,
    href: `reference/index.html#${anchor}`,
    text: `${summary} ${description}`.replace(/\s+/g, " ").trim(),
  };
}
