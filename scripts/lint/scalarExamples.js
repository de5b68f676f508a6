import { isPart, schemas } from "./walk.js";

const scalars = ["string", "integer", "number", "boolean"];

/** @param {import("./walk.js").Part} schema */
function isScalar({ type }) {
  const types = [type].flat().filter((name) => name !== "null");
  return types.length > 0 && types.every((name) => scalars.includes(`${name}`));
}

/**
 * A parameter or header may show its value itself instead of leaving that to its schema.
 *
 * @param {import("./walk.js").Visit | undefined} around
 * @returns {boolean}
 */
function isShownAround(around) {
  if (around?.kind === "schema") return isShownAround(around.parent);
  if (around?.kind !== "parameter" && around?.kind !== "header") return false;
  const { example, examples } = around.node;
  return example !== undefined || (isPart(examples) && Object.keys(examples).length > 0);
}

/**
 * Every string, number and boolean shows a value, unless its values are listed anyway.
 *
 * @param {unknown} contract
 * @returns {import("./walk.js").Finding[]}
 */
export default function scalarExamples(contract) {
  return [...schemas(contract)]
    .filter(({ node, parent }) => {
      if (!isScalar(node) || "$ref" in node || "const" in node || "enum" in node) return false;
      const shown = Array.isArray(node.examples) && node.examples.length > 0;
      return !shown && !isShownAround(parent);
    })
    .map(({ node, path }) => ({
      message: `Show a value: this ${[node.type].flat().join(" or ")} has no \`examples: [...]\``,
      path,
    }));
}
