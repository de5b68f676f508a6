import type { LeadStatus, Organization } from "../model/organization.js";
import type { Random } from "../model/random.js";
import { dayMs } from "./moments.js";
import { seedFields } from "./seed-fields.js";
import { seedLead } from "./seed-lead.js";
import { seedSequences } from "./seed-sequences.js";
import { seedUsers } from "./seed-users.js";
import { seedViews } from "./seed-views.js";
import type { Seeding } from "./seeding.js";
import { linkSequences } from "./sequence-use.js";
import { leadStatuses, opportunityStatuses } from "./statuses.js";

/**
 * Makes an organization that one can believe. The same source of chance and moment give the same one.
 *
 * @param random The source of chance.
 * @param leads How many leads.
 * @param now The present moment, in milliseconds since 1970; leads were made in the year before it.
 * @returns The organization. All its addresses end in `.example`, all its telephones are fictitious.
 */
export function seedOrganization(random: Random, leads: number, now: number): Organization {
  const start = now - 365 * dayMs;
  const organization = { id: random.id("orga"), name: "Sandbox", timezone: "UTC" };
  const own = { organization_id: organization.id };
  const team = seedUsers(random, organization.id, start);
  const admin = team.users[0]?.id ?? "";
  const lead_statuses = leadStatuses.map(({ label }): LeadStatus => {
    return { id: random.id("stat"), label, ...own };
  });
  const qualifiedId = lead_statuses.find(({ label }) => label === "Qualified")?.id ?? "";
  const fields = seedFields(random, { ...own, created_by: admin, updated_by: admin }, start);
  const types = (prefix: string, ...names: string[]) =>
    names.map((name) => ({ id: random.id(prefix, 22), name }));
  const seeding: Seeding = {
    random,
    now,
    fields,
    organization: {
      ...organization,
      ...team,
      lead_statuses,
      opportunity_statuses: opportunityStatuses.map((status) => ({
        id: random.id("stat"),
        ...status,
      })),
      custom_fields: Object.values(fields),
      custom_activity_types: types("actitype", "Site visit", "Onboarding"),
      custom_object_types: types("cotype", "Location", "Installation"),
      smart_views: seedViews(random, { fields, qualifiedId }, { ...own, user_id: admin }, start),
      ...seedSequences(random, own, admin, start),
      unsubscribed_emails: new Set(),
      leads: new Map(),
    },
  };
  return withLeads(seeding, leads, start);
}

function withLeads(seeding: Seeding, leads: number, start: number): Organization {
  const { organization, now, random } = seeding;
  const step = (now - start) / leads;
  for (let index = 0; index < leads; index += 1) {
    const made = Math.floor(start + (index + random.next()) * step);
    const lead = seedLead(seeding, made, index + 1);
    organization.leads.set(lead.id, lead);
  }
  linkSequences(organization);
  return organization;
}
