import type { CreateBulkEdit } from "../../generated/types.js";
import type { CustomField, CustomFieldOwner, CustomValue, Organization } from "./organization.js";
import { refuseField } from "./refusal.js";

/** A bulk edit that sets or clears a custom field. */
export type CustomFieldEdit = Exclude<CreateBulkEdit, { type: "set_lead_status" }>;

type SetCustomField = Extract<CustomFieldEdit, { custom_field_value: unknown }>;
type Setting = CustomFieldEdit & Pick<SetCustomField, "custom_field_operation">;

/**
 * Finds the custom field that an edit names, and refuses values that do not fit it.
 *
 * @param owner Type of object whose field is edited.
 * @returns The field.
 * @throws {Refusal} 400 for an unknown field, a wrong value, or an operation the field does not have.
 */
export function editedField(
  { customFields }: Organization,
  owner: CustomFieldOwner,
  edit: CustomFieldEdit,
): CustomField {
  const field = customFields.find(
    (each) =>
      each.owner === owner &&
      (each.id === edit.custom_field_id || each.name === edit.custom_field_name),
  );
  if (!field) {
    const key = edit.custom_field_id === undefined ? "custom_field_name" : "custom_field_id";
    throw refuseField(key, `Object does not exist. No ${owner} has this custom field.`);
  }
  for (const value of newValues(edit)) refuseMisfit(field, edit, value);
  if (!field.accepts_multiple_values) {
    if ("custom_field_values" in edit && edit.custom_field_values) {
      throw refuseField(
        "custom_field_values",
        `"${field.name}" holds one value. Use custom_field_value.`,
      );
    }
    const { custom_field_operation: operation = "replace" } = edit as Setting;
    if (operation !== "replace") {
      throw refuseField(
        "custom_field_operation",
        `"${field.name}" holds one value, so values cannot be added or removed.`,
      );
    }
  }
  return field;
}

/** The values an edit brings, whether it brings one or several. */
export function newValues(edit: CustomFieldEdit): CustomValue[] {
  if ("custom_field_value" in edit && edit.custom_field_value !== undefined) {
    return [edit.custom_field_value];
  }
  return ("custom_field_values" in edit && edit.custom_field_values) || [];
}

/** What a field holds after an edit; nothing when it is cleared. */
export function valueAfter(
  field: CustomField,
  before: CustomValue | CustomValue[] | undefined,
  edit: CustomFieldEdit,
): CustomValue | CustomValue[] | undefined {
  const values = newValues(edit);
  if (!field.accepts_multiple_values) return values[0];
  const held = [before ?? []].flat();
  const { custom_field_operation: operation = "replace" } = edit as Setting;
  const after = {
    replace: values,
    add: [...new Set([...held, ...values])],
    remove: held.filter((value) => !values.includes(value)),
  }[operation];
  return after.length > 0 ? after : undefined;
}

function refuseMisfit(field: CustomField, edit: CustomFieldEdit, value: CustomValue): void {
  const key = "custom_field_value" in edit ? "custom_field_value" : "custom_field_values";
  if (field.type === "number" && typeof value !== "number") {
    throw refuseField(key, `Value must be of number type: "${field.name}" is a number field.`);
  }
  if (field.type !== "number" && typeof value !== "string") {
    throw refuseField(key, `Value must be of str type: "${field.name}" is a ${field.type} field.`);
  }
  if (field.type === "date" && !/^\d{4}-\d{2}-\d{2}$/.test(String(value))) {
    throw refuseField(key, `"${field.name}" is a date field: write YYYY-MM-DD.`);
  }
  if (field.choices && !field.choices.includes(String(value))) {
    const choices = field.choices.map((choice) => `"${choice}"`).join(", ");
    throw refuseField(key, `Not a valid choice. "${field.name}" has ${choices}.`);
  }
}
