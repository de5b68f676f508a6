import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

const tsc = fileURLToPath(new URL("../../node_modules/typescript7/bin/tsc", import.meta.url));

/**
 * Runs the TypeScript compiler.
 *
 * @param root Folder of the package.
 * @param project Name of the configuration in it.
 * @throws {Error} With what the compiler says.
 */
export function compile(root: string, project: string): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [tsc, "-p", project], { cwd: root }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${project}: ${stdout}${stderr}`));
      else resolve();
    });
  });
}
