import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { bundleSandbox } from "../../scripts/build/bundle.js";
import { copyPackage } from "../package/copy-package.js";

/** What a command that ended left behind. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** The command, while it runs. */
export interface Running {
  readonly child: ChildProcess;
  /** What it printed up to now. */
  readonly printed: { stdout: string; stderr: string };
  /** Resolves when it ends. */
  readonly ended: Promise<Ended>;
}

/** Builds the command by itself, which is faster than the whole package. */
const program = copyPackage().then(async (root) => {
  await bundleSandbox(root);
  return join(root, "dist/src/cli.js");
});

/**
 * Starts the command. It ends with the test at the latest.
 *
 * @param args What follows `close-bulk-actions`.
 */
export async function start(...args: string[]): Promise<Running> {
  const child = spawn(process.execPath, [await program, ...args], { stdio: "pipe" });
  onTestFinished(() => void child.kill("SIGKILL"));
  const printed = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      printed[stream] += text;
    });
  }
  const ended = once(child, "close").then(([code]): Ended => ({ code, ...printed }));
  return { child, printed, ended };
}

/** Runs the command to its end. */
export async function run(...args: string[]): Promise<Ended> {
  return (await start(...args)).ended;
}

/**
 * Starts a sandbox on a free port, and waits until it listens.
 *
 * @throws {Error} When it ends instead.
 */
export async function startSandbox(...args: string[]): Promise<Running & { url: string }> {
  const running = await start("sandbox", "--port", "0", ...args);
  const { child, printed, ended } = running;
  while (!printed.stdout.includes("Ctrl-C")) {
    const end = await Promise.race([ended, once(child.stdout ?? child, "data")]);
    if ("code" in end) throw new Error(`It ended with ${end.code}: ${printed.stderr}`);
  }
  const [, url = ""] = / at (\S+)/.exec(printed.stdout) ?? [];
  return { ...running, url };
}
