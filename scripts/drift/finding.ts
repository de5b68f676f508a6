/** What a finding can be, in the order of the report, each with its heading. */
export const headings = {
  confirmed: "Close describes what is a guess in our contract",
  added: "Close has it, our contract does not",
  missing: "Our contract has it, Close does not",
  changed: "Close describes it otherwise",
  untyped: "Close leaves open what our contract types",
} as const;

/** What a finding can be. */
export type Kind = keyof typeof headings;

/** One thing in which Close's document and our contract are not the same. */
export interface Finding {
  kind: Kind;
  /** Where: an operation or one of our components, and what stands in it. */
  place: string;
  /** What is different there, when the kind does not say it all. */
  detail?: string;
}

/** Takes a finding. */
export type Report = (kind: Kind, place: string, detail?: string) => void;

/** A finding as it stands below the heading of its kind. */
export function textOf({ place, detail }: Finding): string {
  return detail === undefined ? place : `${place}: ${detail}`;
}

/** A finding as it stands in the list of accepted differences. */
export function lineOf(finding: Finding): string {
  return `${finding.kind} ${textOf(finding)}`;
}
