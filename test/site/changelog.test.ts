import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { readChangelog } from "../../scripts/site/changelog.js";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "changelog-"));
  await mkdir(join(root, ".changeset"));
  await writeFile(join(root, ".changeset/README.md"), "About changesets.");
  return () => rm(root, { recursive: true });
});

const change = '---\n"close-bulk-actions": minor\n---\n\nYou can pause.\n\nAnd resume.\n';
const released = "# close-bulk-actions\n\n## 1.0.0\n\nIt begins.\n";

it("tells what is not released yet, before the releases", async () => {
  await writeFile(join(root, ".changeset/a.md"), change);
  await writeFile(join(root, "CHANGELOG.md"), released);
  expect(await readChangelog(root)).toBe(
    "# Changelog\n\nWhat users can notice, newest first.\n\n## Unreleased\n\n- You can pause.\n\n  And resume.\n\n## 1.0.0\n\nIt begins.\n",
  );
});

it("tells only what is not released yet, where nothing is", async () => {
  await writeFile(join(root, ".changeset/a.md"), change);
  expect(await readChangelog(root)).toMatch(
    /first\.\n\n## Unreleased\n\n- You can pause\.\n\n {2}And resume\.\n$/,
  );
});

it("tells only the releases, where nothing changed since", async () => {
  await writeFile(join(root, "CHANGELOG.md"), released);
  expect(await readChangelog(root)).not.toContain("Unreleased");
});
