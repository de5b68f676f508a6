import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { release } from "../../scripts/release/command.js";
import { project } from "../package/copy-package.js";
import { execute } from "../package/installed.js";
import { temporaryFolder } from "../package/temporary-folder.js";
import { filesOf, packedFile } from "./repository.js";

const news = "A change that only a test makes.";

/** Makes a repository of the project as it lies here, with something to release. */
async function projectToRelease(): Promise<string> {
  const folder = await temporaryFolder();
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"];
  const gone = await execute("git", ["ls-files", "-z", "--deleted"], { cwd: project });
  const { stdout } = await execute("git", list, { cwd: project });
  const deleted = new Set(gone.stdout.split("\0"));
  for (const path of stdout.split("\0").filter((each) => !deleted.has(each))) {
    await cp(join(project, path), join(folder, path), { recursive: true });
  }
  const changeset = `---\n"close-bulk-actions": minor\n---\n\n${news}\n`;
  await writeFile(join(folder, ".changeset/of-the-test.md"), changeset);

  const git = (...args: string[]) => execute("git", args, { cwd: folder });
  await git("init", "--quiet");
  await git("config", "user.name", "Test");
  await git("config", "user.email", "test@example.com");
  await git("add", ".");
  await git("config", "commit.gpgsign", "false");
  await git("commit", "--quiet", "--no-verify", "--message=Start");
  return folder;
}

let folder: string;
let files: Record<string, string>;
let tarball: string;
beforeAll(async () => {
  folder = await projectToRelease();
  // Nobody answers there: a dry run works offline.
  for (const name of ["npm_config_registry", "HTTP_PROXY", "HTTPS_PROXY"]) {
    vi.stubEnv(name, "http://127.0.0.1:9/");
  }
  const lines: string[] = [];
  const code = await release(["dry", "--folder", folder], (text: string) => {
    lines.push(text);
  });
  vi.unstubAllEnvs();
  expect([code, lines.join("\n")]).toEqual([0, expect.stringContaining("dist/release/close-bulk")]);
  files = await filesOf(folder);
  tarball = Object.keys(files).find((name) => name.endsWith(".tgz")) ?? "";
}, 120_000);

describe("a dry run of this package's release", () => {
  it("tells what is new in the user's words", () => {
    expect(files["changelog.md"]).toContain(news);
    expect(files["notes.md"]).toContain(news);
  });

  it("packs what was built, with the new version", async () => {
    const { version } = JSON.parse(await packed("package.json"));
    expect(tarball).toBe(`close-bulk-actions-${version}.tgz`);
    expect(files["changelog.md"]).toMatch(`## ${version}\n`);
    expect(await packed("dist/src/client/index.js")).toContain("createClient");
  });

  it("packs source maps that name nothing outside the package", async () => {
    const unpacked = await temporaryFolder();
    await execute("tar", ["-xzf", join(folder, "dist/release", tarball), "-C", unpacked]);
    const paths = await readdir(join(unpacked, "package"), { recursive: true });
    const maps = paths.filter((path) => path.endsWith(".map"));
    const sources = await Promise.all(
      maps.map(async (map) => {
        const text = await readFile(join(unpacked, "package", map), "utf8");
        return JSON.parse(text).sources.map((source: string) => join(dirname(map), source));
      }),
    );
    expect(sources.flat()).toContain("node_modules/hono/dist/hono.js");
    expect(sources.flat().filter((path) => path.startsWith(".."))).toEqual([]);
  });
});

/** Reads a file of the tarball. */
function packed(path: string): Promise<string> {
  return packedFile(join(folder, "dist/release", tarball), path);
}
