// Writes generated/, or with --check only tells whether it is up to date.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { readContract } from "./contract.js";
import { command, generatedFiles } from "./generate/files.js";

const folder = new URL("../generated/", import.meta.url);
const check = process.argv.includes("--check");

await mkdir(folder, { recursive: true });
const files = await generatedFiles(await readContract());
const names = new Set([...Object.keys(files), ...(await readdir(folder))]);
const stale: string[] = [];
for (const name of names) {
  const file = new URL(name, folder);
  const wanted = files[name];
  if ((await readFile(file, "utf8").catch(() => undefined)) === wanted) continue;
  stale.push(`generated/${name}`);
  if (check) continue;
  if (wanted === undefined) await rm(file);
  else await writeFile(file, wanted);
}

if (stale.length === 0) {
  console.log("generated/ is up to date with openapi.yaml.");
} else if (check) {
  console.error(`Stale: ${stale.join(", ")}.\nRun \`${command}\` and commit what it writes.`);
  process.exitCode = 1;
} else {
  console.log(`Wrote ${stale.join(", ")}.`);
}
