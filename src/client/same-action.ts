import type { BulkAction } from "../../generated/types.js";

/** What says which custom field to edit, and how, and is not shown. */
const unshown = ["custom_field_id", "custom_field_values", "custom_field_operation"];

/** What Close takes where a create does not say, and shows in its answer. Absent is the same as null. */
const whereUnsaid = {
  send_done_email: true,
  results_limit: null,
  sort: null,
  sequence_id: null,
  calls_assigned_to: null,
  from_phone_number_id: null,
  custom_field_value: null,
};

/**
 * Tells whether an action is what a create asked for, as far as it shows. What Close fills in where the
 * create does not say, such as a sender, may be anything.
 *
 * @param body Body of the create.
 * @param action The action, as Close shows it.
 */
export function isSameAction(body: object, action: BulkAction): boolean {
  return fits(shownOf(body), action);
}

/**
 * Tells whether an action shows all that a create asks for. Of a custom field it shows the name and one
 * value: so an edit of another field, or with other values, may look the same.
 *
 * @param body Body of the create.
 */
export function showsAll(body: object): boolean {
  return !unshown.some((key) => key in body);
}

/**
 * Tells whether two creates of the same kind may make actions that cannot be told apart.
 *
 * @param one Body of the one.
 * @param other Body of the other.
 */
export function looksTheSame(one: object, other: object): boolean {
  return fits(shownOf(one), shownOf(other));
}

/** What an action shows of the create that made it: Close's answer lacks four of its keys. */
function shownOf(body: object): object {
  const { custom_field_id, custom_field_values, custom_field_operation, query, ...shown } =
    body as Record<string, unknown>;
  return { ...whereUnsaid, bulk_object_type: searchedFor(shown.s_query), ...shown };
}

/** What a delete deletes that does not say it: what its filter searches for, else leads (inferred). */
function searchedFor(filter: unknown): string {
  const { queries } = (filter ?? {}) as { queries?: { object_type?: string }[] };
  const type = Array.isArray(queries) && queries.find((each) => each?.object_type)?.object_type;
  return String(type || "lead").replace("activity.", "");
}

/** Whether two objects agree in all that both hold. */
function fits(one: object, other: object): boolean {
  const values = new Map(Object.entries(other));
  return Object.entries(one).every(
    ([key, value]) => !values.has(key) || agrees(value, values.get(key)),
  );
}

/** Whether two JSON values mean the same: `false`, `[]`, `null` and nothing are alike, as are 1 and "1". */
function agrees(one: unknown, other: unknown): boolean {
  if (isNothing(one) || isNothing(other)) return isNothing(one) && isNothing(other);
  if (!isObject(one) || !isObject(other)) return String(one) === String(other);
  return Object.keys({ ...one, ...other }).every((key) => agrees(one[key], other[key]));
}

function isNothing(value: unknown): boolean {
  return (value ?? false) === false || (Array.isArray(value) && value.length === 0);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
