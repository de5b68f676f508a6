import { styleText } from "node:util";
import { flags } from "./flags.js";

/** What `--help` prints. */
export function help(): string {
  const rows = Object.entries(flags).map(([name, flag]) => [
    `--${name} <${flag.value}>`,
    flag.help,
  ]);
  return `${bold("close-bulk-actions sandbox [flags]")}
Stands in for the CRM Close on this machine: an organization in memory, without an account.

${bold("Flags")}
${table(rows)}

${bold("Anywhere")}
${table([
  ["--help, -h", "Print this"],
  ["--version", "Print the version"],
])}

Ctrl-C ends it. Exit codes: 0 when it was ended, 1 when it could not start, 2 when it was called wrongly.`;
}

function table(rows: string[][]): string {
  return rows.map(([left = "", right = ""]) => `  ${left.padEnd(24)}${right}`).join("\n");
}

function bold(text: string): string {
  return styleText("bold", text);
}
