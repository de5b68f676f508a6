/**
 * Works on things, a few at once.
 *
 * @param lanes How many at once.
 * @param things What to work on.
 * @param work What to do with each. Never rejects.
 * @returns What it returns for each, in their order.
 */
export function inLanes<Thing, Result>(
  lanes: number,
  things: readonly Thing[],
  work: (thing: Thing) => Promise<Result>,
): Promise<Result>[] {
  const results: Promise<Result>[] = [];
  for (const thing of things) {
    const before = results.at(-lanes);
    results.push(before ? before.then(() => work(thing)) : work(thing));
  }
  return results;
}
