import type { SearchRequest } from "../../../generated/types.js";
import type { Handlers } from "../http/call.js";
import { searchLeads } from "./search.js";

/** What carries out searches. */
export const searchHandlers = {
  searchLeads: ({ body, world, now, zone, caller }) =>
    searchLeads(body as SearchRequest, { organization: world.organization, now, zone, caller }),
} satisfies Handlers;
