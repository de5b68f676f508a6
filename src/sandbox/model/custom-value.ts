import type { CustomFieldType } from "../../../generated/types.js";
import type { CustomField, CustomValue, Organization } from "./organization.js";

/** Tells what is wrong with a value, or null when it fits. */
type Check = (
  value: CustomValue,
  field: CustomField,
  organization: Pick<Organization, "users">,
) => string | null;

/** The types that the contract names, without those that it leaves room for. */
type KnownType<Type = CustomFieldType> = Type extends string
  ? string extends Type
    ? never
    : Type
  : never;

const checks: Record<KnownType, Check> = {
  text,
  textarea: text,
  hidden: text,
  number: (value) =>
    Number.isFinite(value) ? null : "Value must be of float type. Send a number.",
  date: (value) => (isDate(value) ? null : "Not a valid date. Send a day such as 2026-03-31."),
  datetime: (value) =>
    isDateTime(value)
      ? null
      : "Not a valid datetime. Send a moment with its offset, such as 2026-03-31T09:30:00+00:00.",
  choices: (value, { choices }) =>
    choices?.includes(String(value)) && typeof value === "string"
      ? null
      : `Not a valid choice. Use one of ${(choices ?? []).map((each) => JSON.stringify(each)).join(", ")}.`,
  user: (value, _, { users }) =>
    users.some(({ id }) => id === value) ? null : "Object does not exist. Send the id of a user.",
  contact: idOf("cont", "a contact"),
  custom_object: idOf("custobj", "a custom object"),
};

/**
 * Checks a value against a custom field. Of contacts and custom objects only the form of the id is
 * checked. That Close refuses these values is inferred, and the texts are the sandbox's own.
 *
 * @param field The field.
 * @param value One value of it.
 * @param organization Where users are looked up.
 * @returns What is wrong and what to do, or null when the value fits.
 */
export function misfit(
  field: CustomField,
  value: CustomValue,
  organization: Pick<Organization, "users">,
): string | null {
  const check = Object.hasOwn(checks, field.type) ? checks[field.type as KnownType] : text;
  const problem = check(value, field, organization);
  return problem && `${problem} "${field.name}" is a ${field.type} field.`;
}

function text(value: CustomValue): string | null {
  return typeof value === "string" ? null : "Value must be of str type. Send text in quotes.";
}

function idOf(prefix: string, what: string): Check {
  const pattern = new RegExp(`^${prefix}_\\w+$`);
  return (value) =>
    typeof value === "string" && pattern.test(value)
      ? null
      : `Not a valid id. Send the id of ${what}, which begins with ${prefix}_.`;
}

function isDate(value: CustomValue): boolean {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const start = new Date(`${value}T00:00:00Z`);
  // JavaScript makes 2 March of 30 February.
  return !Number.isNaN(start.getTime()) && start.toISOString().startsWith(value);
}

function isDateTime(value: CustomValue): boolean {
  const written = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
  const [, day] = (typeof value === "string" && written.exec(value)) || [];
  return day !== undefined && isDate(day) && !Number.isNaN(Date.parse(String(value)));
}
