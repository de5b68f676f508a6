#!/usr/bin/env node
import { styleText } from "node:util";
import { CommandError } from "./cli/command-error.js";
import { run } from "./cli/run.js";

// A reader that has seen enough, such as `head`, closes the pipe. That is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  const name = styleText("red", "close-bulk-actions:", { stream: process.stderr });
  console.error(`${name} ${error.message}`);
  process.exitCode = error.exitCode;
}
