/**
 * Shortens the ids in a text, which are long and say little.
 *
 * @param text The text.
 */
export function shortenIds(text: string): string {
  return text.replace(/\b([a-z]+_\w{5})\w{20,}/g, "$1…");
}
