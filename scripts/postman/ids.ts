import { createHash } from "node:crypto";

/**
 * Makes an id that stays the same as long as its parts do. The converter's are made up anew each time.
 *
 * @param parts What tells one thing from all others.
 * @returns An id in the form Postman uses.
 */
export function stableId(...parts: (string | number)[]): string {
  const hex = createHash("sha256").update(parts.join("\n")).digest("hex");
  // The 8 says that the other digits follow no standard, and the 8 after it which variant of UUID this is.
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`]
    .concat(hex.slice(20, 32))
    .join("-");
}
