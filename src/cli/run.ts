import packageJson from "../../package.json" with { type: "json" };
import { suggest } from "../validation/suggest.js";
import { usageError } from "./command-error.js";
import { parseFlags } from "./flags.js";
import { help } from "./help.js";
import { runSandbox } from "./run-sandbox.js";

/**
 * Runs the command.
 *
 * @param args What follows `close-bulk-actions`.
 * @throws {CommandError} When it is called wrongly, or cannot do what it is asked.
 */
export async function run(args: string[]): Promise<void> {
  const [command, ...rest] = args;
  if (command === undefined || args.some((each) => each === "--help" || each === "-h")) {
    console.log(help());
  } else if (args.includes("--version")) {
    console.log(packageJson.version);
  } else if (command === "sandbox") {
    await runSandbox(await parseFlags(rest));
  } else {
    const meant = suggest(command, ["sandbox"]);
    throw usageError(`There is no command "${command}".${meant ? ` Did you mean ${meant}?` : ""}`);
  }
}
