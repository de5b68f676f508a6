import type { Contract, Json } from "../contract.js";
import { visitObjects } from "./walk.js";

/**
 * Puts unions in the form that Redoc draws well.
 *
 * - Forms are chosen by their titles. Given a discriminator, Redoc would list its values instead.
 * - "Exactly one of these keys" is told by the descriptions alone: drawn as a union, it would show the same properties
 *   twice.
 * - `not: {}`, a key that must not be given, would be said to take anything.
 *
 * @param contract Is changed.
 */
export function simplifyUnions(contract: Contract): void {
  visitObjects(contract, (node) => {
    if (node.not && Object.keys(node.not).length === 0) node.type = "must not be given";
    if (!Array.isArray(node.oneOf)) return;
    delete node.discriminator;
    if (node.oneOf.every(onlyRequires)) delete node.oneOf;
  });
}

function onlyRequires(branch: Json): boolean {
  return Object.keys(branch).every((key) => ["title", "description", "required"].includes(key));
}
