import { execute } from "../../package/pack.js";
import { type Peculiar, whileServed } from "../served.js";
import type { Trial } from "../trial.js";
import { type Binary, binary } from "./binary.js";

/** A runtime that is a program, and runs the cases where the package is installed. */
function processTrial(
  name: string,
  { path = "", lacks }: Binary,
  peculiar: Peculiar = { tellsUnopened: true, repeatsPost: [] },
  args: string[] = [],
): Trial {
  return {
    name,
    lacks,
    run: (user) =>
      whileServed(peculiar, async (setting) => {
        const command = [...args, "programs/process.js", JSON.stringify(setting)];
        const { stdout } = await execute(path, command, { cwd: user, timeout: 60_000 });
        return JSON.parse(stdout);
      }),
  };
}

/** Any Node will do that has the right number, if there is no package of it for this machine. */
function node(major: string): Binary {
  const found = binary(`node-${major}`, "bin/node");
  const runs = process.versions.node.startsWith(`${major}.`);
  return found.lacks && runs ? { path: process.execPath, lacks: undefined } : found;
}

/** https://github.com/denoland/deno/pull/36415 tells which POST it repeats. */
const denos: Peculiar = { tellsUnopened: false, repeatsPost: ["used"] };

/** Node, Bun and Deno. */
export const processes: Trial[] = [
  ...["20", "22", "24", "26"].map((major) => processTrial(`Node ${major}`, node(major))),
  processTrial("Bun", binary("bun", "bin/bun")),
  processTrial("Deno", binary("deno", "deno"), denos, ["run", "-A"]),
];
