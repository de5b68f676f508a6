/** Where a text stops being JSON. */
export interface JsonFault {
  /** Counted from 1, as editors do. */
  line: number;
  column: number;
  /** What stands there, to go into a sentence: `"]"`, or `end of the file`. */
  found: string;
}

const space = /[ \t\n\r]*/y;
const token =
  /[[\]{}:,]|"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

/** What may come next. */
type Wanted = "value" | "value or ]" | "key" | "key or }" | ":" | ", or end";

/**
 * Finds where a text stops being JSON. `JSON.parse` tells it for some mistakes only, a comma too many
 * not among them.
 *
 * @param text A text that `JSON.parse` refuses.
 */
export function jsonFault(text: string): JsonFault {
  const closers: ("]" | "}")[] = [];
  let wanted: Wanted | undefined = "value";
  let at = 0;
  while (wanted) {
    at += match(space, text, at).length;
    const next = match(token, text, at);
    wanted = next === "" ? undefined : after(next, wanted, closers);
    if (wanted) at += next.length;
  }
  const before = text.slice(0, at).split("\n");
  return {
    line: before.length,
    column: (before.at(-1) ?? "").length + 1,
    found:
      at < text.length
        ? JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0))
        : "end of the file",
  };
}

/** What may come after a token; undefined when the token itself may not be there. */
function after(next: string, wanted: Wanted, closers: ("]" | "}")[]): Wanted | undefined {
  const closer = closers.at(-1);
  switch (wanted) {
    case ":":
      return next === ":" ? "value" : undefined;
    case ", or end":
      if (next === "," && closer) return closer === "]" ? "value" : "key";
      return close(next, closers);
    case "key or }":
      if (next === "}") return close(next, closers);
      return next.startsWith('"') ? ":" : undefined;
    case "key":
      return next.startsWith('"') ? ":" : undefined;
    case "value or ]":
      if (next === "]") return close(next, closers);
      return afterValue(next, closers);
    case "value":
      return afterValue(next, closers);
  }
}

function afterValue(next: string, closers: ("]" | "}")[]): Wanted | undefined {
  if (next === "[") {
    closers.push("]");
    return "value or ]";
  }
  if (next === "{") {
    closers.push("}");
    return "key or }";
  }
  return /[\]}:,]/.test(next[0] ?? "") ? undefined : ", or end";
}

function close(next: string, closers: ("]" | "}")[]): Wanted | undefined {
  if (next !== closers.at(-1)) return undefined;
  closers.pop();
  return ", or end";
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}
