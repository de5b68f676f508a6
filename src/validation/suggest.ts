/**
 * Finds the name that was probably meant.
 *
 * @param word What the caller wrote.
 * @param names The names that are known.
 * @returns The nearest name, or undefined when none is near. Case and separators do not count, so
 * `customFieldId` finds `custom_field_id`.
 */
export function suggest(word: string, names: readonly string[]): string | undefined {
  const written = plain(word);
  let nearest: string | undefined;
  // In a short word a change or two make another word: "or" is not a slip for "id".
  let limit = Math.min(2, Math.floor(written.length / 3));
  for (const name of names) {
    const known = plain(name);
    if (Math.abs(known.length - written.length) > limit) continue;
    const edits = distance(written, known);
    if (edits > limit) continue;
    nearest = name;
    limit = edits - 1;
  }
  return nearest;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** Insertions, deletions, replacements and swaps of neighbours between two words. */
function distance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    [beforePrevious, previous] = [previous, current];
  }
  return previous[b.length] ?? 0;
}
