import type { CreateBulkEdit } from "../../generated/types.js";
import { type CustomFieldEdit, editedField, valueAfter } from "./custom-fields.js";
import type { CrmObject, CustomFieldOwner, Lead, Organization } from "./organization.js";
import { refuseField } from "./refusal.js";

/** What a bulk edit does to one lead. */
export type Effect = (lead: Lead) => void;

type EditOf<Type> = Extract<CreateBulkEdit, { type: Type }>;

/** For each edit type of the contract: checks the edit against the organization, and says what it does. */
const effects: {
  [Type in CreateBulkEdit["type"]]: (organization: Organization, edit: EditOf<Type>) => Effect;
} = {
  set_lead_status: setLeadStatus,
  set_custom_field: onCustomField("lead", itself),
  clear_custom_field: onCustomField("lead", itself),
  set_contact_custom_field: onCustomField("contact", (lead) => lead.contacts),
  clear_contact_custom_field: onCustomField("contact", (lead) => lead.contacts),
  set_opportunity_custom_field: onCustomField("opportunity", (lead) => lead.opportunities),
  clear_opportunity_custom_field: onCustomField("opportunity", (lead) => lead.opportunities),
  set_activity_custom_field: onCustomField("activity", (lead) => lead.activities),
  clear_activity_custom_field: onCustomField("activity", (lead) => lead.activities),
  set_custom_object_custom_field: onCustomField("custom_object", (lead) => lead.customObjects),
  clear_custom_object_custom_field: onCustomField("custom_object", (lead) => lead.customObjects),
  set_global_custom_field: onCustomField("shared", itself),
  clear_global_custom_field: onCustomField("shared", itself),
};

/**
 * Checks an edit against the organization.
 *
 * @param organization The organization to be edited.
 * @param edit A valid edit.
 * @returns What the edit does to one lead.
 * @throws {Refusal} 400 when it names something that does not exist, or a value that does not fit.
 */
export function effectOf(organization: Organization, edit: CreateBulkEdit): Effect {
  // TypeScript cannot see that the edit fits the entry its own type chose.
  const check = effects[edit.type] as (organization: Organization, edit: CreateBulkEdit) => Effect;
  return check(organization, edit);
}

function setLeadStatus({ leadStatuses }: Organization, edit: EditOf<"set_lead_status">): Effect {
  const status = leadStatuses.find(({ id }) => id === edit.lead_status_id);
  if (!status) throw refuseField("lead_status_id", "Object does not exist.");
  return (lead) => {
    lead.status_id = status.id;
  };
}

function onCustomField(owner: CustomFieldOwner, objectsOf: (lead: Lead) => CrmObject[]) {
  return (organization: Organization, edit: CustomFieldEdit): Effect => {
    const field = editedField(organization, owner, edit);
    return (lead) => {
      for (const { custom } of objectsOf(lead)) {
        const after = valueAfter(field, custom.get(field.id), edit);
        if (after === undefined) custom.delete(field.id);
        else custom.set(field.id, after);
      }
    };
  };
}

function itself(lead: Lead): CrmObject[] {
  return [lead];
}
