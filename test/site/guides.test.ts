import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { placeOf, readGuideGroups } from "../../scripts/site/guides.js";

const list = `# Guides

See [elsewhere](../x.md).

## Begin

- [First](first.md): the first.
- [Second](second.md)

## Later

- [Errors](../errors.md): all.
`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "guides-"));
  await mkdir(join(folder, "guides"));
  await writeFile(join(folder, "guides/README.md"), list);
  await writeFile(join(folder, "guides/first.md"), "# First");
  return () => rm(folder, { recursive: true });
});

it("takes groups, order and titles from the list of guides", async () => {
  expect(await readGuideGroups(folder)).toEqual([
    {
      title: "Begin",
      guides: [
        { title: "First", page: "guides/first.html" },
        { title: "Second", page: "guides/second.html" },
      ],
    },
    { title: "Later", guides: [{ title: "Errors", page: "errors.html" }] },
  ]);
});

it("refuses a guide that is not listed", async () => {
  await writeFile(join(folder, "guides/forgotten.md"), "# Forgotten");
  await expect(readGuideGroups(folder)).rejects.toThrow("does not list forgotten.md");
});

it("finds what to read before and after a guide, across groups", async () => {
  const groups = await readGuideGroups(folder);
  expect(placeOf(groups, "guides/second.html")).toEqual({
    path: "guides/second.html",
    isGuide: true,
    previous: { title: "First", page: "guides/first.html" },
    next: { title: "Errors", page: "errors.html" },
  });
  expect(placeOf(groups, "guides/index.html")).toMatchObject({ isGuide: true, next: undefined });
  expect(placeOf(groups, "live.html")).toMatchObject({ isGuide: false, next: undefined });
});
