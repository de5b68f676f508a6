import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const redocly = fileURLToPath(new URL("../../node_modules/.bin/redocly", import.meta.url));
const config = fileURLToPath(new URL("redocly.yaml", import.meta.url));

/** One difference, as `redocly diff` reports it. */
export interface Difference {
  /** Where, as a JSON pointer. */
  path: string;
  kind: "added" | "removed" | "modified";
  impact: "major" | "minor" | "patch";
  /** What stands there, such as `Schema` or `Operation`. */
  typeName: string;
  /** The key that was modified. */
  property?: string;
  /** Why it is major. */
  verdicts: { ruleId: string; message: string }[];
  base?: Side;
  revision?: Side;
}

/** One side of a difference. */
export interface Side {
  /** Where it is written, as a JSON pointer. */
  pointer: string;
}

/** Compares two contracts, which are files. */
export async function differences(base: string, revision: string): Promise<Difference[]> {
  const options = [`--config=${config}`, "--format=json", "--fail-on=none"];
  const env = { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const { stdout } = await promisify(execFile)(redocly, ["diff", base, revision, ...options], {
    env,
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  const report: { changes: Difference[] } = JSON.parse(stdout);
  return report.changes;
}
