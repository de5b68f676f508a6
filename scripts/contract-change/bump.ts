import type { Size } from "./classify.js";

/** Steps of a version, from none to the biggest. */
export const bumps = ["none", "patch", "minor", "major"] as const;

/** A step of a version. */
export type Bump = (typeof bumps)[number];

/**
 * The least step that a change of the contract asks for.
 *
 * @param version The version of the last release: before 1.0.0 a minor version may break, and a patch may add.
 */
export function neededBump(size: Size, version: string): Bump {
  const early = version.startsWith("0.");
  if (size === "breaking") return early ? "minor" : "major";
  if (size === "additive") return early ? "patch" : "minor";
  return "none";
}

/** The step from one version to a later one. */
export function bumpBetween(from: string, to: string): Bump {
  const [old, now] = [from, to].map((version) => version.split(/[.-]/, 3).map(Number));
  const step = [0, 1, 2].findIndex((part) => old?.[part] !== now?.[part]);
  return (["major", "minor", "patch"] as const)[step] ?? "none";
}

/** Whether a step is at least as big as another. */
export function isEnough(planned: Bump, needed: Bump): boolean {
  return bumps.indexOf(planned) >= bumps.indexOf(needed);
}
