import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readContract } from "../contract.js";
import { biggest } from "./biggest.js";
import { isEnough, neededBump } from "./bump.js";
import { type Size, sizeOf, sizes, textOf } from "./classify.js";
import { differences } from "./differ.js";
import { plannedBump, readPlan } from "./plan.js";
import { lastRelease, type Release } from "./release.js";

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

  const { folder } = values;
  const plan = await readPlan(folder);
  const release =
    values.since === undefined
      ? await lastRelease(folder)
      : {
          tag: values.since,
          version: plan.version,
          contract: await readFile(values.since, "utf8"),
        };
  if (!release) {
    print("No release yet: there is no contract to compare with.");
    return 0;
  }

  const changes = await changesSince(release, join(folder, "openapi.yaml"));
  const size = biggest<Size>(
    sizes,
    changes.map((change) => change.size),
  );
  print(`openapi.yaml since ${release.tag}: ${size}.`);
  for (const change of changes) {
    if (change.size !== "none") print(`  ${change.size}: ${change.text}`);
  }

  const needed = neededBump(size, release.version);
  const planned = plannedBump(plan, release.version);
  if (isEnough(planned, needed)) return 0;
  const pending = planned === "none" ? "there is no changeset" : `the changesets are ${planned}`;
  print(`Refused: this asks for ${needed} after ${release.version}, and ${pending}.`);
  return 1;
}

/** Compares the contract of a release with one of today. */
async function changesSince(
  release: Release,
  contract: string,
): Promise<{ size: Size; text: string }[]> {
  const folder = await mkdtemp(join(tmpdir(), "contract-change-"));
  try {
    const released = join(folder, "openapi.yaml");
    await writeFile(released, release.contract);
    const before = await readContract(released);
    return (await differences(released, contract)).map((difference) => ({
      size: sizeOf(difference, before),
      text: textOf(difference),
    }));
  } finally {
    await rm(folder, { recursive: true });
  }
}
