import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = new URL("prism/", import.meta.url);

/** Installs Prism, unless it is there: 90 MB that only the benchmark needs, so no part of `npm ci`. */
export function installPrism(): void {
  if (existsSync(new URL("node_modules/.package-lock.json", folder))) return;
  console.log("Installing Prism, to compare with …");
  const options = { cwd: fileURLToPath(folder), shell: true, stdio: "inherit" } as const;
  const { status } = spawnSync("npm ci --loglevel=error", options);
  if (status !== 0) throw new Error("Prism could not be installed.");
}
