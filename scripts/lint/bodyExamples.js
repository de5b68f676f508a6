import { isPart, walk } from "./walk.js";

const json = /[/+]json\b/;

/**
 * Every JSON body, sent or received, has an example with a name.
 *
 * @param {unknown} contract
 * @returns {import("./walk.js").Finding[]}
 */
export default function bodyExamples(contract) {
  return [...walk(contract)]
    .filter(({ kind, node, path }) => {
      if (kind !== "mediaType" || !json.test(`${path.at(-1)}`)) return false;
      return !isPart(node.examples) || Object.keys(node.examples).length === 0;
    })
    .map(({ path }) => ({
      message: "Show a body: add `examples` with a name and a summary (or a $ref to an example)",
      path,
    }));
}
