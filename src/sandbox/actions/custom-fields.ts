import type {
  CreateBulkEdit,
  CustomFieldAssignment,
  CustomFieldTarget,
} from "../../generated/types.js";
import type { CustomField, CustomFieldOwner, CustomValue, Organization } from "./organization.js";
import { refuseField } from "./refusal.js";

/** What a bulk edit says of a custom field; without a value, the field is cleared. */
export type CustomFieldEdit = CustomFieldTarget & Partial<CustomFieldAssignment>;

/** Tells whether a bulk edit is about a custom field. */
export function isCustomFieldEdit(edit: CreateBulkEdit): edit is CreateBulkEdit & CustomFieldEdit {
  return "custom_field_id" in edit || "custom_field_name" in edit;
}

/**
 * Finds the custom field that an edit names, and refuses values that do not fit it.
 *
 * @param organization The organization whose fields are looked through.
 * @param owner Type of object whose field is edited.
 * @param edit What the bulk edit says.
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
  if (!field.accepts_multiple_values) refuseSeveral(field, edit);
  return field;
}

/** The values an edit brings, whether it brings one or several. */
function newValues({
  custom_field_value: one,
  custom_field_values: several,
}: CustomFieldEdit): CustomValue[] {
  return one === undefined ? (several ?? []) : [one];
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
  const { custom_field_operation: operation = "replace" } = edit;
  const after = {
    replace: values,
    add: [...new Set([...held, ...values])],
    remove: held.filter((value) => !values.includes(value)),
  }[operation];
  return after.length > 0 ? after : undefined;
}

function refuseSeveral({ name }: CustomField, edit: CustomFieldEdit): void {
  if (edit.custom_field_values) {
    throw refuseField("custom_field_values", `"${name}" holds one value. Use custom_field_value.`);
  }
  const { custom_field_operation: operation = "replace" } = edit;
  if (operation !== "replace") {
    throw refuseField(
      "custom_field_operation",
      `"${name}" holds one value, so there is nothing to ${operation}. Use replace.`,
    );
  }
}

function refuseMisfit(field: CustomField, edit: CustomFieldEdit, value: CustomValue): void {
  const key = edit.custom_field_values ? "custom_field_values" : "custom_field_value";
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
