// How long the site takes to build, or what one of its pages weighs before compression.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSite } from "../../scripts/site/build-site.js";
import { pageWeights } from "../../scripts/site/weights.js";
import { print } from "../figures.js";

const what = process.argv[2];
const folder = await mkdtemp(join(tmpdir(), "site-"));
const began = performance.now();
await buildSite(folder);
const seconds = (performance.now() - began) / 1_000;
if (what === "build") print({ value: seconds, unit: "s" });
else {
  const found = (await pageWeights(folder)).find(({ page }) => page === what);
  if (!found) throw new Error(`The site has no ${what}.`);
  print({ value: found.bytes / 1_000, unit: "kB" });
}
await rm(folder, { recursive: true });
