import type { QueryField, QueryObjectType } from "../../generated/types.js";
import type { Contact, CrmObject, Lead, Opportunity } from "./organization.js";
import { notServed } from "./refusal.js";

/** A type of object that filters reach in the sandbox. */
export type ServedType = "lead" | "contact" | "opportunity";

/** What a field of an object holds, as a list: empty when it was never set. */
export type FieldReader = (object: CrmObject) => unknown[];

type Readers<Of> = Readonly<Record<string, (object: Of) => unknown>>;

const lead: Readers<Lead> = {
  name: (of) => of.display_name,
  display_name: (of) => of.display_name,
  description: (of) => of.description,
  url: (of) => of.url,
  status_id: (of) => of.status_id,
  created_by: (of) => of.created_by,
  updated_by: (of) => of.updated_by,
  date_created: (of) => of.date_created,
  date_updated: (of) => of.date_updated,
};
const contact: Readers<Contact> = { name: (of) => of.name, title: (of) => of.title };
const opportunity: Readers<Opportunity> = { status_type: (of) => of.status_type };

// Each table is asked only about objects of its own type.
const fields = { lead, contact, opportunity } as Record<ServedType, Readers<CrmObject>>;

const textFields: Record<ServedType, readonly string[]> = {
  lead: ["display_name", "description", "url"],
  contact: ["name", "title"],
  opportunity: [],
};

/**
 * Tells how to read the field that a filter or sort key names.
 *
 * @param type Type of the objects it is read from.
 * @param field The field.
 * @returns The reader.
 * @throws {Refusal} 501 for a field that the sandbox's objects do not have.
 */
export function fieldReader(type: ServedType, field: QueryField): FieldReader {
  if (field.type === "custom_field") {
    return ({ custom }) => [custom.get(field.custom_field_id) ?? []].flat();
  }
  const { object_type, field_name } = field;
  if (object_type !== type) throw notServed(`a field of a ${object_type} on a ${type}`);
  const read = propertyReader(type, field_name);
  return (object) => {
    const value = read(object);
    return value === null || value === "" ? [] : [value];
  };
}

/**
 * Tells how to read one of Close's own properties.
 *
 * @param type Type of the object.
 * @param name Name of the property.
 * @returns What gives the property.
 * @throws {Refusal} 501 for a property that the sandbox's objects do not have.
 */
export function propertyReader(type: ServedType, name: string): (object: CrmObject) => unknown {
  const read = Object.hasOwn(fields[type], name) ? fields[type][name] : undefined;
  if (!read) throw notServed(`the property ${name} of a ${type}`);
  return read;
}

/**
 * Tells how to read the texts of an object.
 *
 * @param type Type of the object.
 * @returns What gives its texts.
 */
export function textReader(type: ServedType): (object: CrmObject) => string[] {
  return (object) => textFields[type].map((name) => String(fields[type][name]?.(object) ?? ""));
}

/**
 * Makes sure that the sandbox's filters reach a type of object.
 *
 * @param type The type.
 * @throws {Refusal} 501 when they do not.
 */
export function assertServed(type: QueryObjectType): asserts type is ServedType {
  if (!Object.hasOwn(fields, type)) throw notServed(`a filter over ${type}`);
}
