import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { temporaryFolder } from "../package/temporary-folder.js";

/** Where the files of a test file are. */
export const folder: string = await temporaryFolder();

/**
 * Writes a file for a flag.
 *
 * @param content Written as it is when it is a text or bytes, else as JSON.
 * @returns The file's path.
 */
export async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  const asItIs = typeof content === "string" || content instanceof Uint8Array;
  await writeFile(path, asItIs ? content : JSON.stringify(content));
  return path;
}
