const lineWidth = 100;

/**
 * Writes a JSON value as TypeScript, each part on one line where it fits.
 *
 * @param value A JSON value.
 * @param indent Spaces before its lines.
 * @returns Its source.
 */
export function source(value: unknown, indent = 0): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = Array.isArray(value)
    ? value.map((item) => ["", item] as const)
    : Object.entries(value).map(([key, inner]) => [`${name(key)}: `, inner] as const);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  if (parts.length === 0) return open + close;

  const pad = open === "{" ? " " : "";
  const short = parts.map(([key, inner]) => key + source(inner)).join(", ");
  const line = open + pad + short + pad + close;
  if (indent + line.length < lineWidth && !line.includes("\n")) return line;

  const inner = " ".repeat(indent + 2);
  const lines = parts.map(([key, part]) => `${inner}${key}${source(part, indent + 2)},\n`);
  return `${open}\n${lines.join("")}${" ".repeat(indent)}${close}`;
}

function name(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
