import { cp, symlink } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "./temporary-folder.js";

/** The project's folder. */
export const project: string = fileURLToPath(new URL("../..", import.meta.url));

const parts = [
  ...["package.json", "README.md", "LICENSE", "openapi.yaml", "generated", "src"],
  ...["tsconfig.json", "tsconfig.client.json", "tsconfig.sandbox.json", "tsconfig.node.json"],
];

/**
 * Copies what the package is built from, so that a test builds it without touching `dist/`, which
 * others may be using.
 *
 * @returns The copy's folder.
 */
export async function copyPackage(): Promise<string> {
  const root = await temporaryFolder();
  for (const part of parts) await cp(join(project, part), join(root, part), { recursive: true });
  await symlink(join(project, "node_modules"), join(root, "node_modules"), "junction");
  return root;
}
