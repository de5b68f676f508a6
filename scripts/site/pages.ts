import { readdir, readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import Eleventy, { type PageData } from "@11ty/eleventy";
import { readChangelog } from "./changelog.js";
import { readDocument } from "./document.js";
import type { Download } from "./downloads.js";
import { placeOf, readGuideGroups } from "./guides.js";
import { codeBlock } from "./markdown/code.js";
import { markdown } from "./markdown/markdown.js";
import { documents, pageOf } from "./paths.js";

const ownPages = "scripts/site/theme/pages";

/**
 * Writes the pages: each Markdown file under `docs/`, and the site's own, such as the start page.
 *
 * @param folder Where to.
 * @param downloads What the page of downloads offers.
 * @throws {Error} When a template is wrong, or a guide is not listed.
 */
export async function writePages(folder: string, downloads: readonly Download[]): Promise<void> {
  const groups = await readGuideGroups();
  const templates = await readOwnPages();
  const site = new Eleventy(documents, folder, {
    configPath: "scripts/site/eleventy.config.js",
    quietMode: true,
    config(configuration) {
      configuration.setLibrary("md", markdown);
      configuration.addShortcode("example", async (name) =>
        codeBlock(await readFile(`examples/${name}.ts`, "utf8"), "ts"),
      );
      configuration.addGlobalData("layout", "document.njk");
      configuration.addGlobalData("guideGroups", groups);
      configuration.addGlobalData("downloads", downloads);
      configuration.addGlobalData("eleventyComputed", {
        permalink: ({ page }: PageData) => pathOf(page),
        root: ({ page }: PageData) => posix.relative(posix.dirname(pathOf(page)), "") || ".",
        document: ({ page }: PageData) =>
          page.inputPath.endsWith(".md") ? readDocument(page.rawInput) : undefined,
        place: ({ page }: PageData) => placeOf(groups, pathOf(page)),
      });
      for (const [name, content] of templates) configuration.addTemplate(name, content);
    },
  });
  site.disableLogger();
  await site.write();
}

/** Path of a page below the site. */
function pathOf({ filePathStem }: PageData["page"]): string {
  return pageOf(`${filePathStem.slice(1)}.md`);
}

/** The pages that are no documents, by name. */
async function readOwnPages(): Promise<[name: string, content: string][]> {
  const names = await readdir(ownPages);
  const pages = await Promise.all(
    names.map(
      async (name): Promise<[string, string]> => [
        name,
        await readFile(join(ownPages, name), "utf8"),
      ],
    ),
  );
  return [...pages, ["changelog.md", await readChangelog()]];
}
