import type { QueryObjectType } from "../../../generated/types.js";
import type {
  Activity,
  Address,
  Contact,
  CrmObject,
  CustomObject,
  LeadObject,
  Opportunity,
} from "../model/organization.js";
import { type Fields, field } from "./field.js";
import { leadFields } from "./lead-fields.js";
import type { Subject, Subjects } from "./subject.js";

const ofEveryObject: Fields<CrmObject> = {
  date_created: field("moment", ({ date_created }) => date_created),
  date_updated: field("moment", ({ date_updated }) => date_updated),
  created_by: field("user", ({ created_by }) => created_by),
  updated_by: field("user", ({ updated_by }) => updated_by),
};

const ofALeadsObject: Fields<LeadObject> = {
  ...ofEveryObject,
  lead_id: field("lead", ({ lead_id }) => lead_id),
  lead_name: { ...field("text", (_, lead) => lead.name), borrowed: true },
};

const contact: Fields<Contact> = {
  ...ofALeadsObject,
  name: field("text", ({ name }) => name),
  title: field("text", ({ title }) => title),
  emails_count: field("number", ({ emails }) => emails.length),
  phones_count: field("number", ({ phones }) => phones.length),
  urls_count: field("number", ({ urls }) => urls.length),
};

const address: Fields<Address> = {
  address_1: field("text", ({ address_1 }) => address_1),
  address_2: field("text", ({ address_2 }) => address_2),
  city: field("text", ({ city }) => city),
  state: field("text", ({ state }) => state),
  zipcode: field("text", ({ zipcode }) => zipcode),
  country: field("text", ({ country }) => country),
  // That it is the whole address is inferred.
  location: field("text", ({ address_1, address_2, city, state, zipcode, country }) =>
    [address_1, address_2, city, state, zipcode, country].filter(Boolean).join(", "),
  ),
};

const opportunity: Fields<Opportunity> = {
  ...ofALeadsObject,
  contact_id: field("id", ({ contact_id }) => contact_id),
  user_id: field("user", ({ user_id }) => user_id),
  status_id: field("status.opportunity", ({ status_id }) => status_id),
  status_label: statusField("label"),
  status_type: statusField("type"),
  value: field("number", ({ value }) => value),
  value_period: field("term", ({ value_period }) => value_period),
  confidence: field("number", ({ confidence }) => confidence),
  note: field("text", ({ note }) => note),
};

const activity: Fields<Activity> = {
  ...ofALeadsObject,
  contact_id: field("id", ({ contact_id }) => contact_id),
  user_id: field("user", ({ user_id }) => user_id),
  date: field("moment", ({ date }) => date),
  status: field("term", ({ status }) => status),
};

const message: Fields<Activity> = {
  ...activity,
  direction: field("term", ({ direction }) => direction),
  text: field("text", ({ text }) => text),
};

const email: Fields<Activity> = {
  ...message,
  // That a draft has none is inferred.
  date_sent: field("moment", ({ status, date }) => (status === "draft" ? null : date)),
  subject: field("text", ({ subject }) => subject),
  sender: field("text", ({ sender }) => sender),
  to: field("text", ({ to }) => to),
  template_id: field("id", ({ template_id }) => template_id),
  bulk_email_action_id: field("id", ({ bulk_email_action_id }) => bulk_email_action_id),
};

const withNote: Fields<Activity> = { ...activity, note: field("text", ({ text }) => text) };

const ofEachType: { readonly [Type in QueryObjectType]: Fields<Subjects[Type]> } = {
  lead: { ...ofEveryObject, ...leadFields },
  contact,
  contact_email: {
    type: field("term", ({ type }) => type),
    email: field("text", ({ email }) => email),
  },
  contact_phone: {
    type: field("term", ({ type }) => type),
    phone: field("text", ({ phone }) => phone),
  },
  contact_url: { type: field("term", ({ type }) => type), url: field("text", ({ url }) => url) },
  address,
  opportunity,
  custom_object: {
    ...ofALeadsObject,
    name: field<CustomObject>("text", ({ name }) => name),
    custom_object_type_id: field<CustomObject>("id", (of) => of.custom_object_type_id),
  },
  "activity.call": { ...withNote, direction: field("term", ({ direction }) => direction) },
  "activity.email": email,
  "activity.sms": message,
  "activity.meeting": { ...withNote, title: field("text", ({ subject }) => subject) },
  "activity.note": withNote,
  "activity.whatsapp_message": message,
  "activity.custom_activity": {
    ...activity,
    custom_activity_type_id: field("id", (of) => of.custom_activity_type_id),
  },
  "activity.form_submission": activity,
};

/**
 * Gives the fields of Close's own that a type of object has, by name: all that public code and Close's page name, and
 * the properties of the sandbox's objects.
 *
 * @param type The type.
 */
export function ownFields(type: QueryObjectType): Fields<Subject> {
  // Each table is asked only about objects of its own type.
  return ofEachType[type] as Fields<Subject>;
}

function statusField(what: "label" | "type"): Fields<Opportunity>[string] {
  return {
    kind: "term",
    borrowed: true,
    reader({ organization }) {
      const found = new Map(organization.opportunity_statuses.map((each) => [each.id, each[what]]));
      return ({ status_id }) => found.get(status_id);
    },
  };
}
