/**
 * Finds where two JSON values differ.
 *
 * @param one The one.
 * @param other The other.
 * @param path Where they stand.
 * @returns Every place, such as `faults.0.status`. What only one of them has is one place, however large.
 */
export function differences(one: unknown, other: unknown, path: readonly string[] = []): string[] {
  if (!isContainer(one) || !isContainer(other) || Array.isArray(one) !== Array.isArray(other)) {
    return one === other ? [] : [path.join(".")];
  }
  return Object.keys({ ...one, ...other }).flatMap((key) =>
    differences(one[key], other[key], [...path, key]),
  );
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
