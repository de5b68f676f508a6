// Installs the dependencies when they are missing or older than the lockfile. Plain JavaScript on
// built-ins alone, because it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";

/** @param {string} file */
const changedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

// npm writes the first file at the end of every complete installation.
if (changedAt("node_modules/.package-lock.json") < changedAt("package-lock.json")) {
  console.log("Installing dependencies …");
  const npm = spawnSync("npm ci --loglevel=error", { shell: true, stdio: "inherit" });
  process.exitCode = npm.status ?? 1;
}
