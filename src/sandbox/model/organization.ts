import type {
  ConnectedAccount,
  CustomField as ContractCustomField,
  LeadStatus as ContractLeadStatus,
  EmailTemplate,
  PhoneNumber,
  QueryObjectType,
  Sequence,
  SequenceSubscription,
  SmartView,
} from "../../../generated/types.js";

/** What a custom field of an object holds. */
export type CustomValue = string | number | boolean;

/** Values of custom fields, by the field's id; several values where the field accepts them. */
export type CustomValues = Record<string, CustomValue | CustomValue[]>;

/** A type of object that can have custom fields; `shared` ones stand on every type. */
export type CustomFieldOwner =
  | "lead"
  | "contact"
  | "opportunity"
  | "activity"
  | "custom_object"
  | "shared";

/** An object of the sandbox: Close's own properties, and custom ones. */
export interface CrmObject {
  id: string;
  /** When it was made, such as `2015-03-16T00:19:50.141000+00:00`, always in UTC and this long. */
  date_created: string;
  date_updated: string;
  /** Id of a user; null when nobody did it. */
  created_by: string | null;
  updated_by: string | null;
  custom: CustomValues;
}

/** An email address of a contact. */
export interface ContactEmail {
  email: string;
  type: string;
}

/** A phone number of a contact. */
export interface ContactPhone {
  phone: string;
  type: string;
}

/** A web address of a contact. */
export interface ContactUrl {
  url: string;
  type: string;
}

/** A place where a lead is. */
export interface Address {
  address_1: string;
  address_2: string;
  city: string;
  state: string;
  zipcode: string;
  country: string;
}

/** What belongs to a lead. */
export interface LeadObject extends CrmObject {
  lead_id: string;
}

/** A person at a lead. */
export interface Contact extends LeadObject {
  name: string;
  title: string;
  /** The first one is the contact's primary address. */
  emails: ContactEmail[];
  phones: ContactPhone[];
  urls: ContactUrl[];
  /** Sequences the contact receives or received. */
  subscriptions: SequenceSubscription[];
}

/** A deal with a lead. */
export interface Opportunity extends LeadObject {
  contact_id: string | null;
  user_id: string | null;
  status_id: string;
  /** In cents. */
  value: number | null;
  value_period: "one_time" | "monthly" | "annual";
  /** In percent. */
  confidence: number;
  note: string;
}

/** The type of an activity, as filters name it. */
export type ActivityType = Extract<QueryObjectType, `activity.${string}`>;

/** Something that happened with a lead, or will. */
export interface Activity extends LeadObject {
  type: ActivityType;
  contact_id: string | null;
  user_id: string | null;
  /** Only emails, calls and messages have one. */
  direction: "incoming" | "outgoing" | null;
  /** Such as `sent` for an email, `completed` or `upcoming` for a meeting. */
  status: string | null;
  /** When it takes or took place: a meeting's start, an email's sending. */
  date: string;
  subject: string;
  /** Its words: a note, an email's text, a call's note. */
  text: string;
  /** Addresses of an email. */
  sender: string | null;
  to: string[];
  template_id: string | null;
  /** The bulk email that sent it. */
  bulk_email_action_id: string | null;
  custom_activity_type_id: string | null;
}

/** An object of a type that the organization defined. */
export interface CustomObject extends LeadObject {
  name: string;
  custom_object_type_id: string;
}

/** A company or person one sells to, with what belongs to it. */
export interface Lead extends CrmObject {
  name: string;
  description: string;
  url: string | null;
  status_id: string;
  /** When the status changed last; null when it never did. */
  date_status_changed: string | null;
  /** Time zone, such as `America/New_York`. */
  timezone_id: string | null;
  addresses: Address[];
  /** The first one is the lead's primary contact. */
  contacts: Contact[];
  opportunities: Opportunity[];
  activities: Activity[];
  custom_objects: CustomObject[];
}

/** A status a lead can have. */
export type LeadStatus = Required<ContractLeadStatus>;

/** A status an opportunity can have. */
export interface OpportunityStatus {
  id: string;
  label: string;
  type: "active" | "won" | "lost";
}

/** A custom field, as Close returns it, and what type of object has it. */
export type CustomField = Required<ContractCustomField> & { object_type: CustomFieldOwner };

/** A type of activity or object that the organization defined. */
export interface CustomType {
  id: string;
  name: string;
}

/** A group of users. */
export interface Group {
  id: string;
  name: string;
  user_ids: string[];
}

/** A person who uses Close. */
export interface User {
  id: string;
  email: string;
  first_name: string;
  last_name: string;
  image: string | null;
  date_created: string;
  date_updated: string;
  /** The key to send as the user name of Basic authentication. */
  api_key: string;
  /** The token to send as `Bearer`. */
  access_token: string;
  /**
   * Names of permissions. `manage_organization` and `bulk_edit` are Close's; the others of bulk
   * actions are the sandbox's own.
   */
  permissions: string[];
}

/** A whole organization, in memory. Names and shapes are Close's, so that it is nearly its own JSON. */
export interface Organization {
  id: string;
  name: string;
  /** Time zone that days are counted in when a request sends no `x-tz-offset`. */
  timezone: string;
  /** At least one; the first one's key is `sandbox.apiKey`. */
  users: User[];
  groups: Group[];
  lead_statuses: LeadStatus[];
  opportunity_statuses: OpportunityStatus[];
  custom_fields: CustomField[];
  custom_activity_types: CustomType[];
  custom_object_types: CustomType[];
  smart_views: SmartView[];
  email_templates: Required<EmailTemplate>[];
  sequences: Required<Sequence>[];
  connected_accounts: Required<ConnectedAccount>[];
  phone_numbers: Required<PhoneNumber>[];
  /** Addresses that bulk emails leave out, in lower case. */
  unsubscribed_emails: Set<string>;
  /** Leads by id, oldest first. */
  leads: Map<string, Lead>;
}
