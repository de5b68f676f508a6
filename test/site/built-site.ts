import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll } from "vitest";
import { buildSite } from "../../scripts/site/build-site.js";

/**
 * Builds the site for the tests of a file, in a folder that is gone after them.
 *
 * @returns The folder, and its address on disk.
 */
export async function builtSite(): Promise<{ folder: string; address: string }> {
  const folder = await mkdtemp(join(tmpdir(), "site-"));
  afterAll(() => rm(folder, { recursive: true }));
  await buildSite(folder);
  return { folder, address: pathToFileURL(folder).href };
}
