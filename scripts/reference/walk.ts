import type { Json } from "../contract.js";

/**
 * Visits every object of a document, the inner ones first.
 *
 * @param node A JSON value.
 * @param visit May change the object that it is given.
 */
export function visitObjects(node: unknown, visit: (object: Json) => void): void {
  if (typeof node !== "object" || node === null) return;
  for (const inner of Object.values(node)) visitObjects(inner, visit);
  if (!Array.isArray(node)) visit(node as Json);
}
