import { copyInto } from "./copy-into.js";
import { temporaryFolder } from "./temporary-folder.js";

export { project } from "./copy-into.js";

/**
 * Copies what the package is built from, so that a test builds it without touching `dist/`, which
 * others may be using.
 *
 * @returns The copy's folder. It lasts as long as the tests of the file.
 */
export async function copyPackage(): Promise<string> {
  const root = await temporaryFolder();
  await copyInto(root);
  return root;
}
