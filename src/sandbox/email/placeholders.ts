import type { Contact, CustomField, Lead, Organization, User } from "../model/organization.js";

/** What an email is written from. */
export interface EmailData {
  lead: Lead;
  contact: Contact;
  /** Address the email goes to. */
  email: string;
  /** Who sends it. */
  user: User;
  organization: Organization;
}

/** Reads what stands for a placeholder. */
export type Value = (data: EmailData) => string;

/** The placeholders, besides custom fields. Close publishes no list: these are inferred. */
const values: Readonly<Record<string, Value>> = {
  "contact.name": ({ contact }) => contact.name,
  "contact.display_name": ({ contact }) => contact.name,
  "contact.first_name": ({ contact }) => words(contact.name)[0] ?? "",
  "contact.last_name": ({ contact }) => words(contact.name).slice(1).join(" "),
  "contact.title": ({ contact }) => contact.title,
  "contact.email": ({ email }) => email,
  "lead.name": ({ lead }) => lead.name,
  "lead.display_name": ({ lead }) => lead.name,
  "lead.description": ({ lead }) => lead.description,
  "lead.url": ({ lead }) => lead.url ?? "",
  "lead.status_label": ({ lead, organization }) =>
    organization.lead_statuses.find(({ id }) => id === lead.status_id)?.label ?? "",
  "user.name": ({ user }) => `${user.first_name} ${user.last_name}`,
  "user.first_name": ({ user }) => user.first_name,
  "user.last_name": ({ user }) => user.last_name,
  "user.email": ({ user }) => user.email,
  "organization.name": ({ organization }) => organization.name,
};

// `lead.custom.cf_…`, `lead.custom.Industry` or `lead.custom["Annual revenue"]`.
const customValue = /^(lead|contact)\.custom(?:\.(.+)|\["(.+)"\]|\['(.+)'\])$/;

/**
 * Finds what a placeholder stands for.
 *
 * @param expression What stands between the braces, such as `contact.first_name`.
 * @param organization The organization whose custom fields may be named, by id or name.
 * @returns What reads it; nothing but an empty text for an unknown one (inferred).
 */
export function readerOf(expression: string, { custom_fields }: Organization): Value {
  const value = Object.hasOwn(values, expression) ? values[expression] : undefined;
  if (value) return value;
  const [, owner, ...keys] = customValue.exec(expression) ?? [];
  const key = keys.find((each) => each !== undefined);
  const isMeant = ({ object_type, id, name }: CustomField) =>
    (object_type === owner || object_type === "shared") && (id === key || name === key);
  const field = custom_fields.find(isMeant);
  if (!field) return () => "";
  return ({ lead, contact }) => {
    const { custom } = owner === "lead" ? lead : contact;
    return [custom[field.id] ?? []].flat().join(", ");
  };
}

function words(name: string): string[] {
  return name.split(/\s+/).filter(Boolean);
}
