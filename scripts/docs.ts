// Writes dist/site/: the pages about this package, for any static host, and to be opened from disk.
import { buildSite } from "./site/build-site.js";
import { pageWeights } from "./site/weights.js";

const folder = "dist/site";
const began = performance.now();
await buildSite(folder);
const seconds = (performance.now() - began) / 1_000;

for (const { page, bytes, laterBytes } of await pageWeights(folder)) {
  const later = laterBytes > 0 ? `, and ${kilobytes(laterBytes)} when it is used` : "";
  console.log(`${page}: ${kilobytes(bytes)}${later}`);
}
console.log(`Built ${folder} in ${seconds.toFixed(1)} s. Open ${folder}/index.html.`);

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000)} kB`;
}
