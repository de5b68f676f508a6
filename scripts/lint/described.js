import { saysSomething } from "./text.js";
import { walk } from "./walk.js";

/**
 * Every part of one kind says what it is. A `$ref` is described where it points.
 *
 * @param {unknown} contract
 * @param {{ kind: string, by: string }} options
 * @returns {import("./walk.js").Finding[]}
 */
export default function described(contract, { kind, by }) {
  return [...walk(contract)]
    .filter((part) => part.kind === kind && !("$ref" in part.node) && !saysSomething(part.node[by]))
    .map(({ path }) => ({ message: `${path.at(-1)} has no ${by}`, path }));
}
