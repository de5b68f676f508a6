import type { BulkEdit, CreateBulkEdit, QueryObjectType } from "../../../generated/types.js";
import { refuseField } from "../http/refusal.js";
import { timestamp } from "../model/clock.js";
import type {
  Activity,
  CrmObject,
  CustomFieldOwner,
  Lead,
  Organization,
} from "../model/organization.js";
import type { Cause, World } from "../model/world.js";
import { type CustomFieldEdit, editedField, valueAfter } from "./custom-fields.js";

/** What a bulk edit does to a lead, or to what belongs to it. */
export interface Effect {
  /** What the answer shows of the edit. */
  shown: Partial<Pick<BulkEdit, "lead_status_id" | "custom_field_name" | "custom_field_value">>;
  /** The objects of a lead that are edited. */
  objects(lead: Lead): CrmObject[];
  /** Edits one of them. */
  apply(world: World, object: CrmObject, cause: Cause): void;
}

type EditOf<Type> = Extract<CreateBulkEdit, { type: Type }>;

const onLead = onCustomField("lead", "lead", itself);
const onContact = onCustomField("contact", "contact", (lead) => lead.contacts);
const onOpportunity = onCustomField("opportunity", "opportunity", (lead) => lead.opportunities);
const onActivity = onCustomField("activity", "activity.custom_activity", customActivities);
const onCustomObject = onCustomField("custom_object", "custom_object", (l) => l.custom_objects);
const onShared = onCustomField("shared", "lead", itself);

/**
 * For each edit type of the contract: checks the edit against the organization, and says what it
 * does. What all but the first three do is inferred from their names.
 */
const effects: {
  [Type in CreateBulkEdit["type"]]: (organization: Organization, edit: EditOf<Type>) => Effect;
} = {
  set_lead_status: setLeadStatus,
  set_custom_field: onLead,
  clear_custom_field: onLead,
  set_contact_custom_field: onContact,
  clear_contact_custom_field: onContact,
  set_opportunity_custom_field: onOpportunity,
  clear_opportunity_custom_field: onOpportunity,
  set_activity_custom_field: onActivity,
  clear_activity_custom_field: onActivity,
  set_custom_object_custom_field: onCustomObject,
  clear_custom_object_custom_field: onCustomObject,
  set_global_custom_field: onShared,
  clear_global_custom_field: onShared,
};

/**
 * Checks an edit against the organization.
 *
 * @param organization The organization to be edited.
 * @param edit A valid edit.
 * @returns What the edit does.
 * @throws {Refusal} 400 when it names something that does not exist, or a value that does not fit.
 */
export function effectOf(organization: Organization, edit: CreateBulkEdit): Effect {
  // TypeScript cannot see that the edit fits the entry its own type chose.
  const check = effects[edit.type] as (organization: Organization, edit: CreateBulkEdit) => Effect;
  return check(organization, edit);
}

function setLeadStatus({ lead_statuses }: Organization, edit: EditOf<"set_lead_status">): Effect {
  const { lead_status_id } = edit;
  const status = lead_statuses.find(({ id }) => id === lead_status_id);
  if (!status) throw refuseField("lead_status_id", "Object does not exist.");
  return {
    shown: { lead_status_id },
    objects: itself,
    apply(world, object, cause) {
      const lead = object as Lead;
      if (lead.status_id === status.id) return;
      const date_status_changed = timestamp(cause.at);
      world.change("lead", lead, { status_id: status.id, date_status_changed }, cause);
    },
  };
}

/** Edits of a custom field, of an owner's kind, on objects of a type. */
function onCustomField(owner: CustomFieldOwner, type: QueryObjectType, objects: Effect["objects"]) {
  return (organization: Organization, edit: CustomFieldEdit): Effect => {
    const field = editedField(organization, owner, edit);
    const { custom_field_value: value } = edit;
    return {
      // Close's answer has neither the id nor several values.
      shown: {
        custom_field_name: field.name,
        custom_field_value: value === undefined ? null : String(value),
      },
      objects,
      apply(world, object, cause) {
        const after = valueAfter(field, object.custom[field.id], edit);
        world.changeCustom(type, object, field.id, after, cause);
      },
    };
  };
}

function itself(lead: Lead): CrmObject[] {
  return [lead];
}

function customActivities({ activities }: Lead): Activity[] {
  return activities.filter(({ type }) => type === "activity.custom_activity");
}
