import { discriminated } from "./discriminated.js";
import { saysSomething } from "./text.js";
import { isPart, schemas } from "./walk.js";

/**
 * A union tells its variants apart by one property, or says why it cannot.
 *
 * @param {unknown} contract
 * @returns {import("./walk.js").Finding[]}
 */
export default function unions(contract) {
  return [...schemas(contract)].flatMap(({ node, path }) =>
    ["oneOf", "anyOf"].flatMap((keyword) => {
      const variants = node[keyword];
      if (!Array.isArray(variants) || isNullable(variants) || isRequiredOnly(variants)) return [];
      if (isPart(node.discriminator)) {
        return discriminated(contract, node.discriminator, variants, path, keyword);
      }
      if (isSentence(node["x-undiscriminated"])) return [];
      const message =
        "Tell the variants apart: add a discriminator with a mapping, " +
        "or say in a sentence under x-undiscriminated why there is none";
      return [{ message, path: [...path, keyword] }];
    }),
  );
}

/**
 * `[X, { type: "null" }]`: a value that may be missing is no choice between two things.
 *
 * @param {unknown[]} variants
 */
function isNullable(variants) {
  const nulls = variants.filter((variant) => isPart(variant) && variant.type === "null");
  return variants.length === 2 && nulls.length === 1;
}

/**
 * "Exactly one of these keys": the branches name keys and add no shape of their own.
 *
 * @param {unknown[]} variants
 */
function isRequiredOnly(variants) {
  const words = ["title", "description", "required"];
  return variants.every(
    (variant) =>
      isPart(variant) &&
      "required" in variant &&
      Object.keys(variant).every((key) => words.includes(key)),
  );
}

/** @param {unknown} reason */
function isSentence(reason) {
  return saysSomething(reason) && reason.trim().split(/\s+/).length >= 3;
}
