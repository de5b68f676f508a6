import MarkdownIt from "markdown-it";
import { codeBlock } from "./code.js";
import { headingIds } from "./heading-ids.js";
import { links } from "./links.js";
import { tables } from "./tables.js";

/** How documents are read and drawn, on every page and for the search. */
export const markdown: MarkdownIt = new MarkdownIt({ html: true, highlight: codeBlock })
  .use(headingIds)
  .use(links)
  .use(tables);

/** What rendering is told of the document: of Eleventy's data, as much as is used. */
export interface Environment {
  page?: { inputPath: string };
}
