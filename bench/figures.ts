/** What a program of `bench/programs` prints: one figure. */
export interface Figure {
  value: number;
  unit: string;
  /** The same of what it is compared with, measured in the same run; null where it says nothing. */
  peers?: Record<string, number | null>;
  /** How it was measured, or what it is made of. */
  note?: string;
}

/** Prints a program's figure for `npm run bench`. */
export function print(figure: Figure): void {
  console.log(JSON.stringify(figure));
}

/** A line of the table that `npm run bench` prints. */
export interface Line {
  what: string;
  program: string;
  arg?: string;
  /** How often it is run, each time in a process of its own. The median counts. */
  runs: number;
  /** The value should not be above this. */
  atMost?: number | undefined;
  /** The value should not be below this. */
  atLeast?: number | undefined;
}

/** Lines that are measured together. */
export interface Group {
  /** Folder of `bench` that holds what it is compared with, if it is. */
  peers?: string;
  /** Packages of the project that the figures depend on. */
  packages: string[];
  lines: Line[];
}
