import type { Schemas } from "../../src/validation/index.js";

/** The components at which one starts, and all that they refer to. */
export function reachable(schemas: Schemas, roots: Iterable<string>): Set<string> {
  const names = new Set(roots);
  for (const name of names) {
    JSON.stringify(schemas[name], (key, value) => {
      if (key === "$ref") names.add(value);
      return value;
    });
  }
  return names;
}
