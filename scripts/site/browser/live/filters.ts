import {
  all,
  any,
  anyRelated,
  everyLead,
  field,
  leads,
  monthsAgo,
  not,
  related,
  text,
} from "../../../../src/query/index.js";
import type { Filter } from "../../../../src/query/types.js";
import type { Organization } from "../../../../src/sandbox/index.js";

/** A filter to begin with. */
export interface ReadyFilter {
  name: string;
  filter: Filter;
}

/**
 * Writes the ready filters, with the builders of `close-bulk-actions/query`.
 *
 * @param organization Where the ids come from.
 */
export function readyFilters({ lead_statuses }: Organization): ReadyFilter[] {
  const status = (label: string) =>
    field("status_id").isOneOf(lead_statuses.find((each) => each.label === label)?.id ?? label);
  const potential = status("Potential");
  return [
    { name: "Bakeries", filter: text("Bakery") },
    {
      name: "Potential, untouched for three months",
      filter: leads(potential, field("date_updated").before(monthsAgo(3))),
    },
    {
      name: "Potential, never emailed",
      filter: leads(potential, not(anyRelated("activity.email"))),
    },
    {
      name: "Cafés and bakeries with an open opportunity",
      filter: leads(
        any(text("Bakery"), text("Cafe")),
        related("opportunity", field("status_type").isOneOf("active")),
      ),
    },
    {
      name: "A CEO among the contacts, and not a bad fit",
      filter: leads(
        all(related("contact", field("title").hasWords("CEO")), not(status("Bad fit"))),
      ),
    },
    { name: "Every lead", filter: everyLead() },
  ];
}
