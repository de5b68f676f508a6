import type { BulkObjectType, QueryObjectType } from "../../../generated/types.js";
import type { ActivityType, CrmObject, Lead } from "../model/organization.js";
import type { Cause, World } from "../model/world.js";

/** How objects of a type are deleted. */
export interface Deletion {
  /** How filters call the type. */
  searches: QueryObjectType;
  /** Deletes a lead's objects that have these ids. Tells how many were still there. */
  apply(world: World, lead: Lead, ids: ReadonlySet<string>, cause: Cause): number;
}

/** For each type of object that can be deleted in bulk: how it is deleted. */
export const deletions: Record<BulkObjectType, Deletion> = {
  lead: { searches: "lead", apply: deleteLead },
  contact: { searches: "contact", apply: deleteContacts },
  call: activityDeletion("activity.call"),
  custom_activity: activityDeletion("activity.custom_activity"),
  form_submission: activityDeletion("activity.form_submission"),
};

/**
 * What belongs to a lead goes with it, each with an event of its own, as Close's list of event types says
 * (documented).
 */
function deleteLead(world: World, lead: Lead, _: ReadonlySet<string>, cause: Cause): number {
  world.organization.leads.delete(lead.id);
  world.deleted("lead", lead, cause);
  for (const contact of lead.contacts) world.deleted("contact", contact, cause);
  for (const opportunity of lead.opportunities) world.deleted("opportunity", opportunity, cause);
  for (const activity of lead.activities) world.deleted(activity.type, activity, cause);
  for (const object of lead.custom_objects) world.deleted("custom_object", object, cause);
  return 1;
}

/** A contact's addresses and subscriptions go with it; its opportunities and activities stay (inferred). */
function deleteContacts(world: World, lead: Lead, ids: ReadonlySet<string>, cause: Cause): number {
  const [gone, kept] = split(lead.contacts, ids);
  lead.contacts = kept;
  for (const contact of gone) world.deleted("contact", contact, cause);
  for (const opportunity of lead.opportunities) {
    if (!ids.has(opportunity.contact_id ?? "")) continue;
    world.change("opportunity", opportunity, { contact_id: null }, cause);
  }
  for (const activity of lead.activities) {
    if (!ids.has(activity.contact_id ?? "")) continue;
    world.change(activity.type, activity, { contact_id: null }, cause);
  }
  return gone.length;
}

function activityDeletion(type: ActivityType): Deletion {
  return {
    searches: type,
    apply(world, lead, ids, cause) {
      const [gone, kept] = split(lead.activities, ids);
      lead.activities = kept;
      for (const activity of gone) world.deleted(type, activity, cause);
      return gone.length;
    },
  };
}

/** Those that have one of the ids, and the others. */
function split<Of extends CrmObject>(objects: Of[], ids: ReadonlySet<string>): [Of[], Of[]] {
  const [gone, kept]: [Of[], Of[]] = [[], []];
  for (const object of objects) (ids.has(object.id) ? gone : kept).push(object);
  return [gone, kept];
}
