import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

/** What a page weighs before compression. */
export interface PageWeight {
  /** Path below the site. */
  page: string;
  /** The page itself with the scripts and styles that it loads. */
  bytes: number;
  /** What it loads only when it is used: what the search looks through. */
  laterBytes: number;
}

/**
 * Weighs every page of a built site.
 *
 * @param folder The site.
 * @returns The pages, by path.
 */
export async function pageWeights(folder: string): Promise<PageWeight[]> {
  const pages = (await readdir(folder, { recursive: true })).filter((path) => /\.html$/.test(path));
  return Promise.all(pages.sort().map((page) => weigh(folder, page)));
}

async function weigh(folder: string, page: string): Promise<PageWeight> {
  const html = await readFile(join(folder, page), "utf8");
  const here = join(folder, dirname(page));
  const loaded = Array.from(html.matchAll(/<(?:script|link|img)\b[^>]*>/g), ([tag]) =>
    Array.from(
      tag.matchAll(/\s(src|href|data-search-index)="(?!data:)([^"]+)"/g),
      ([, name, path = ""]) => ({ path: join(here, path), isLater: name === "data-search-index" }),
    ),
  ).flat();
  const sizes = await Promise.all(
    loaded.map(async ({ path, isLater }) => ({ isLater, size: (await stat(path)).size })),
  );
  const sum = (later: boolean) =>
    sizes.reduce((total, { isLater, size }) => total + (isLater === later ? size : 0), 0);
  return { page, bytes: Buffer.byteLength(html) + sum(false), laterBytes: sum(true) };
}
