import { words } from "../../../generated/words.js";
import { timestamp } from "../model/clock.js";
import type { Address, Contact, CustomObject, CustomValues, Lead } from "../model/organization.js";
import type { Random } from "../model/random.js";
import { day, dayMs } from "./moments.js";
import { type Place, places } from "./places.js";
import { seedActivity } from "./seed-activity.js";
import { seedContact } from "./seed-contact.js";
import { seedOpportunity } from "./seed-opportunity.js";
import { type Seeding, several } from "./seeding.js";
import { trades } from "./trades.js";

const regions = ["East", "Midwest", "West"] as const;
const tiers = ["Gold", "Silver", "Bronze"] as const;

/** How many of twenty leads have each status, in the order of the statuses. */
const statusShares = [9, 4, 5, 2] as const;

/**
 * Makes a company with what belongs to it.
 *
 * @param seeding What making leads needs.
 * @param made When, in milliseconds since 1970.
 * @param number Counts the leads; makes the lead's domain its own.
 */
export function seedLead(seeding: Seeding, made: number, number: number): Lead {
  const { random, now, organization } = seeding;
  const trade = random.pick(trades);
  const place = random.pick(places);
  const owner = random.pick(words.lastNames);
  const partner = random.chance(0.4) ? ` & ${random.pick(words.lastNames)}` : "";
  const name = `${owner}${partner} ${trade.word}`;
  const domain = `${name.toLowerCase().replace(/[^a-z]+/g, "-")}-${number}.example`;
  const hasChanged = random.chance(0.5);
  const updated = hasChanged ? random.integer(made, now) : made;
  const created_by = random.pick(organization.users).id;
  const date_created = timestamp(made);
  const date_updated = hasChanged ? timestamp(updated) : date_created;
  const lead: Lead = {
    id: random.id("lead"),
    name,
    description: random.chance(0.7) ? random.pick(words.slogans) : "",
    url: random.chance(0.9) ? `https://www.${domain}` : null,
    status_id: pickStatus(seeding),
    date_status_changed: hasChanged ? date_updated : null,
    timezone_id: random.chance(0.9) ? place.timezone : null,
    addresses: several(random, [0.85, 0.05], () => address(random, words.streets, place)),
    contacts: [],
    opportunities: [],
    activities: [],
    custom_objects: [],
    custom: {},
    date_created,
    date_updated,
    created_by,
    updated_by: hasChanged ? random.pick(organization.users).id : created_by,
  };
  const { areaCode } = place;
  let boss: Contact | undefined;
  lead.contacts = several(random, [0.85, 0.35, 0.3], (index) => {
    const added = index === 0 ? made : random.integer(made, now);
    const contact = seedContact(seeding, lead, added, { domain, areaCode, boss });
    boss ??= contact;
    return contact;
  });
  lead.opportunities = several(random, [0.45, 0.2], () => seedOpportunity(seeding, lead, made));
  lead.activities = several(random, [0.7, 0.5, 0.4, 0.4], () => seedActivity(seeding, lead, made));
  lead.custom_objects = several(random, [0.12, 0.3], () => customObject(seeding, lead, place));
  lead.custom = customValues(seeding, lead, trade.industry, made);
  return lead;
}

function pickStatus({ random, organization: { lead_statuses } }: Seeding): string {
  let left = random.integer(1, 20);
  const index = statusShares.findIndex((share) => {
    left -= share;
    return left <= 0;
  });
  return lead_statuses[index]?.id ?? random.pick(lead_statuses).id;
}

function address(random: Random, streets: readonly string[], place: Place): Address {
  return {
    address_1: `${random.integer(1, 999)} ${random.pick(streets)}`,
    address_2: random.chance(0.1) ? `Suite ${random.integer(1, 40)}` : "",
    city: place.city,
    state: place.state,
    zipcode: `${place.zip}${random.integer(10, 99)}`,
    country: place.country,
  };
}

function customObject(
  { random, organization, fields }: Seeding,
  lead: Lead,
  { city }: Place,
): CustomObject {
  const type = random.pick(organization.custom_object_types);
  return {
    id: random.id("custobj"),
    lead_id: lead.id,
    name: `${type.name} in ${city}`,
    custom_object_type_id: type.id,
    custom: random.chance(0.8) ? { [fields.size.id]: random.integer(20, 2000) } : {},
    date_created: lead.date_created,
    date_updated: lead.date_updated,
    created_by: lead.created_by,
    updated_by: lead.updated_by,
  };
}

function customValues(
  { random, now, organization, fields }: Seeding,
  { contacts, custom_objects: [site] }: Lead,
  industry: string,
  made: number,
): CustomValues {
  const userId = () => random.pick(organization.users).id;
  const values: CustomValues = {};
  values[fields.industry.id] = [industry];
  values[fields.employees.id] = Math.ceil(500 * random.next() ** 2) || 1;
  if (random.chance(0.3)) values[fields.renewal.id] = day(now + random.integer(-60, 300) * dayMs);
  if (random.chance(0.2)) values[fields.tier.id] = random.pick(tiers);
  if (random.chance(0.1)) values[fields.lastAudit.id] = timestamp(random.integer(made, now));
  if (random.chance(0.5)) values[fields.accountManager.id] = userId();
  if (random.chance(0.1)) values[fields.supportTeam.id] = [...new Set([userId(), userId()])];
  if (contacts[0] && random.chance(0.1)) {
    values[fields.decisionMakers.id] = contacts.slice(0, 2).map(({ id }) => id);
  }
  if (site) values[fields.mainSite.id] = site.id;
  if (random.chance(0.1)) values[fields.legacyId.id] = `L-${random.integer(1000, 9999)}`;
  if (random.chance(0.3)) values[fields.region.id] = random.pick(regions);
  return values;
}
