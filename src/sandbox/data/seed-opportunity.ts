import { timestamp } from "../model/clock.js";
import type { Lead, Opportunity } from "../model/organization.js";
import type { Seeding } from "./seeding.js";

const origins = ["Referral", "Website", "Trade fair", "Cold call"] as const;
const notes = [
  "",
  "",
  "Wants a discount for two years.",
  "Compares us with their own tool.",
] as const;

/**
 * Makes a deal.
 *
 * @param seeding What making leads needs.
 * @param lead Whom the deal is with.
 * @param made When the lead was made, in milliseconds since 1970.
 */
export function seedOpportunity(
  { random, now, organization, fields }: Seeding,
  lead: Pick<Lead, "id" | "created_by" | "contacts">,
  made: number,
): Opportunity {
  const status = random.pick(organization.opportunity_statuses);
  const created = random.integer(made, now);
  const confidence = { active: random.integer(1, 9) * 10, won: 100, lost: 0 }[status.type];
  return {
    id: random.id("oppo"),
    lead_id: lead.id,
    contact_id: lead.contacts[0]?.id ?? null,
    user_id: random.pick(organization.users).id,
    status_id: status.id,
    value: random.chance(0.9) ? random.integer(1, 200) * 500_00 : null,
    value_period: random.pick(["one_time", "monthly", "annual"]),
    confidence,
    note: random.pick(notes),
    custom: random.chance(0.6) ? { [fields.origin.id]: random.pick(origins) } : {},
    date_created: timestamp(created),
    date_updated: timestamp(random.integer(created, now)),
    created_by: lead.created_by,
    updated_by: lead.created_by,
  };
}
