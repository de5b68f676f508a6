import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** Where the tools of this project lie. */
export const modules: string = fileURLToPath(new URL("../../node_modules", import.meta.url));

/**
 * Runs a program in a folder.
 *
 * @returns What it prints.
 * @throws {Error} With what it says when it fails.
 */
export async function run(folder: string, program: string, ...args: string[]): Promise<string> {
  const options = { cwd: folder, maxBuffer: Number.POSITIVE_INFINITY };
  const { stdout } = await promisify(execFile)(program, args, options);
  return stdout;
}
