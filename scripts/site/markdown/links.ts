import { posix } from "node:path";
import type MarkdownIt from "markdown-it";
import { documents, siteLink } from "../paths.js";
import type { Environment } from "./markdown.js";

/**
 * Turns links between files of the repository into links between pages. Where a file has no page, its
 * name stays as text.
 *
 * @param markdown The library that is extended.
 */
export function links(markdown: MarkdownIt): void {
  markdown.core.ruler.push("links", ({ tokens, env }) => {
    const { page }: Environment = env;
    if (!page) return;
    const from = posix.relative(documents, page.inputPath);
    for (const { children } of tokens) {
      let isKept = true;
      for (const token of children ?? []) {
        if (token.type === "link_open") {
          const link = siteLink(token.attrGet("href") ?? "", from);
          isKept = link !== undefined;
          token.attrs = link === undefined ? [] : [["href", link]];
        }
        if (/^link_/.test(token.type) && !isKept) token.tag = "span";
      }
    }
  });
}
