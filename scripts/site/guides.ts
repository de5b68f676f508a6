import { readdir, readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { plainText } from "./markdown/heading-ids.js";
import { markdown } from "./markdown/markdown.js";
import { documents, pageOf } from "./paths.js";

/** Guides that belong together. */
export interface GuideGroup {
  title: string;
  guides: Guide[];
}

/** One guide, as the list of guides names it. */
export interface Guide {
  title: string;
  /** Path below the site. */
  page: string;
}

const folder = "guides";

/** The list of all guides, as a page. */
const guidesPage: string = pageOf(`${folder}/README.md`);

/**
 * Reads the list of guides, `guides/README.md`: what is listed there, in its order, is a guide.
 *
 * @param from The folder of documents.
 * @throws {Error} When a file beside the list is not in it.
 */
export async function readGuideGroups(from: string = documents): Promise<GuideGroup[]> {
  const list = await readFile(join(from, folder, "README.md"), "utf8");
  const groups = parseGuideGroups(list);
  const pages = groups.flatMap(({ guides }) => guides.map(({ page }) => page));
  for (const name of await readdir(join(from, folder))) {
    const page = pageOf(`${folder}/${name}`);
    if (page === guidesPage || pages.includes(page)) continue;
    throw new Error(`guides/README.md does not list ${name}.`);
  }
  return groups;
}

/** A page's place among the guides. */
export interface Place {
  path: string;
  /** Whether it is a guide, or the list of them. */
  isGuide: boolean;
  previous: Guide | undefined;
  next: Guide | undefined;
}

/**
 * Tells a page's place among the guides.
 *
 * @param groups All guides.
 * @param path Path of the page below the site.
 */
export function placeOf(groups: readonly GuideGroup[], path: string): Place {
  const guides = groups.flatMap((group) => group.guides);
  const at = guides.findIndex(({ page }) => page === path);
  if (at < 0) return { path, isGuide: path === guidesPage, previous: undefined, next: undefined };
  return { path, isGuide: true, previous: guides[at - 1], next: guides[at + 1] };
}

function parseGuideGroups(list: string): GuideGroup[] {
  const groups: GuideGroup[] = [];
  let isItem = false;
  const tokens = markdown.parse(list, {});
  for (const [index, token] of tokens.entries()) {
    if (token.type === "list_item_open") isItem = true;
    if (token.type === "list_item_close") isItem = false;
    if (token.type !== "inline") continue;
    if (tokens[index - 1]?.tag === "h2") groups.push({ title: plainText(token), guides: [] });
    const link = token.children?.find(({ type }) => type === "link_open");
    if (!isItem || !link) continue;
    const href = link.attrGet("href") ?? "";
    const title = token.children?.[token.children.indexOf(link) + 1]?.content ?? "";
    groups.at(-1)?.guides.push({ title, page: pageOf(posix.join(folder, href)) });
  }
  return groups;
}
