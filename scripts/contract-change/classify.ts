import { type Contract, resolve } from "../contract.js";
import type { Difference } from "./differ.js";

/** What a change of the contract means to those who use it, from nothing to a lot. */
export const sizes = ["none", "additive", "breaking"] as const;

/** What a change of the contract means to those who use it. */
export type Size = (typeof sizes)[number];

/** Keys that people read and programs do not. */
const texts = /^(summary|description|title|examples?|externalDocs|x-.*)$/;

/**
 * Tells what a difference means. What `redocly diff` calls major breaks a caller, except for a new value of an enum
 * that the release already called `x-extensible`.
 *
 * @param released The contract of the release.
 */
export function sizeOf(difference: Difference, released: Contract): Size {
  const { impact, verdicts, base, typeName, property } = difference;
  if (impact === "major") {
    const onlyGrew = verdicts.every(({ ruleId }) => ruleId === "enum-values-added");
    return onlyGrew && base && isExtensible(released, base.pointer) ? "additive" : "breaking";
  }
  if (impact === "minor") return "additive";
  // A request that allows more is `patch` there: a value more, or a key that is no longer required.
  const loosened = ["Schema", "Parameter"].includes(typeName) && property !== undefined;
  return loosened && !texts.test(property) ? "additive" : "none";
}

/** Says a difference in a line. */
export function textOf({ verdicts, kind, path, revision }: Difference): string {
  const reasons = verdicts.map(({ message }) => message);
  return [...(reasons.length > 0 ? reasons : [`${kind}:`]), revision?.pointer ?? path].join(" ");
}

/** @param pointer Where the enum stands: its schema is one step up. */
function isExtensible(contract: Contract, pointer: string): boolean {
  const schema = resolve(contract, { $ref: pointer.slice(0, pointer.lastIndexOf("/")) });
  return schema["x-extensible"] === true;
}
