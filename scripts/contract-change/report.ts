import type { Comparison } from "./compare.js";

/** Tells what became of the contract, in lines: first the whole, then each change that callers notice. */
export function linesOf({ release, size, changes }: Comparison): string[] {
  const noticed = changes.filter((change) => change.size !== "none");
  return [
    `openapi.yaml since ${release.tag}: ${size}.`,
    ...noticed.map((change) => `  ${change.size}: ${change.text}`),
  ];
}

/** Says why what is planned will not do. */
export function refusalOf({ release, needed, planned }: Comparison): string {
  const pending = planned === "none" ? "there is no changeset" : `the changesets are ${planned}`;
  return `Refused: this asks for ${needed} after ${release.version}, and ${pending}.`;
}
