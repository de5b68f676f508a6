import { timestamp } from "../model/clock.js";
import type { CustomField, CustomFieldOwner } from "../model/organization.js";
import type { Random } from "../model/random.js";
import { industries } from "./trades.js";

/** What tells a field from others. */
interface Field {
  owner: CustomFieldOwner;
  name: string;
  type: CustomField["type"];
  choices?: readonly string[];
  multiple?: true;
}

const fields = {
  industry: {
    owner: "lead",
    name: "Industry",
    type: "choices",
    choices: industries,
    multiple: true,
  },
  employees: { owner: "lead", name: "Employees", type: "number" },
  renewal: { owner: "lead", name: "Renewal", type: "date" },
  tier: { owner: "lead", name: "Tier", type: "choices", choices: ["Gold", "Silver", "Bronze"] },
  lastAudit: { owner: "lead", name: "Last audit", type: "datetime" },
  accountManager: { owner: "lead", name: "Account manager", type: "user" },
  supportTeam: { owner: "lead", name: "Support team", type: "user", multiple: true },
  decisionMakers: { owner: "lead", name: "Decision makers", type: "contact", multiple: true },
  mainSite: { owner: "lead", name: "Main site", type: "custom_object" },
  legacyId: { owner: "lead", name: "Legacy id", type: "hidden" },
  role: { owner: "contact", name: "Role", type: "text" },
  reportsTo: { owner: "contact", name: "Reports to", type: "contact" },
  origin: { owner: "opportunity", name: "Origin", type: "text" },
  outcome: { owner: "activity", name: "Outcome", type: "text" },
  minutes: { owner: "activity", name: "Minutes of meeting", type: "textarea" },
  size: { owner: "custom_object", name: "Size", type: "number" },
  region: { owner: "shared", name: "Region", type: "text" },
} satisfies Record<string, Field>;

/** The seeded fields, each by the name that the seeding calls it. */
export type SeededFields = Record<keyof typeof fields, CustomField>;

/**
 * Makes custom fields of every type and owner.
 *
 * @param own Whose they are, and who made them.
 * @param made When, in milliseconds since 1970.
 */
export function seedFields(
  random: Random,
  own: { organization_id: string; created_by: string; updated_by: string },
  made: number,
): SeededFields {
  const date = timestamp(made);
  const entries = Object.entries<Field>(fields).map(([key, field]) => {
    const { owner, name, type, choices, multiple = false } = field;
    const custom: CustomField = {
      id: random.id("cf"),
      name,
      description: null,
      type,
      choices: choices ? [...choices] : null,
      accepts_multiple_values: multiple,
      editable_with_roles: [],
      object_type: owner,
      date_created: date,
      date_updated: date,
      ...own,
    };
    return [key, custom] as const;
  });
  return Object.fromEntries(entries) as SeededFields;
}
