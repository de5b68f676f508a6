import { posix } from "node:path";

/** The folder of the documents; the site mirrors it. */
export const documents = "docs";

/** Where files outside `documents` stand on the site. */
const published: Record<string, string> = {
  "README.md": "index.html",
  "CHANGELOG.md": "changelog.html",
  "openapi.yaml": "downloads/openapi.yaml",
  "generated/postman_collection.json": "downloads/postman_collection.json",
  "generated/postman_environment.close.json": "downloads/postman_environment.close.json",
  "generated/postman_environment.sandbox.json": "downloads/postman_environment.sandbox.json",
};

/**
 * Names the page that a document becomes.
 *
 * @param path Path of the document below `documents`, such as `guides/README.md`.
 * @returns Path of the page below the site, such as `guides/index.html`.
 */
export function pageOf(path: string): string {
  return path.replace(/(^|\/)README\.md$/, "$1index.md").replace(/\.md$/, ".html");
}

/**
 * Turns a link of a document, which works in the repository, into one that works on the site.
 *
 * @param href The link, such as `../errors.md#network`.
 * @param from Path of the document below `documents`.
 * @returns The link, such as `../errors.html#network`; none when what it leads to is not on the site.
 */
export function siteLink(href: string, from: string): string | undefined {
  if (/^([a-z]+:|#)/.test(href)) return href;
  const [path = "", hash = ""] = href.split(/(?=#)/);
  const target = posix.join(documents, posix.dirname(from), path);
  const page = target.startsWith(`${documents}/`)
    ? pageOf(target.slice(documents.length + 1))
    : published[target];
  return page && posix.relative(posix.dirname(from), page) + hash;
}
