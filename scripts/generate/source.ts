/** How a language writes a JSON value. */
export interface Style {
  /** Longest line. */
  width: number;
  /** Spaces by which inner lines are moved in. */
  step: number;
  /** Stands inside the braces of an object that fits on one line. */
  pad: string;
  /** Whether the last part of several lines is followed by a comma as well. */
  lastComma: boolean;
  key(key: string): string;
  scalar(value: unknown): string;
}

/** As Biome formats it. */
export const typescript: Style = {
  width: 100,
  step: 2,
  pad: " ",
  lastComma: true,
  key: (key) => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)),
  scalar: JSON.stringify,
};

/**
 * Writes a JSON value, each part on one line where it fits.
 *
 * @param value A JSON value.
 * @param indent Spaces before its lines.
 * @param style The language. TypeScript by default.
 * @returns Its source.
 */
export function source(value: unknown, indent = 0, style = typescript): string {
  if (typeof value !== "object" || value === null) return style.scalar(value);
  const parts = Array.isArray(value)
    ? value.map((item) => ["", item] as const)
    : Object.entries(value).map(([key, inner]) => [`${style.key(key)}: `, inner] as const);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  if (parts.length === 0) return open + close;

  const pad = open === "{" ? style.pad : "";
  const short = parts.map(([key, inner]) => key + source(inner, 0, style)).join(", ");
  const line = open + pad + short + pad + close;
  if (indent + line.length < style.width && !line.includes("\n")) return line;

  const before = `\n${" ".repeat(indent + style.step)}`;
  const lines = parts.map(([key, part]) => before + key + source(part, indent + style.step, style));
  return `${open}${lines.join(",")}${style.lastComma ? "," : ""}\n${" ".repeat(indent)}${close}`;
}
