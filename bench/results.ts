import type { Figure, Line } from "./figures.js";

/** What `results.json` holds, by group. */
export type Results = Record<string, { machine: Machine; figures: Measured[] }>;

/** What the figures of a group depend on. */
export interface Machine {
  date: string;
  cpu: string;
  cores: number;
  /** Processes that ran or wanted to, on average, in the minute before. */
  load: number;
  node: string;
  packages: Record<string, string | undefined>;
}

/** A line of the table, measured. */
export interface Measured
  extends Pick<Line, "what" | "atMost" | "atLeast">,
    Pick<Figure, "value" | "unit" | "note" | "peers"> {
  /** The value of each run; the median counts. */
  runs: number[];
}
