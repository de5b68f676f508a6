import type { SearchEntry } from "../../search/entry.js";

/**
 * Loads what the search looks through, as a script: it is large, and few visitors search.
 *
 * @param address Where it is.
 */
export function loadEntries(address: string): Promise<SearchEntry[]> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.addEventListener("load", () => resolve(globalThis.searchEntries ?? []));
    script.addEventListener("error", () => reject(new Error("The search could not be loaded.")));
    document.head.append(script);
  });
}
