import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { contractChange, type ExitCode } from "../../scripts/contract-change/command.js";
import { temporaryFolder } from "../package/temporary-folder.js";

const contract = join(import.meta.dirname, "../contract/fixtures/clean.openapi.yaml");

/** A package in a git repository of its own. */
export interface Repository {
  folder: string;
  /** Its contract, as text. */
  contract: string;
  write(path: string, content: string): Promise<void>;
  /** Uses the changesets up, commits everything and tags it. */
  release(version: string): Promise<void>;
  /** Sets the version in package.json, as a release does before it is tagged. */
  version(version: string): Promise<void>;
  /** Adds a changeset. */
  changeset(bump: string, name?: string): Promise<void>;
  git(...args: string[]): Promise<string>;
}

/** Makes a package with a small contract. Nothing of it is released. */
export async function repository(): Promise<Repository> {
  const folder = await temporaryFolder();
  // Whatever the machine's own settings are: no signatures, no hooks.
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_SYSTEM: "/dev/null",
    GIT_AUTHOR_NAME: "Test",
    GIT_AUTHOR_EMAIL: "test@example.com",
    GIT_COMMITTER_NAME: "Test",
    GIT_COMMITTER_EMAIL: "test@example.com",
  };
  const git = async (...args: string[]) =>
    (await promisify(execFile)("git", args, { cwd: folder, env })).stdout;
  const write = (path: string, content: string) => writeFile(join(folder, path), content);
  const version = (number: string) =>
    write("package.json", JSON.stringify({ name: "notes", version: number }));

  const emptyChangesets = async () => {
    await rm(join(folder, ".changeset"), { recursive: true, force: true });
    await mkdir(join(folder, ".changeset"));
    await write(".changeset/config.json", "{}");
  };

  await git("init", "--quiet", "--initial-branch=main");
  await emptyChangesets();
  const text = await readFile(contract, "utf8");
  await write("openapi.yaml", text);
  await version("0.0.0");
  await git("add", ".");
  await git("commit", "--quiet", "--message=Start");

  return {
    folder,
    contract: text,
    write,
    version,
    git,
    async release(number) {
      await emptyChangesets();
      await version(number);
      await git("add", ".");
      await git("commit", "--quiet", "--allow-empty", `--message=Release ${number}`);
      await git("tag", `v${number}`);
    },
    changeset: (bump, name = "notes") =>
      write(`.changeset/${bump}-${name}.md`, `---\n"${name}": ${bump}\n---\n\nSomething.\n`),
  };
}

/** Runs the script on a repository. */
export async function run(
  { folder }: Pick<Repository, "folder">,
  ...args: string[]
): Promise<{ code: ExitCode; told: string }> {
  const lines: string[] = [];
  const code = await contractChange(["--folder", folder, ...args], (text: string) => {
    lines.push(text);
  });
  return { code, told: lines.join("\n") };
}
