// Builds the reference by itself, into dist/site/reference/: `npx tsx scripts/reference.ts`.
import { fileURLToPath } from "node:url";
import { buildReference } from "./reference/build.js";

export { buildReference };

const here = fileURLToPath(import.meta.url);
if (process.argv[1] === here) {
  const folder = fileURLToPath(new URL("../dist/site/reference/", import.meta.url));
  await buildReference(folder);
  console.log(`Open ${folder}index.html`);
}
