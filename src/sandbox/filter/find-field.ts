import type { QueryField, QueryObjectType } from "../../../generated/types.js";
import type { CrmObject, CustomField, CustomFieldOwner } from "../model/organization.js";
import { type Field, type FieldKind, field as makeField } from "./field.js";
import { ownFields } from "./own-fields.js";
import type { Place } from "./place.js";

/** What custom fields of each type hold. Those that the sandbox knows nothing of may hold anything. */
const kinds: Readonly<Record<string, FieldKind>> = {
  text: "text",
  textarea: "text",
  number: "number",
  date: "date",
  datetime: "moment",
  choices: "term",
  user: "user",
  contact: "id",
  custom_object: "id",
};

const types: Readonly<Record<CustomFieldOwner, (type: QueryObjectType) => boolean>> = {
  lead: (type) => type === "lead",
  contact: (type) => type === "contact",
  opportunity: (type) => type === "opportunity",
  activity: (type) => type.startsWith("activity."),
  custom_object: (type) => type === "custom_object",
  shared: (type) => !type.startsWith("contact_") && type !== "address",
};

/**
 * Finds the field that a condition or a sort key names.
 *
 * @param field The field.
 * @param place Where it stands, and on what type of object it has to be.
 * @returns The field.
 * @throws {Refusal} 400 for a field that does not exist, or that this type of object does not have.
 */
export function findField(field: QueryField, place: Place): Field {
  const { type, context, path, refuse } = place;
  if (field.type === "custom_field") {
    const custom = context.organization.custom_fields.find((c) => c.id === field.custom_field_id);
    if (!custom) throw refuse([...path, "custom_field_id"], "Object does not exist.");
    if (!isOn(custom, type)) {
      const message = `"${custom.name}" is a custom field of ${custom.object_type}, not of ${type}.`;
      throw refuse([...path, "custom_field_id"], message);
    }
    return customField(custom);
  }
  const { object_type, field_name } = field;
  if (object_type !== type) {
    const message = `Must be ${type}, the type of object that is searched here.`;
    throw refuse([...path, "object_type"], message);
  }
  const found = ownField(type, field_name);
  if (!found) throw refuse([...path, "field_name"], `Not a valid choice. No ${type} has it.`);
  return found;
}

/** Finds a field of Close's own by its name; undefined when this type of object has none of that name. */
export function ownField(type: QueryObjectType, name: string): Field | undefined {
  const fields = ownFields(type);
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** The text fields of a type of object, its own and the organization's, each once. */
export function textFields({ type, context }: Place): Field[] {
  const custom = context.organization.custom_fields.filter((each) => isOn(each, type));
  const { display_name: _, location: __, ...own } = ownFields(type);
  return [...Object.values(own), ...custom.map(customField)].filter(
    ({ kind, borrowed }) => kind === "text" && !borrowed,
  );
}

function isOn({ object_type }: CustomField, type: QueryObjectType): boolean {
  return types[object_type](type);
}

function customField({ id, type }: CustomField): Field {
  const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  return makeField(kind ?? "anything", (object) => (object as CrmObject).custom[id]);
}
