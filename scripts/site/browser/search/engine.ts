import MiniSearch, { type SearchResult } from "minisearch";
import type { SearchEntry } from "../../search/entry.js";

/** Finds entries by words. */
export type Find = (words: string) => SearchEntry[];

const most = 12;

/**
 * Prepares a search.
 *
 * @param entries What to look through.
 * @returns What finds the best entries, the best one first.
 */
export function createFind(entries: readonly SearchEntry[]): Find {
  const index = new MiniSearch<SearchEntry & { id: number }>({
    fields: ["title", "context", "text"],
    tokenize,
    searchOptions: {
      // What people type is taken as it is: `getBulkEdit` means this call and no other.
      tokenize: words,
      boost: { title: 4, context: 2 },
      combineWith: "AND",
      prefix: true,
      // Two letters that changed places are two mistakes.
      fuzzy: (word) => (word.length > 4 ? 0.25 : false),
      // Who types a whole name means it, and not longer names that hold it.
      boostDocument: (id, word) => (entries[id]?.title.toLowerCase() === word ? 10 : 1),
    },
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  return (text) =>
    index
      .search(text)
      .slice(0, most)
      .flatMap(({ id }: SearchResult) => entries[id] ?? []);
}

/** Words as they are written, and what names such as `createBulkEdit` and `set_lead_status` are made of. */
function tokenize(text: string): string[] {
  return words(text).flatMap((word) => {
    const parts = word.split(/_|(?<=\p{Ll})(?=\p{Lu})/u).filter((part) => part !== "");
    return parts.length > 1 ? [word, ...parts] : parts;
  });
}

function words(text: string): string[] {
  return text.split(/[^\p{L}\p{N}_]+/u).filter((word) => word !== "");
}
