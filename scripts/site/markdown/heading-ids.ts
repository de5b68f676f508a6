import type MarkdownIt from "markdown-it";
import type { Token } from "markdown-it";

/**
 * Gives every heading the id that GitHub gives it, so that a link to it works in both places, and a link
 * to itself.
 *
 * @param markdown The library that is extended.
 */
export function headingIds(markdown: MarkdownIt): void {
  markdown.core.ruler.push("heading_ids", ({ tokens, Token }) => {
    const taken = new Map<string, number>();
    for (const [index, token] of tokens.entries()) {
      const inline = tokens[index + 1];
      if (token.type !== "heading_open" || !inline) continue;
      const id = unique(slug(plainText(inline)), taken);
      token.attrSet("id", id);
      if (token.tag === "h1") continue;
      // For the mouse: readers by keyboard or ear have the list of contents, and a heading without noise.
      const link = new Token("html_inline", "", 0);
      link.content = ` <a class="anchor" href="#${id}" aria-hidden="true" tabindex="-1">#</a>`;
      inline.children?.push(link);
    }
  });
}

/**
 * Reads the text of a line.
 *
 * @param inline The line.
 * @returns Its text, without emphasis, links and HTML.
 */
export function plainText(inline: Token): string {
  return (inline.children ?? [])
    .map(({ type, content }) => {
      if (type === "softbreak") return " ";
      return type === "text" || type === "code_inline" ? content : "";
    })
    .join("");
}

function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
}

function unique(id: string, taken: Map<string, number>): string {
  const count = taken.get(id) ?? 0;
  taken.set(id, count + 1);
  return count === 0 ? id : `${id}-${count}`;
}
