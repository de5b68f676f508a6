import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { readContract } from "../contract.js";
import { buildReference } from "../reference/build.js";
import { bundleAssets } from "./assets.js";
import { copyDownloads } from "./downloads.js";
import { writePages } from "./pages.js";
import { writeSearchIndex } from "./search/index-file.js";

/**
 * Builds the site afresh. Everything in it is linked relatively, so that it works under any address and
 * from disk.
 *
 * @param folder Where to; it is emptied first.
 * @throws {Error} When a page, a script or a style cannot be built.
 */
export async function buildSite(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const contract = await readContract();
  const downloads = await copyDownloads(folder);
  await Promise.all([
    writePages(folder, downloads),
    bundleAssets(folder),
    writeSearchIndex(contract, folder),
    buildReference(join(folder, "reference")),
  ]);
}
