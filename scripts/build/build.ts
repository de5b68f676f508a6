import { rm } from "node:fs/promises";
import { join } from "node:path";
import { bundleClient, bundleSandbox } from "./bundle.js";
import { compile } from "./compile.js";
import { writeLicenses } from "./licenses.js";

/**
 * Builds a package afresh: the client and the filter builders, the sandbox and the command
 * bundled with what they need, and the types of all.
 *
 * @param root Folder of the package. Its `dist` is emptied first, so that no file of an older build is
 * packed.
 * @throws {Error} When something does not compile.
 */
export async function build(root: string): Promise<void> {
  await rm(join(root, "dist"), { recursive: true, force: true });
  const [inputs] = await Promise.all([
    bundleSandbox(root),
    bundleClient(root),
    compile(root, "tsconfig.client.json"),
    compile(root, "tsconfig.sandbox.json"),
    compile(root, "tsconfig.node.json"),
  ]);
  // Of Faker only the words are bundled, which `npm run generate` takes from it.
  await writeLicenses(root, [...inputs, "node_modules/@faker-js/faker"]);
}
