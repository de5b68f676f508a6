import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const compiler = fileURLToPath(import.meta.resolve("typescript7/package.json")).replace(
  "package.json",
  "bin/tsc",
);
const options = [
  ...["--noEmit", "--ignoreConfig", "--strict", "--skipLibCheck", "--types", ""],
  ...["--target", "es2022", "--lib", "es2022,dom,dom.iterable"],
  ...["--module", "esnext", "--moduleResolution", "bundler"],
];

/**
 * Compiles modules as strictly as most projects do.
 *
 * @param folder Where they are.
 * @param files Their names.
 * @returns What is wrong: `bodies.ts(3,7): error …`.
 */
export async function compile(folder: string, ...files: string[]): Promise<string[]> {
  const command = [compiler, ...options, ...files];
  const printed = await promisify(execFile)(process.execPath, command, { cwd: folder }).then(
    ({ stdout }) => stdout,
    ({ stdout }: { stdout: string }) => stdout,
  );
  return printed.split("\n").filter((line) => /^\S/.test(line));
}
