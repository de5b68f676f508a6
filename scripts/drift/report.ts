import { type Finding, headings, textOf } from "./finding.js";

/** What there is to tell after a comparison. */
export interface Drift {
  /** What nobody has looked at yet. */
  fresh: Finding[];
  /** Accepted differences that are none any more. */
  settled: string[];
  /** How many accepted differences there are still. */
  accepted: number;
}

/** The report for people. */
export function reportOf({ fresh, settled, accepted }: Drift): string {
  const known = accepted === 0 ? "" : ` ${accepted} accepted before.`;
  if (fresh.length + settled.length === 0) return `No drift.${known}`;
  const groups = Object.entries(headings).map(([kind, heading]) => ({
    heading: heading as string,
    lines: fresh.filter((finding) => finding.kind === kind).map(textOf),
  }));
  return [...groups, { heading: "Accepted before, and no longer so", lines: settled }]
    .filter(({ lines }) => lines.length > 0)
    .map(({ heading, lines }) =>
      [`${heading} (${lines.length}):`, ...lines.map(indented)].join("\n"),
    )
    .concat(`${fresh.length + settled.length} to look at.${known}`)
    .join("\n\n");
}

function indented(line: string): string {
  return `  ${line}`;
}
