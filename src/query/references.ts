import type { ReferenceCondition } from "../../generated/types.js";
import { assertMatch, refuse } from "./check.js";

/** Type of object that a field refers to. */
export type ReferenceType = ReferenceCondition["reference_type"];

const forms: Readonly<Record<ReferenceType, { form: RegExp; such: string }>> = {
  user: { form: /^user_\S+$/, such: "user_…" },
  user_or_group: {
    form: /^((user|group)_\S+|CURRENT_USER)$/,
    such: "user_…, group_… or CURRENT_USER",
  },
  lead: { form: /^lead_\S+$/, such: "lead_…" },
  "status.lead": { form: /^stat_\S+$/, such: "stat_…" },
  "status.opportunity": { form: /^stat_\S+$/, such: "stat_…" },
};

// The type of a status changes where the part stands among opportunities.
const fields: Readonly<Record<string, ReferenceType>> = {
  status_id: "status.lead",
  created_by: "user",
  updated_by: "user",
  lead_id: "lead",
};

/**
 * Tells what a field refers to.
 *
 * @param name Name of one of Close's own fields.
 * @returns Type of the objects; undefined when it holds values, or is not known to refer to anything.
 */
export function referenceType(name: string): ReferenceType | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/**
 * Makes sure that ids are ids. The label of a status or the name of a user, in their place, would match nothing.
 *
 * @param call The call they are for, for the message.
 * @param type Type of the objects.
 * @param ids The ids.
 * @throws {TypeError} When there is no such type, or one is no id of it.
 */
export function assertIds(call: string, type: ReferenceType, ids: readonly string[]): void {
  if (!Object.hasOwn(forms, type)) {
    refuse(call, type, `Give one of ${Object.keys(forms).join(", ")}.`);
  }
  const { form, such } = forms[type];
  for (const id of ids) assertMatch(call, id, form, `Give an id such as ${such}, not a name.`);
}
