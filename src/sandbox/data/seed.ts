import { timestamp } from "./clock.js";
import type {
  Contact,
  CustomField,
  CustomFieldOwner,
  Lead,
  Opportunity,
  Organization,
} from "./organization.js";
import type { Random } from "./random.js";

const dayMs = 24 * 60 * 60 * 1000;
const statusLabels = ["Potential", "Qualified", "Customer", "Bad fit"] as const;
const places = [
  "Harbor",
  "Summit",
  "Willow",
  "Granite",
  "Juniper",
  "Meadow",
  "Copper",
  "Northern",
] as const;
const trades = [
  "Logistics",
  "Analytics",
  "Bakery",
  "Robotics",
  "Clinics",
  "Media",
  "Energy",
  "Foods",
] as const;
const firstNames = ["Ana", "Ben", "Chidi", "Dana", "Emre", "Freya", "Goran", "Hana"] as const;
const lastNames = [
  "Abbott",
  "Brandt",
  "Costa",
  "Diaz",
  "Eriksen",
  "Fischer",
  "Grant",
  "Haddad",
] as const;
const titles = ["CEO", "Head of Sales", "Office Manager", "Buyer"] as const;
const industries = ["Software as a service", "Fintech", "Retail"] as const;

/**
 * Makes an organization with leads, the same for the same source of chance.
 *
 * @param random The source of chance.
 * @param leads How many leads.
 * @param now The present moment; leads were made in the year before it.
 */
export function seedOrganization(random: Random, leads: number, now: number): Organization {
  const organization: Organization = {
    id: random.id("orga"),
    userId: random.id("user"),
    leadStatuses: [],
    customFields: [],
    leads: new Map(),
  };
  const statusIds = statusLabels.map((label) => {
    const id = random.id("stat");
    organization.leadStatuses.push({ id, label, organization_id: organization.id });
    return id;
  });
  const field = (
    owner: CustomFieldOwner,
    name: string,
    type: CustomField["type"],
    { choices = null, multiple = false }: { choices?: string[] | null; multiple?: boolean } = {},
  ): CustomField => {
    const made = {
      id: random.id("cf"),
      name,
      type,
      choices,
      accepts_multiple_values: multiple,
      owner,
    };
    organization.customFields.push(made);
    return made;
  };
  const industry = field("lead", "Industry", "choices", {
    choices: [...industries],
    multiple: true,
  });
  const employees = field("lead", "Employees", "number");
  field("lead", "Renewal", "date");
  field("contact", "Role", "text");
  field("opportunity", "Origin", "text");
  field("activity", "Outcome", "text");
  field("custom_object", "Size", "number");
  field("shared", "Region", "text");

  for (let index = 0; index < leads; index += 1) {
    const made = timestamp(now - Math.floor((1 - index / leads) * 365) * dayMs);
    const contact = (): Contact => ({
      id: random.id("cont"),
      name: `${random.pick(firstNames)} ${random.pick(lastNames)}`,
      title: random.pick(titles),
      custom: new Map(),
    });
    const opportunity = (): Opportunity => ({
      id: random.id("oppo"),
      status_type: random.pick(["active", "won", "lost"]),
      custom: new Map(),
    });
    const name = `${random.pick(places)} ${random.pick(trades)} ${index + 1}`;
    const lead: Lead = {
      id: random.id("lead"),
      display_name: name,
      description: "",
      url: `https://www.${name.toLowerCase().replaceAll(" ", "-")}.example`,
      status_id: random.pick(statusIds),
      date_created: made,
      date_updated: made,
      created_by: organization.userId,
      updated_by: organization.userId,
      custom: new Map<string, string[] | number>([
        [industry.id, [random.pick(industries)]],
        [employees.id, 1 + Math.floor(random.next() * 500)],
      ]),
      contacts: several(random, 3, contact),
      opportunities: several(random, 2, opportunity),
      activities: [],
      customObjects: [],
    };
    organization.leads.set(lead.id, lead);
  }
  return organization;
}

function several<Item>(random: Random, most: number, make: () => Item): Item[] {
  return Array.from({ length: Math.floor(random.next() * (most + 1)) }, make);
}
