/** Something that the search finds. */
export interface SearchEntry {
  kind: "Guide" | "Operation" | "Schema";
  title: string;
  /** Where it stands: the title of the page, or method and path of the call. */
  context: string;
  /** Path below the site, with the place on the page. */
  href: string;
  text: string;
}

declare global {
  /** What `assets/search-index.js` brings: a script, for pages opened from disk cannot fetch. */
  var searchEntries: SearchEntry[] | undefined;
}
