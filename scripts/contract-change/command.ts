import { parseArgs } from "node:util";
import { compareWithRelease } from "./compare.js";
import { linesOf, refusalOf } from "./report.js";

const help = `tsx scripts/contract-change.ts

Says whether openapi.yaml is breaking, additive or none since the last release (the latest tag v…), and refuses
changesets that are too small for it: before 1.0.0 a breaking change is minor and an additive one patch, from then on
major and minor.

  --since <file>   compares with this contract, as if it were released with the version in package.json
  --folder <path>  the repository; here
  --help           this text

Exit code: 0 fine, 1 the changesets are too small, 2 nothing could be compared.`;

/** How a run ended. */
export type ExitCode = 0 | 1 | 2;

/**
 * Runs the command.
 *
 * @param args What follows the name of the command.
 * @param print Takes what is told to people.
 */
export async function contractChange(args: string[], print = console.log): Promise<ExitCode> {
  try {
    return await run(args, print);
  } catch (error) {
    print(`Could not compare. ${error instanceof Error ? error.message : error}`);
    return 2;
  }
}

async function run(args: string[], print: (text: string) => void): Promise<ExitCode> {
  const { values } = parseArgs({
    args,
    options: {
      since: { type: "string" },
      folder: { type: "string", default: process.cwd() },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    print(help);
    return 0;
  }

  const comparison = await compareWithRelease(values.folder, values.since);
  if (!comparison) {
    print("No release yet: there is no contract to compare with.");
    return 0;
  }
  for (const line of linesOf(comparison)) print(line);
  if (comparison.isEnough) return 0;
  print(refusalOf(comparison));
  return 1;
}
