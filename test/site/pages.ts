import { readdir } from "node:fs/promises";

/**
 * Lists the pages of a built site.
 *
 * @param folder The site.
 * @returns Paths below the site, such as `guides/index.html`.
 */
export async function pagesOf(folder: string): Promise<string[]> {
  const paths = await readdir(folder, { recursive: true });
  return paths
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".html"))
    .sort();
}

/** Whether this is the page that Redoc draws, which takes its time. */
export function isReference(page: string): boolean {
  return page.startsWith("reference/");
}
