import type { Cases, Outcome, Setting } from "./case.js";

const longestMs = 20_000;

/**
 * Runs cases, one after the other.
 *
 * @param cases The cases.
 * @param setting What they are told.
 * @returns What became of each, in their order.
 */
export async function runCases(cases: Cases, setting: Setting): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [name, run] of Object.entries(cases)) {
    outcomes.push(await inTime(run(setting)).then(() => ({ name }), failed(name)));
  }
  return outcomes;
}

const failed =
  (name: string) =>
  (error: unknown): Outcome => ({ name, error: textOf(error) });

/** The stack tells where; not everywhere does it begin with the message. */
function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : `\nCaused by ${textOf(error.cause)}`;
  return `${error}\n${error.stack?.replace(String(error), "").trim()}${cause}`;
}

/** A case that hangs is one that fails: the others are still of interest. */
function inTime(work: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error(`It was not over after ${longestMs} ms.`));
    const timer = setTimeout(late, longestMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
