import type { SearchRequest } from "../../../generated/types.js";
import type { Handlers } from "../http/call.js";
import { searchLeads } from "./search.js";
import type { SearchWalks } from "./search-walks.js";

/**
 * Makes what carries out searches.
 *
 * @param walks What the latest searches of the same world found.
 */
export function searchHandlers(walks: SearchWalks) {
  return {
    searchLeads: ({ body, world: { organization }, now, zone, caller }) =>
      searchLeads(body as SearchRequest, { organization, now, zone, caller }, walks),
  } satisfies Handlers;
}
