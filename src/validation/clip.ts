/**
 * Cuts a text short, so that no message repeats a whole document.
 *
 * @param text The text.
 * @param length The most characters to keep.
 * @returns The text, ending in "…" where something was cut off.
 */
export function clip(text: string, length = 60): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
