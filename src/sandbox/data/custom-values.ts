import { unknownText } from "../../validation/messages.js";
import { misfit } from "../model/custom-value.js";
import type {
  CustomField,
  CustomFieldOwner,
  CustomValue,
  CustomValues,
} from "../model/organization.js";
import type { Codec, Place } from "./codec.js";
import type { Reading } from "./reading.js";

const scalars = ["string", "number", "boolean"] as const;

/**
 * Values of custom fields, by the field's id or name. A user is written as an id or an email address. A contact or
 * custom object that one refers to may have been deleted since, so it need not be there, and only its id will do.
 *
 * @param owner Type of the object that has them.
 */
export function customValues(owner: CustomFieldOwner): Codec<CustomValues> {
  return {
    schema: {
      type: "object",
      additionalProperties: { type: [...scalars, "array"], items: { type: scalars } },
    },
    read(given, place) {
      const values: CustomValues = {};
      for (const [key, value] of Object.entries((given ?? {}) as CustomValues)) {
        const here = { ...place, path: [...place.path, key] };
        const field = fieldOf(place.reading, owner, key);
        if (field) values[field.id] = readValue(field, value, here);
        else here.reading.refuse(here.path, unknownField(place.reading, owner, key));
      }
      return values;
    },
  };
}

function readValue(
  field: CustomField,
  value: CustomValue | CustomValue[],
  { reading, path }: Place,
): CustomValue | CustomValue[] {
  const several = Array.isArray(value);
  if (several && !field.accepts_multiple_values) {
    reading.refuse(path, `"${field.name}" holds one value. Send it without the list.`);
  }
  const values = [value].flat().map((each, index) => {
    const at = several ? [...path, index] : path;
    if (field.type === "user") return reading.find("user", String(each), at);
    const problem = misfit(field, each, reading);
    if (problem !== null) reading.refuse(at, problem);
    return each;
  });
  return field.accepts_multiple_values ? values : (values[0] ?? "");
}

function fieldOf(
  { fields }: Reading,
  owner: CustomFieldOwner,
  key: string,
): CustomField | undefined {
  const named = fields.filter(({ id, name }) => id === key || name === key);
  return (
    named.find(({ object_type }) => object_type === owner) ??
    named.find(({ object_type }) => object_type === "shared")
  );
}

function unknownField(reading: Reading, owner: CustomFieldOwner, key: string): string {
  const other = reading.fields.find(({ id, name }) => id === key || name === key);
  if (other) return `"${other.name}" is a custom field of another type: ${other.object_type}.`;
  const names = namesOf(reading, owner);
  if (names.length > 0) return unknownText(key, names);
  return `There is no custom field of type ${owner}. Declare it under \`custom_fields\`.`;
}

function namesOf({ fields }: Reading, owner: CustomFieldOwner): string[] {
  return fields
    .filter(({ object_type }) => object_type === owner || object_type === "shared")
    .map(({ name }) => name);
}
