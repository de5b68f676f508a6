import type { CustomFieldAssignment, CustomFieldTarget } from "../../../generated/types.js";
import { type Refusal, refuseField, refuseFields } from "../http/refusal.js";
import { misfit } from "../model/custom-value.js";
import type {
  CustomField,
  CustomFieldOwner,
  CustomValue,
  CustomValues,
  Organization,
} from "../model/organization.js";

/** What a bulk edit says of a custom field; without a value, the field is cleared. */
export type CustomFieldEdit = CustomFieldTarget & Partial<CustomFieldAssignment>;

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
  organization: Organization,
  owner: CustomFieldOwner,
  edit: CustomFieldEdit,
): CustomField {
  const { custom_fields } = organization;
  const named = custom_fields.filter(
    ({ id, name }) => id === edit.custom_field_id || name === edit.custom_field_name,
  );
  const [field, another] = named.filter(({ object_type }) => object_type === owner);
  if (!field) throw refuseUnknown(owner, edit, named);
  if (another) {
    throw refuseField(
      "custom_field_name",
      `Several custom fields are called "${field.name}". Use custom_field_id.`,
    );
  }
  if (!field.accepts_multiple_values) refuseSeveral(field, edit);
  refuseMisfits(field, edit, organization);
  return field;
}

/** The values an edit brings, whether it brings one or several. */
function newValues({
  custom_field_value: one,
  custom_field_values: several,
}: CustomFieldEdit): CustomValue[] {
  return one === undefined ? (several ?? []) : [one];
}

/**
 * Tells what a custom field holds after an edit.
 *
 * @param field The field.
 * @param before What it held; undefined when it was empty.
 * @param edit What the bulk edit says.
 * @returns What it holds; undefined when it is empty.
 */
export function valueAfter(
  field: CustomField,
  before: CustomValues[string] | undefined,
  edit: CustomFieldEdit,
): CustomValues[string] | undefined {
  const values = newValues(edit);
  if (!field.accepts_multiple_values) return values[0];
  const held = [before ?? []].flat();
  const { custom_field_operation: operation = "replace" } = edit;
  const after = {
    replace: values,
    add: [...held, ...values],
    remove: held.filter((value) => !values.includes(value)),
  }[operation];
  return after.length > 0 ? [...new Set(after)] : undefined;
}

function refuseUnknown(
  owner: CustomFieldOwner,
  edit: CustomFieldEdit,
  [other]: CustomField[],
): Refusal {
  const key = edit.custom_field_id === undefined ? "custom_field_name" : "custom_field_id";
  const found = other ? ` "${other.name}" is a ${other.object_type} custom field.` : "";
  return refuseField(key, `Object does not exist. There is no such ${owner} custom field.${found}`);
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

function refuseMisfits(
  field: CustomField,
  edit: CustomFieldEdit,
  organization: Organization,
): void {
  const problems = newValues(edit).flatMap((value, index) => {
    const message = misfit(field, value, organization);
    const path = edit.custom_field_values ? ["custom_field_values", index] : ["custom_field_value"];
    return message === null ? [] : [{ path, message }];
  });
  if (problems.length > 0) throw refuseFields(problems);
}
