import type { Outcome } from "./suite/case.js";
import type { Trial } from "./trial.js";

/** What became of a trial. */
export interface Result {
  name: string;
  version: string;
  outcomes: Outcome[];
  seconds: number;
  /** What the machine lacks, so that it was not tried. */
  lacks: string | undefined;
}

/**
 * Tries a runtime or compiler out.
 *
 * @param trial The trial.
 * @param user Folder of a project that has the package.
 * @returns What became of it; a trial that breaks off is a failed one.
 */
export async function tryOut(trial: Trial, user: string): Promise<Result> {
  const { name, lacks } = trial;
  const start = performance.now();
  const report = lacks ? { version: "", outcomes: [] } : await trial.run(user).catch(brokenOff);
  return { name, lacks, ...report, seconds: (performance.now() - start) / 1_000 };
}

function brokenOff(error: unknown) {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { version: "", outcomes: [{ name: "It comes to its end", error: text }] };
}

/**
 * Tells whether a result is as it has to be. What a machine lacks is no failure, but where everything has to
 * be tried.
 *
 * @param result The result.
 * @param everything Whether it has to.
 */
export function isRight({ outcomes, lacks }: Result, everything: boolean): boolean {
  if (lacks) return !everything;
  return outcomes.length > 0 && outcomes.every(({ error }) => error === undefined);
}
