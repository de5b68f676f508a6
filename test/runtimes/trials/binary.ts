import { existsSync } from "node:fs";
import { join } from "node:path";
import { modules } from "../folders.js";

const machine = `${process.platform}-${process.arch}`;

/** Where a runtime's program is, or why it is not. */
export type Binary = { path: string; lacks: undefined } | { path: undefined; lacks: string };

/**
 * Finds the program of a runtime in the package that holds it for this machine. npm installs no other.
 *
 * @param name Name of the runtime, as the packages begin.
 * @param program Path of the program in the package.
 */
export function binary(name: string, program: string): Binary {
  const path = join(modules, `${name}-${machine}`, program);
  if (existsSync(path)) return { path, lacks: undefined };
  return { path: undefined, lacks: `no package ${name}-${machine} is installed` };
}
