import type { QueryObjectType } from "../../../generated/types.js";
import type {
  Activity,
  ActivityType,
  Contact,
  ContactEmail,
  ContactPhone,
  ContactUrl,
  Lead,
  Opportunity,
} from "../model/organization.js";
import { type Some, type Subject, some } from "./subject.js";

type Relations = { readonly [Type in QueryObjectType]?: Some };

const itself: Some = (_, lead, test) => test(lead, lead);

const activity =
  (type: ActivityType): Some =>
  (_, lead, test) => {
    for (const each of lead.activities) if (each.type === type && test(each, lead)) return true;
    return false;
  };

const ofEachContact =
  (list: "emails" | "phones" | "urls"): Some =>
  (_, lead, test) => {
    for (const contact of lead.contacts) if (some(contact[list], lead, test)) return true;
    return false;
  };

/** What belongs to a lead, and the lead itself, by type. */
const withinLead: Readonly<Record<QueryObjectType, Some>> = {
  lead: itself,
  contact: (_, lead, test) => some(lead.contacts, lead, test),
  contact_email: ofEachContact("emails"),
  contact_phone: ofEachContact("phones"),
  contact_url: ofEachContact("urls"),
  address: (_, lead, test) => some(lead.addresses, lead, test),
  opportunity: (_, lead, test) => some(lead.opportunities, lead, test),
  custom_object: (_, lead, test) => some(lead.custom_objects, lead, test),
  "activity.call": activity("activity.call"),
  "activity.email": activity("activity.email"),
  "activity.sms": activity("activity.sms"),
  "activity.meeting": activity("activity.meeting"),
  "activity.note": activity("activity.note"),
  "activity.whatsapp_message": activity("activity.whatsapp_message"),
  "activity.custom_activity": activity("activity.custom_activity"),
  "activity.form_submission": activity("activity.form_submission"),
};

type Detail = ContactEmail | ContactPhone | ContactUrl;

/** The contact that an address or number belongs to. */
const contactWith =
  (list: "emails" | "phones" | "urls"): Some =>
  (detail, lead, test) => {
    for (const contact of lead.contacts) {
      if ((contact[list] as Detail[]).includes(detail as Detail)) return test(contact, lead);
    }
    return false;
  };

/** The contact that an opportunity or activity names. */
const namedContact: Some = (object, lead, test) => {
  const { contact_id } = object as Activity | Opportunity;
  for (const contact of lead.contacts) {
    if (contact.id === contact_id) return test(contact, lead);
  }
  return false;
};

/** The opportunities or activities that name a contact. */
const naming =
  (type: "opportunity" | ActivityType): Some =>
  (contact, lead, test) => {
    const { id } = contact as Contact;
    return withinLead[type](lead, lead, (object) => {
      return (object as Activity | Opportunity).contact_id === id && test(object, lead);
    });
  };

const { lead: _, ...leadsBelongings } = withinLead;
const detail = (list: "emails" | "phones" | "urls"): Relations => ({
  lead: itself,
  contact: contactWith(list),
});
const deed: Relations = { lead: itself, contact: namedContact };

/**
 * What is related to what. Public code goes from a lead down, from a contact to its lead and addresses, and from
 * opportunities and emails to their lead; the others are the same ways back (inferred).
 */
const relations: Readonly<Record<QueryObjectType, Relations>> = {
  lead: leadsBelongings,
  contact: {
    lead: itself,
    contact_email: (contact, lead, test) => some((contact as Contact).emails, lead, test),
    contact_phone: (contact, lead, test) => some((contact as Contact).phones, lead, test),
    contact_url: (contact, lead, test) => some((contact as Contact).urls, lead, test),
    opportunity: naming("opportunity"),
    "activity.call": naming("activity.call"),
    "activity.email": naming("activity.email"),
    "activity.sms": naming("activity.sms"),
    "activity.meeting": naming("activity.meeting"),
    "activity.note": naming("activity.note"),
    "activity.whatsapp_message": naming("activity.whatsapp_message"),
    "activity.custom_activity": naming("activity.custom_activity"),
    "activity.form_submission": naming("activity.form_submission"),
  },
  contact_email: detail("emails"),
  contact_phone: detail("phones"),
  contact_url: detail("urls"),
  address: { lead: itself },
  opportunity: deed,
  custom_object: { lead: itself },
  "activity.call": deed,
  "activity.email": deed,
  "activity.sms": deed,
  "activity.meeting": deed,
  "activity.note": deed,
  "activity.whatsapp_message": deed,
  "activity.custom_activity": deed,
  "activity.form_submission": deed,
};

/**
 * Tells how to get from an object to those related to it.
 *
 * @param from Type of the object.
 * @param to Type of the related objects.
 * @returns The way; undefined when filters do not go there.
 */
export function relation(from: QueryObjectType, to: QueryObjectType): Some | undefined {
  return relations[from][to];
}

/** Calls `visit` with each object of a type that belongs to a lead. */
export function visit(type: QueryObjectType, lead: Lead, visit: (object: Subject) => void): void {
  withinLead[type](lead, lead, (object) => {
    visit(object);
    return false;
  });
}
