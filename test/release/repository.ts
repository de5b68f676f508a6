import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { dryRun } from "../../scripts/release/dry.js";
import { type Change, changed } from "../contract/change.js";
import { type Repository, repository } from "../contract-change/repository.js";
import { execute } from "../package/installed.js";

/** Makes a package that was released as 0.3.0. */
export async function released(): Promise<Repository> {
  const repo = await repository();
  await repo.write(".gitignore", "dist/\n");
  await repo.release("0.3.0");
  return repo;
}

/** Commits a change of the contract with a changeset. */
export async function changeContract(
  repo: Repository,
  change: Change,
  bump: string,
): Promise<void> {
  await repo.write("openapi.yaml", changed(repo.contract, change));
  await repo.changeset(bump);
  await commit(repo, "Change the contract");
}

/** Commits all there is. */
export async function commit(repo: Repository, message: string): Promise<void> {
  await repo.git("add", ".");
  await repo.git("commit", "--quiet", `--message=${message}`);
}

/** Rehearses the next release, without a build: these packages have none. */
export async function rehearse({ folder }: Repository): Promise<string> {
  const lines: string[] = [];
  const print = (text: string) => {
    lines.push(text);
  };
  await dryRun({ folder, print, build: false });
  return lines.join("\n");
}

/** Reads the files of a release. */
export async function filesOf(folder: string): Promise<Record<string, string>> {
  const release = join(folder, "dist/release");
  const names = await readdir(release);
  const read = async (name: string) => [name, await readFile(join(release, name), "utf8")] as const;
  return Object.fromEntries(await Promise.all(names.map(read)));
}

/** Reads a file out of a tarball. */
export async function packedFile(tarball: string, path: string): Promise<string> {
  return (await execute("tar", ["-xzOf", tarball, `package/${path}`])).stdout;
}
