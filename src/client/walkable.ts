/**
 * Makes what can be walked through more than once: each time anew, where a generator would yield nothing, and
 * say nothing of it.
 *
 * @param walk Begins to walk.
 */
export function walkable<Item>(walk: () => AsyncIterator<Item>): AsyncIterable<Item> {
  return { [Symbol.asyncIterator]: walk };
}
