import { timestamp } from "../model/clock.js";

export const dayMs: number = 24 * 60 * 60 * 1000;

/** Writes the day of a moment, such as `2026-03-31`. */
export function day(ms: number): string {
  return timestamp(ms).slice(0, "2026-03-31".length);
}
