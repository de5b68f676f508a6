import { cp, symlink } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import packageJson from "../../package.json" with { type: "json" };

/** The project's folder. */
export const project: string = fileURLToPath(new URL("../..", import.meta.url));

/** Folders and files of the project that hold what is packed. `dist` is built in the copy. */
const packed = new Set(packageJson.files.map((path) => path.replace(/^!/, "").split("/")[0] ?? ""));
packed.delete("dist");

const parts = [
  ...["package.json", "README.md", "LICENSE", ...packed],
  ...["tsconfig.json", "tsconfig.client.json", "tsconfig.sandbox.json", "tsconfig.node.json"],
];

/**
 * Copies what the package is built from, and what is packed.
 *
 * @param root The copy's folder.
 */
export async function copyInto(root: string): Promise<void> {
  for (const part of parts) await cp(join(project, part), join(root, part), { recursive: true });
  await symlink(join(project, "node_modules"), join(root, "node_modules"), "junction");
}
