import type MarkdownIt from "markdown-it";

/**
 * Lets a wide table scroll by itself, also by keyboard, named after the heading above it.
 *
 * @param markdown The library that is extended. `headingIds` comes before.
 */
export function tables(markdown: MarkdownIt): void {
  markdown.core.ruler.push("tables", ({ tokens }) => {
    let heading: string | null = null;
    for (const token of tokens) {
      if (token.type === "heading_open") heading = token.attrGet("id");
      if (token.type === "table_open" && heading) token.attrSet("aria-labelledby", heading);
    }
  });
  const { rules } = markdown.renderer;
  rules.table_open = (tokens, index, options, _env, renderer) =>
    `<div class="scroller" role="group" aria-label="Table" tabindex="0">${renderer.renderToken(tokens, index, options)}`;
  rules.table_close = () => "</table></div>";
}
