import { clip } from "./clip.js";
import { has, isObject, keysOf } from "./json.js";

/** The way from the top of a document to a place in it: keys and list positions. */
export type Path = readonly (string | number)[];

/**
 * Writes a path the way people do, for example `s_query.queries[1].condition.values`.
 *
 * @param path The path.
 * @returns The text; empty for the document itself. Very long keys are cut short.
 */
export function formatPath(path: Path): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (!/^[\w$-]+$/.test(step) || step.length > 60) text += `[${JSON.stringify(clip(step))}]`;
    else text += text === "" ? step : `.${step}`;
  }
  return text;
}

/**
 * Sorts by place in the document. Keys that are not given come after those that are.
 *
 * @param items What to sort, each with its path.
 * @param document The document that the paths lead into.
 * @returns A sorted copy.
 */
export function inDocumentOrder<T extends { readonly path: Path }>(
  items: readonly T[],
  document: unknown,
): T[] {
  // Looked up once an object: a hostile body may hold thousands of wrong keys.
  const orders = new Map<object, Map<string, number>>();
  const positions = (path: Path): number[] => {
    let place = document;
    return path.map((step) => {
      if (typeof step === "number") {
        place = Array.isArray(place) ? place[step] : undefined;
        return step;
      }
      if (!isObject(place)) return 0;
      const order = orders.get(place) ?? new Map(keysOf(place).map((key, index) => [key, index]));
      orders.set(place, order);
      place = has(place, step) ? place[step] : undefined;
      return order.get(step) ?? order.size;
    });
  };
  const compare = (a: readonly number[], b: readonly number[]): number => {
    const split = a.findIndex((position, index) => position !== b[index]);
    if (split === -1) return a.length - b.length;
    return (a[split] ?? 0) - (b[split] ?? -1);
  };
  return items
    .map((item) => ({ item, at: positions(item.path) }))
    .sort((a, b) => compare(a.at, b.at))
    .map(({ item }) => item);
}
