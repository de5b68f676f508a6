import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Writes `dist/THIRD-PARTY-LICENSES.txt`: the notice of every library that is bundled, as its licence
 * demands.
 *
 * @param root Folder of the package.
 * @param inputs Paths of the bundled files, relative to `root`.
 * @throws {Error} When a library brings no licence.
 */
export async function writeLicenses(root: string, inputs: readonly string[]): Promise<void> {
  const folders = new Set(
    inputs.flatMap((path) => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
  );
  const notices = await Promise.all(
    [...folders].sort().map((folder) => notice(join(root, folder))),
  );
  await writeFile(join(root, "dist/THIRD-PARTY-LICENSES.txt"), notices.join("\n"));
}

async function notice(folder: string): Promise<string> {
  const { name, version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`${name} is bundled, but brings no licence.`);
  return `## ${name} ${version}\n\n${await readFile(join(folder, file), "utf8")}`;
}
