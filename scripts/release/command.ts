import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkContract } from "./contract.js";
import { dryRun } from "./dry.js";
import { nextStep } from "./next.js";
import { packRelease } from "./pack.js";

const help = `tsx scripts/release.ts <step>

  dry    makes the next release of what is committed, in a copy, and publishes nothing; npm run release:dry
  next   says what the main branch asks for: version, publish or nothing
  pack   makes the files of the version in package.json

  --folder <path>  the repository; here
  --help           this text

The files go into dist/release/: the tarball, changelog.md and notes.md.

Exit code: 0 done, 1 refused or failed.`;

/**
 * Runs the command.
 *
 * @param args What follows the name of the command.
 * @param print Takes what is told to people.
 * @returns The exit code.
 */
export async function release(args: string[], print = console.log): Promise<0 | 1> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { folder: { type: "string", default: process.cwd() }, help: { type: "boolean" } },
    });
    if (values.help) print(help);
    else await step(positionals, values.folder, print);
    return 0;
  } catch (error) {
    print(error instanceof Error ? error.message : error);
    return 1;
  }
}

async function step(names: string[], folder: string, print: (text: string) => void): Promise<void> {
  switch (names.join(" ")) {
    case "dry":
      return dryRun({ folder, print });
    case "next":
      return print(await nextStep(folder));
    case "pack": {
      const contract = await checkContract(folder);
      const into = join(folder, "dist/release");
      const { tarball } = await packRelease({ folder, into, contract });
      return print(`dist/release/${tarball}`);
    }
    default:
      throw new Error(`Name one step.\n\n${help}`);
  }
}
