import { saysSomething } from "./text.js";
import { isPart, schemas } from "./walk.js";

/**
 * A map beside an `enum` speaks of the enum's values and of nothing else. A `complete` one stands
 * beside every enum and speaks of each value; `null` needs no words.
 *
 * @param {unknown} contract
 * @param {{ map: string, complete: boolean }} options
 * @returns {import("./walk.js").Finding[]}
 */
export default function enumMap(contract, { map, complete }) {
  return [...schemas(contract)].flatMap(({ node, path }) => {
    const values = Array.isArray(node.enum) ? node.enum : [];
    const entries = isPart(node[map]) ? node[map] : {};
    const stray = Object.keys(entries).filter((key) => !values.some((value) => `${value}` === key));
    const silent = complete
      ? values.filter((value) => value !== null && !saysSomething(entries[`${value}`]))
      : [];
    const findings = stray.map((key) => ({
      message: `\`${key}\` in ${map} is no value of the enum beside it; rename or remove it`,
      path: [...path, map, key],
    }));
    if (silent.length > 0) {
      const message = `Say what ${silent.join(", ")} means, in ${map} beside the enum`;
      findings.push({ message, path: [...path, "enum"] });
    }
    return findings;
  });
}
