import { parseArgs } from "node:util";
import { servers } from "../../generated/servers.js";
import { defaults } from "../sandbox/sandbox.js";
import { suggest } from "../validation/suggest.js";
import { usageError } from "./command-error.js";
import {
  hostName,
  httpUrl,
  jsonFile,
  oneOf,
  positiveNumber,
  type ValueKind,
  wholeNumber,
} from "./values.js";

/** A flag that takes a value. */
export interface Flag<Value> extends ValueKind<Value> {
  /** What it is for. */
  help: string;
}

/** The flags of `close-bulk-actions sandbox`: what parses them, and what the help says. */
export const flags = {
  port: {
    ...wholeNumber(0, 65_535),
    help: `Port to listen on; 0 takes a free one (${new URL(servers.sandbox).port})`,
  },
  host: {
    ...hostName,
    help: "Address to listen on (127.0.0.1: only this machine can connect)",
  },
  leads: { ...wholeNumber(0), help: `How many leads there are (${defaults.leads})` },
  seed: { ...wholeNumber(), help: `The same seed gives the same leads and ids (${defaults.seed})` },
  speed: {
    ...positiveNumber,
    help: `How many leads a bulk action works on in a second (${defaults.leadsPerSecond})`,
  },
  clock: {
    ...oneOf("real", "virtual"),
    help: `Whether time passes by itself, or only by POST /_sandbox/clock (${defaults.clock})`,
  },
  "rate-limit": {
    ...wholeNumber(1),
    help: "How many requests a second a user may send to an endpoint, before 429 (any number)",
  },
  faults: { ...jsonFile, help: "Fault plan: which calls go wrong, and how" },
  data: { ...jsonFile, help: "Data file: your own leads and settings, in place of made-up ones" },
  snapshot: { ...jsonFile, help: "Snapshot to go on from, as GET /_sandbox/snapshot returned it" },
  webhook: { ...httpUrl, help: "Address on this machine to tell of what bulk actions do" },
} satisfies Record<string, Flag<unknown>>;

/** The values of the flags that were given. */
export type FlagValues = {
  [Name in keyof typeof flags]?: Exclude<
    Awaited<ReturnType<(typeof flags)[Name]["read"]>>,
    undefined
  >;
};

/**
 * Reads the flags of a command line. Of a flag given twice, the last counts.
 *
 * @param args The arguments after the command.
 * @throws {CommandError} For what is no flag, and for a value that the flag does not take.
 */
export async function parseFlags(args: string[]): Promise<FlagValues> {
  const options = Object.fromEntries(
    Object.keys(flags).map((name) => [name, { type: "string" }] as const),
  );
  const { tokens } = parseArgs({ args, options, strict: false, tokens: true });
  const values: Record<string, unknown> = {};
  for (const each of tokens) {
    if (each.kind !== "option") {
      throw usageError(`"${each.kind === "positional" ? each.value : "--"}" is not a flag.`);
    }
    const flag = Object.hasOwn(flags, each.name)
      ? flags[each.name as keyof typeof flags]
      : undefined;
    if (!flag) {
      const meant = suggest(each.name, Object.keys(flags));
      throw usageError(
        `There is no flag ${each.rawName}.${meant ? ` Did you mean --${meant}?` : ""}`,
      );
    }
    const { value } = each;
    // What begins with a dash is the next flag, unless it is a number below 0.
    const given = value !== undefined && (each.inlineValue || !/^-(?!\d)/.test(value));
    if (!given) throw usageError(`${each.rawName} takes ${flag.takes}.`);
    const read = await flag.read(value);
    if (read === undefined) {
      throw usageError(`${each.rawName} takes ${flag.takes}, not ${JSON.stringify(value)}.`);
    }
    values[each.name] = read;
  }
  return values;
}
