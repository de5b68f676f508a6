import type { TextMode } from "../../../generated/types.js";

/** Tells whether a text holds what is looked for. */
export type TextTest = (text: string) => boolean;

const word = /[\p{L}\p{N}]+/gu;
const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * Compiles a search for text, without regard to case (inferred). Words are runs of letters and digits.
 *
 * @param wanted What to look for; where it has no letter or digit, only `exact_value` finds it.
 * @param mode How to compare. `full_words` and `phrase` are documented, what the others do is inferred.
 */
export function textTest(wanted: string, mode: TextMode): TextTest {
  const value = wanted.toLowerCase();
  if (mode === "exact_value") return (text) => isSame(text, value);
  const inOrder = words(value);
  if (inOrder.length === 0) return () => false;
  const asked = [...new Set(inOrder)];
  const mayHold = quickTest(asked);
  const whole = mode !== "beginning_of_words";
  const holdsAll: TextTest = (text) => {
    if (!mayHold(text)) return false;
    const lower = text.toLowerCase();
    for (const each of asked) if (!holdsWord(lower, each, whole)) return false;
    return true;
  };
  if (mode !== "phrase") return holdsAll;
  const phrase = ` ${inOrder.join(" ")} `;
  return (text) => holdsAll(text) && ` ${words(text.toLowerCase()).join(" ")} `.includes(phrase);
}

/**
 * Passes over nearly all texts that lack the longest word, which takes a third of the time of writing them in lower
 * case. A few letters of the word will do; "İ" is the one letter that becomes another one with a mark, an "i".
 */
function quickTest(words: readonly string[]): TextTest {
  const longest = words.reduce((most, each) => (each.length > most.length ? each : most), "");
  const start = [...longest].slice(0, 20).join("");
  const pattern = new RegExp(start.replaceAll("i", "[iİ]"), "iu");
  return (text) => pattern.test(text);
}

/** Whether a text in lower case is `lower`. Nearly all are told apart by a letter, without writing any in lower case. */
function isSame(text: string, lower: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 127) return text.toLowerCase() === lower;
    const isCapital = code >= 65 && code <= 90;
    if ((isCapital ? code + 32 : code) !== lower.charCodeAt(at)) return false;
  }
  return text.length === lower.length;
}

function words(lower: string): string[] {
  return lower.match(word) ?? [];
}

/** Looks for a word, or the beginning of one, without splitting the text: that would take most of a search. */
function holdsWord(text: string, wanted: string, whole: boolean): boolean {
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (!isInWord(text, before(text, at)) && !(whole && isInWord(text, end))) return true;
  }
  return false;
}

/** Where the character before `at` begins: two places back, if it takes two. */
function before(text: string, at: number): number {
  const code = text.charCodeAt(at - 1);
  return code >= 0xdc00 && code <= 0xdfff ? at - 2 : at - 1;
}

function isInWord(text: string, at: number): boolean {
  const code = text.codePointAt(at);
  if (code === undefined) return false;
  if (code > 127) return letterOrDigit.test(String.fromCodePoint(code));
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
