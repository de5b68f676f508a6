import type { Group, Line } from "./figures.js";
import { limits } from "./limits.js";

const manyCalls = "500 calls, 50 at a time, 20 a second allowed";
const manyActions = "waiting for actions of 1 s … 1 h";

/** Everything that is measured. */
export const groups: Record<string, Group> = {
  client: {
    peers: "peers",
    packages: ["openapi-fetch", "typescript", "typescript7"],
    lines: [
      { what: "cold import", program: "import-time.ts", runs: 1, atMost: 1.5 },
      { what: "POST through a stub fetch", program: "post.ts", runs: 1, atLeast: 0.85 },
      ...byArg("rate-limit.ts", {
        time: { what: `${manyCalls}: time`, atMost: 1.05 },
        refused: { what: `${manyCalls}: answered 429`, atMost: 1 },
        failed: { what: `${manyCalls}: calls that fail`, atMost: 0 },
      }),
      ...byArg("waiting.ts", {
        lag: { what: `${manyActions}: mean lag`, atMost: 0.5 },
        looks: { what: `${manyActions}: mean requests`, atMost: 12 },
        mostLooks: { what: `${manyActions}: most requests`, atMost: 25 },
      }),
      ...byArg("faults.ts", {
        doubled: { what: "creates carried out twice, over 10,000 fault schedules", atMost: 0 },
        lost: { what: "creates lost in silence, over 10,000 fault schedules", atMost: 0 },
      }),
      {
        what: "size of all that createClient gives, min + gzip",
        program: "client-size.ts",
        runs: 1,
        atMost: limits.clientBytes / 1_000,
      },
      ...byArg("instantiations.ts", {
        typescript: {
          what: "type instantiations of one typed call, TypeScript 5",
          atMost: limits.instantiations,
        },
        typescript7: {
          what: "type instantiations of one typed call, TypeScript 7",
          atMost: limits.instantiations,
        },
      }),
    ],
  },
  sandbox: {
    peers: "prism",
    packages: ["hono", "@hono/node-server"],
    lines: [
      ...byArg("requests.ts", {
        list: { what: "GET /status/lead/" },
        search: { what: "POST /data/search/" },
      }),
      ...bySize("start of the command, to its first answer", "start-up.ts", 5, {
        1000: 300,
        100000: 3_000,
      }),
      ...bySize("createSandbox alone", "create-sandbox.ts", 5, { 1000: 300, 100000: 3_000 }),
      ...bySize("bulk edit of every lead", "bulk-edit.ts", 5, {
        1000: undefined,
        10000: undefined,
        100000: 1_000,
      }),
      ...bySize("filter of three levels, first search", "filter.ts", 5, { 100000: 250 }),
      ...bySize("memory of a lead", "memory.ts", 1, {
        1000: undefined,
        10000: undefined,
        100000: undefined,
      }),
    ],
  },
  site: {
    packages: ["@11ty/eleventy", "redoc"],
    lines: [
      ...byArg("site.ts", {
        build: { what: "build of the site", atMost: 60 },
        "index.html": { what: "start page, with all it loads", atMost: 150 },
        "reference/index.html": { what: "reference, with all it loads", atMost: 1_500 },
      }),
    ],
  },
};

/** One line for each argument that a program takes. */
function byArg(program: string, lines: Record<string, Pick<Line, "what" | "atMost">>): Line[] {
  return Object.entries(lines).map(([arg, line]) => ({ program, arg, runs: 1, ...line }));
}

/** One line for each number of leads. */
function bySize(
  what: string,
  program: string,
  runs: number,
  limitsBySize: Record<number, number | undefined>,
): Line[] {
  return Object.entries(limitsBySize).map(([leads, atMost]) => ({
    what: `${what}, ${Number(leads).toLocaleString("en")} leads`,
    program,
    arg: leads,
    runs,
    atMost,
  }));
}
