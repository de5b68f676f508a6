import { parseArgs } from "node:util";
import { readContract } from "../contract.js";
import { readAccepted, writeAccepted } from "./accepted.js";
import { compareDocuments } from "./compare.js";
import { readDocument } from "./document.js";
import { lineOf } from "./finding.js";
import { reportOf } from "./report.js";

const help = `npm run drift -- <file or address of Close's OpenAPI document>

Tells what Close's own OpenAPI document and openapi.yaml do not say alike: paths, methods, parameters, properties,
types with null, and enum values; and which guesses of ours (x-evidence: inferred or public-code) it describes now.

  --accept           accepts what there is now: it is not told again
  --accepted <file>  the list of accepted differences; scripts/drift/accepted.txt
  --contract <file>  the contract; openapi.yaml
  --help             this text

Exit code: 0 no drift, 1 drift, 2 the documents could not be compared.`;

/** How a run ended, for a scheduled job. */
export type ExitCode = 0 | 1 | 2;

/**
 * Runs the command.
 *
 * @param args What follows the name of the command.
 * @param print Takes what is told to people.
 */
export async function drift(args: string[], print = console.log): Promise<ExitCode> {
  try {
    return await run(args, print);
  } catch (error) {
    print(`Could not compare. ${error instanceof Error ? messageOf(error) : error}`);
    return 2;
  }
}

async function run(args: string[], print: (text: string) => void): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      accept: { type: "boolean" },
      accepted: { type: "string" },
      contract: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    print(help);
    return 0;
  }
  const [source, ...more] = positionals;
  if (source === undefined || more.length > 0) throw new Error(`Name one document.\n\n${help}`);

  const findings = compareDocuments({
    ours: await readContract(values.contract),
    theirs: await readDocument(source),
  });
  const list = values.accepted ?? new URL("accepted.txt", import.meta.url);
  if (values.accept) {
    await writeAccepted(list, findings.map(lineOf));
    print(`Accepted ${findings.length} differences.`);
    return 0;
  }
  const accepted = await readAccepted(list);
  const found = new Set(findings.map(lineOf));
  const fresh = findings.filter((finding) => !accepted.has(lineOf(finding)));
  const settled = [...accepted].filter((line) => !found.has(line));
  print(reportOf({ fresh, settled, accepted: accepted.size - settled.length }));
  return fresh.length + settled.length === 0 ? 0 : 1;
}

/** What a failed `fetch` means stands in its cause. */
function messageOf({ message, cause }: Error): string {
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
}
