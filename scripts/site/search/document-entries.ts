import { readDocument } from "../document.js";
import { pageOf } from "../paths.js";
import type { SearchEntry } from "./entry.js";

/**
 * Lists a document and its sections.
 *
 * @param path Path of the document below the folder of documents.
 * @param source The document, in Markdown.
 */
export function documentEntries(path: string, source: string): SearchEntry[] {
  const page = pageOf(path);
  const { title, summary, sections } = readDocument(source);
  return [
    { kind: "Guide", title, context: "", href: page, text: summary },
    ...sections.map(
      (section): SearchEntry => ({
        kind: "Guide",
        title: section.title,
        context: title,
        href: `${page}#${section.id}`,
        text: section.text.trim(),
      }),
    ),
  ];
}
