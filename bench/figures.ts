/** What a program of `bench/programs` prints: one figure. */
export interface Figure {
  value: number;
  unit: string;
  /** What the figure is made of. */
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
  arg: string;
  /** How often it is run, each time in a process of its own. The median counts. */
  runs: number;
  /** The value should not be above this; null where nothing is promised. */
  limit: number | null;
}

/** Everything that is measured. */
export const lines: Line[] = [
  ...bySize("start of the command, to its first answer", "start-up.ts", 5, {
    1000: 300,
    100000: 3_000,
  }),
  ...bySize("createSandbox alone", "create-sandbox.ts", 5, { 1000: 300, 100000: 3_000 }),
  ...bySize("bulk edit of every lead", "bulk-edit.ts", 5, {
    1000: null,
    10000: null,
    100000: 1_000,
  }),
  ...bySize("filter of three levels, first search", "filter.ts", 5, { 100000: 250 }),
  ...bySize("memory of a lead", "memory.ts", 1, { 1000: null, 10000: null, 100000: null }),
  { what: "GET /status/lead/", program: "requests.ts", arg: "list", runs: 1, limit: null },
  { what: "POST /data/search/", program: "requests.ts", arg: "search", runs: 1, limit: null },
];

/** One line for each number of leads. */
function bySize(
  what: string,
  program: string,
  runs: number,
  limits: Record<number, number | null>,
): Line[] {
  return Object.entries(limits).map(([leads, limit]) => ({
    what: `${what}, ${Number(leads).toLocaleString("en")} leads`,
    program,
    arg: leads,
    runs,
    limit,
  }));
}
