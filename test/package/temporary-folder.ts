import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** Makes a folder that lasts as long as the tests of the file. */
export async function temporaryFolder(): Promise<string> {
  // The real path: on macOS the temporary folder is a link, and tools print both.
  const folder = await mkdtemp(join(await realpath(tmpdir()), "close-bulk-actions-"));
  folders.push(folder);
  return folder;
}

const folders: string[] = [];

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});
