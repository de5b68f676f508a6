import { styleText } from "node:util";
import type { Result } from "./try-out.js";

const row = (mark: string, name: string, version: string, passed: string, time: string) =>
  `${mark} ${name.padEnd(16)}${version.padEnd(16)}${passed.padStart(8)}${time.padStart(9)}`;

/** What stands above the table. */
export const heading: string = row(" ", "", "Version", "Passed", "Time");

/**
 * Writes a line of the table, and below it what failed.
 *
 * @param result What became of a trial.
 */
export function line({ name, version, outcomes, seconds, lacks }: Result): string {
  if (lacks) return styleText("yellow", `– ${name.padEnd(16)}NOT TESTED: ${lacks}`);
  const failed = outcomes.filter(({ error }) => error !== undefined);
  const mark = failed.length === 0 ? styleText("green", "✓") : styleText("red", "✗");
  const passed = `${outcomes.length - failed.length} of ${outcomes.length}`;
  const reasons = failed.map(({ name: sentence, error = "" }) =>
    [`    ${styleText("red", sentence)}`, ...error.trim().split("\n").map(indented)].join("\n"),
  );
  return [row(mark, name, version, passed, `${seconds.toFixed(1)} s`), ...reasons].join("\n");
}

const indented = (text: string) => `      ${text}`;
