import type { SequenceSubscription } from "../../../generated/types.js";
import type {
  Activity,
  ActivityType,
  Address,
  Contact,
  ContactEmail,
  ContactPhone,
  ContactUrl,
  CustomObject,
  Lead,
  Opportunity,
} from "../model/organization.js";
import { type Codec, list, nullable, number, object, oneOf, plain, text } from "./codec.js";
import { customValues } from "./custom-values.js";
import { localMoment, moment, zone } from "./dates.js";
import {
  contactOfLead,
  doneBy,
  id,
  organizationId,
  ownerId,
  ownersOwnerId,
  reference,
} from "./references.js";

const made = {
  date_created: moment(),
  date_updated: moment("date_created"),
  created_by: doneBy,
  updated_by: doneBy,
};

const subscription: Codec<SequenceSubscription> = object<SequenceSubscription>({
  id: id("sub", 22),
  sequence_id: reference("sequence"),
  contact_id: ownerId,
  contact_email: plain({ type: ["string", "null"] }, firstEmail),
  lead_id: ownersOwnerId,
  status: plain({ enum: ["active", "paused", "finished", "goal", "error"] }, () => "active"),
  status_reason: nullable(text("")),
  sender_account_id: nullable(reference("connected account")),
  sender_name: nullable(text("")),
  sender_email: nullable(text("")),
  calls_assigned_to: nullable(list(reference("user"))),
  start_date: nullable(localMoment()),
  organization_id: organizationId,
  created_by_id: doneBy,
  date_created: localMoment(),
  date_updated: localMoment("date_created"),
});

const contact: Codec<Contact> = object<Contact>({
  id: id("cont"),
  lead_id: ownerId,
  name: text(""),
  title: text(""),
  emails: list(
    object<ContactEmail>({ email: plain({ $ref: "EmailAddress" }), type: text("office") }),
  ),
  phones: list(object<ContactPhone>({ phone: text(), type: text("office") })),
  urls: list(object<ContactUrl>({ url: text(), type: text("url") })),
  subscriptions: list(subscription),
  custom: customValues("contact"),
  ...made,
});

const opportunity: Codec<Opportunity> = object<Opportunity>({
  id: id("oppo"),
  lead_id: ownerId,
  contact_id: nullable(contactOfLead),
  user_id: nullable(reference("user")),
  status_id: reference("opportunity status", "first"),
  value: nullable(number(0)),
  value_period: oneOf(["one_time", "monthly", "annual"], "one_time"),
  confidence: number(50, { type: "number", minimum: 0, maximum: 100 }),
  note: text(""),
  custom: customValues("opportunity"),
  ...made,
});

const activityTypes: readonly ActivityType[] = [
  "activity.call",
  "activity.email",
  "activity.sms",
  "activity.meeting",
  "activity.note",
  "activity.whatsapp_message",
  "activity.custom_activity",
  "activity.form_submission",
];

const activity: Codec<Activity> = object<Activity>({
  id: id("acti"),
  lead_id: ownerId,
  type: oneOf(activityTypes),
  contact_id: nullable(contactOfLead),
  user_id: nullable(reference("user")),
  direction: nullable(oneOf(["incoming", "outgoing"])),
  status: nullable(text("")),
  date_created: made.date_created,
  date: moment("date_created"),
  subject: text(""),
  text: text(""),
  sender: nullable(text("")),
  to: list(text()),
  template_id: nullable(text("")),
  bulk_email_action_id: nullable(text("")),
  custom_activity_type_id: nullable(reference("custom activity type")),
  custom: customValues("activity"),
  date_updated: made.date_updated,
  created_by: doneBy,
  updated_by: doneBy,
});

const customObject: Codec<CustomObject> = object<CustomObject>({
  id: id("custobj"),
  lead_id: ownerId,
  name: text(""),
  custom_object_type_id: reference("custom object type", "first"),
  custom: customValues("custom_object"),
  ...made,
});

const address: Codec<Address> = object<Address>({
  address_1: text(""),
  address_2: text(""),
  city: text(""),
  state: text(""),
  zipcode: text(""),
  country: text(""),
});

export const lead: Codec<Lead> = object<Lead>({
  id: id("lead"),
  name: text(),
  description: text(""),
  url: nullable(text("")),
  status_id: reference("lead status", "first"),
  date_status_changed: nullable(moment()),
  timezone_id: nullable(zone),
  addresses: list(address),
  contacts: list(contact),
  opportunities: list(opportunity),
  activities: list(activity),
  custom_objects: list(customObject),
  custom: customValues("lead"),
  ...made,
});

function firstEmail({ owner }: { owner: { own: object } | null }): string | null {
  const { emails } = (owner?.own ?? {}) as Partial<Contact>;
  return emails?.[0]?.email ?? null;
}
