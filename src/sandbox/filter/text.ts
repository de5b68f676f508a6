import type { TextMode } from "../../generated/types.js";

/**
 * Compares text the way a filter's `mode` says, without regard to case.
 *
 * @param field Text of the object.
 * @param wanted Text of the filter; one without a letter or digit is found nowhere.
 * @param mode How to compare.
 */
export function holdsText(field: string, wanted: string, mode: TextMode): boolean {
  const has = words(field);
  const asked = words(wanted);
  if (asked.length === 0) return false;
  switch (mode) {
    case "full_words":
      return asked.every((word) => has.includes(word));
    case "phrase":
      return ` ${has.join(" ")} `.includes(` ${asked.join(" ")} `);
    case "beginning_of_words":
      return asked.every((start) => has.some((word) => word.startsWith(start)));
    case "exact_value":
      return field.toLowerCase() === wanted.toLowerCase();
  }
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
