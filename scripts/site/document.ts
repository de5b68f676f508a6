import { plainText } from "./markdown/heading-ids.js";
import { markdown } from "./markdown/markdown.js";

/** A document, as lists and the search show it. */
export interface Document {
  title: string;
  /** Its first paragraph, as plain text. */
  summary: string;
  sections: Section[];
}

/** A part of a document, under a heading of the second or third rank. */
export interface Section {
  id: string;
  level: 2 | 3;
  title: string;
  /** Everything in it, as plain text. */
  text: string;
}

/**
 * Reads what a document says of itself: nothing has to be written twice, in front matter or elsewhere.
 *
 * @param source The document, in Markdown.
 * @throws {Error} When it does not begin with a title.
 */
export function readDocument(source: string): Document {
  const [first, ...tokens] = markdown.parse(source, {});
  const titleLine = tokens.shift();
  if (first?.tag !== "h1" || !titleLine) throw new Error(`No title: ${source.slice(0, 60)}`);
  const document: Document = { title: plainText(titleLine), summary: "", sections: [] };
  let section: Section | undefined;
  for (const [index, token] of tokens.entries()) {
    const isHeading = token.type === "heading_open" && /^h[23]$/.test(token.tag);
    if (isHeading) {
      section = {
        id: token.attrGet("id") ?? "",
        level: token.tag === "h2" ? 2 : 3,
        title: "",
        text: "",
      };
      document.sections.push(section);
    }
    if (token.type !== "inline") continue;
    const text = plainText(token);
    const previous = tokens[index - 1];
    if (section && previous?.type === "heading_open") section.title = text;
    else if (section) section.text += `${text} `;
    else if (previous?.type === "paragraph_open") document.summary ||= text;
  }
  return document;
}
