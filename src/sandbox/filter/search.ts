import type { SearchPage, SearchRequest, SearchResult } from "../../generated/types.js";
import { propertyReader } from "./fields.js";
import { leadTest } from "./filter.js";
import type { Lead, Organization } from "./organization.js";
import { refuseField } from "./refusal.js";
import { leadOrder } from "./sort.js";

/**
 * Finds leads.
 *
 * @param organization The organization to search.
 * @param request A valid search.
 * @returns One page, and where the next one starts.
 */
export function searchLeads(organization: Organization, request: SearchRequest): SearchPage {
  const { query, sort, _fields, _limit = 100, results_limit, include_counts, cursor } = request;
  const all = [...organization.leads.values()].filter(leadTest(query, organization));
  const limited = all.sort(leadOrder(sort)).slice(0, results_limit ?? all.length);
  const start = cursor ? Number(cursor) : 0;
  if (!Number.isInteger(start) || start < 0)
    throw refuseField("cursor", "The cursor is not valid.");
  const end = start + _limit;
  return {
    data: limited.slice(start, end).map((lead) => show(lead, _fields?.lead)),
    cursor: end < limited.length ? String(end) : null,
    ...(include_counts && { count: { limited: limited.length, total: all.length } }),
  };
}

function show(lead: Lead, names: readonly string[] = []): SearchResult {
  const properties = names.map((name) => [name, property(lead, name)] as const);
  const given = properties.filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(given), __object_type: "lead", id: lead.id };
}

function property(lead: Lead, name: string): unknown {
  if (name === "id") return lead.id;
  if (name === "custom") return Object.fromEntries(lead.custom);
  if (name.startsWith("custom.")) return lead.custom.get(name.slice("custom.".length));
  return propertyReader("lead", name)(lead);
}
