import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readContract } from "./contract.js";
import { operationsFile } from "./generate/operations.js";
import { schemasFile } from "./generate/schemas.js";
import { serversFile } from "./generate/servers.js";
import { typesFile } from "./generate/types.js";

const folder = new URL("../generated/", import.meta.url);
const command = "npm run generate";
const header = `// Made from openapi.yaml by \`${command}\`. Edit openapi.yaml, then run it again.\n`;

const contract = await readContract();
const files: Record<string, string> = {
  "types.ts": await typesFile(contract),
  "operations.ts": operationsFile(contract),
  "schemas.ts": schemasFile(contract),
  "servers.ts": serversFile(contract),
};

const stale: string[] = [];
for (const [name, body] of Object.entries(files)) {
  const file = new URL(name, folder);
  const wanted = `${header}\n${body}`;
  if ((await readFile(file, "utf8").catch(() => undefined)) === wanted) continue;
  stale.push(`generated/${name}`);
  if (process.argv.includes("--check")) continue;
  await mkdir(folder, { recursive: true });
  await rm(file, { force: true });
  await writeFile(fileURLToPath(file), wanted);
}

if (!process.argv.includes("--check")) {
  console.log(stale.length === 0 ? "generated/ was up to date." : `Wrote ${stale.join(", ")}.`);
} else if (stale.length > 0) {
  console.error(`Stale: ${stale.join(", ")}.\nRun \`${command}\` and commit what it writes.`);
  process.exitCode = 1;
} else {
  console.log("generated/ is up to date with openapi.yaml.");
}
