import type { Line } from "./figures.js";

/** Writes a figure with three digits that count; a dash where it says nothing. */
export function numberText(value: number | null): string {
  return value === null ? "–" : Number(value.toPrecision(3)).toLocaleString("en");
}

/** Says what a figure is meant to be, and whether it is. */
export function limitText(
  value: number,
  { atMost, atLeast }: Pick<Line, "atMost" | "atLeast">,
): string {
  if (atMost !== undefined) return `${mark(value <= atMost)} at most ${numberText(atMost)}`;
  if (atLeast !== undefined) return `${mark(value >= atLeast)} at least ${numberText(atLeast)}`;
  return "";
}

function mark(holds: boolean): string {
  return holds ? "✓" : "✗";
}
