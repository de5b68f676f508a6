import type { SmartView } from "../../generated/types.js";
import type {
  Activity,
  Address,
  Contact,
  CrmObject,
  CustomField,
  CustomObject,
  Lead,
  Opportunity,
  Organization,
  User,
} from "../../src/sandbox/model/organization.js";

/** The moment at which built objects were made. */
export const madeAt = "2025-01-01T00:00:00.000000+00:00";

const made: Omit<CrmObject, "id" | "custom"> = {
  date_created: madeAt,
  date_updated: madeAt,
  created_by: "user_ana",
  updated_by: "user_ana",
};

let count = 0;
/** The parts that every object has. Ids tell objects apart, whoever makes them. */
function base(prefix: string): CrmObject {
  count += 1;
  return { id: `${prefix}_${count}`, ...made, custom: {} };
}

export function user(given: Partial<User> = {}): User {
  return {
    id: "user_ana",
    email: "ana@sandbox.example",
    first_name: "Ana",
    last_name: "Abbott",
    image: null,
    date_created: madeAt,
    date_updated: madeAt,
    api_key: "api_sandbox",
    access_token: "token_sandbox",
    permissions: ["bulk_edit", "bulk_email", "bulk_delete", "bulk_sequence_subscription"],
    ...given,
  };
}

/** Makes a lead; what belongs to it is told so. */
export function lead(given: Partial<Lead> = {}): Lead {
  const made: Lead = {
    ...base("lead"),
    name: "",
    description: "",
    url: null,
    status_id: "stat_potential",
    date_status_changed: null,
    timezone_id: null,
    addresses: [],
    contacts: [],
    opportunities: [],
    activities: [],
    custom_objects: [],
    ...given,
  };
  const { contacts, opportunities, activities, custom_objects } = made;
  for (const each of [...contacts, ...opportunities, ...activities, ...custom_objects]) {
    each.lead_id = made.id;
  }
  return made;
}

export function contact(given: Partial<Contact> = {}): Contact {
  return {
    ...base("cont"),
    lead_id: "",
    name: "",
    title: "",
    emails: [],
    phones: [],
    urls: [],
    subscriptions: [],
    ...given,
  };
}

export function opportunity(given: Partial<Opportunity> = {}): Opportunity {
  return {
    ...base("oppo"),
    lead_id: "",
    contact_id: null,
    user_id: null,
    status_id: "stat_active",
    value: null,
    value_period: "one_time",
    confidence: 50,
    note: "",
    ...given,
  };
}

export function activity(type: Activity["type"], given: Partial<Activity> = {}): Activity {
  return {
    ...base("acti"),
    type,
    lead_id: "",
    contact_id: null,
    user_id: null,
    direction: null,
    status: null,
    date: madeAt,
    subject: "",
    text: "",
    sender: null,
    to: [],
    template_id: null,
    bulk_email_action_id: null,
    custom_activity_type_id: null,
    ...given,
  };
}

export function customObject(given: Partial<CustomObject> = {}): CustomObject {
  return { ...base("cobj"), lead_id: "", name: "", custom_object_type_id: "", ...given };
}

export function address(given: Partial<Address> = {}): Address {
  return {
    address_1: "",
    address_2: "",
    city: "",
    state: "",
    zipcode: "",
    country: "",
    ...given,
  };
}

export function customField(
  id: string,
  object_type: CustomField["object_type"],
  type: CustomField["type"],
  given: Partial<CustomField> = {},
): CustomField {
  return {
    ...made,
    id,
    name: id,
    type,
    object_type,
    description: null,
    choices: null,
    accepts_multiple_values: false,
    editable_with_roles: [],
    organization_id: "orga_1",
    ...given,
  };
}

export function smartView(id: string, query: object | null, given: Partial<SmartView> = {}) {
  return {
    id,
    name: id,
    description: null,
    type: "lead",
    s_query: query && { query: { ...query } },
    query: null,
    is_shared: true,
    is_user_dependent: false,
    user_id: "user_ana",
    organization_id: "orga_1",
    date_created: madeAt,
    date_updated: madeAt,
    ...given,
  } satisfies SmartView;
}

/** Makes an organization: a user, two lead statuses, three opportunity statuses, and what is given. */
export function organization(
  given: Partial<Omit<Organization, "leads">> & { leads?: readonly Lead[] } = {},
): Organization {
  const { leads = [], ...rest } = given;
  return {
    id: "orga_1",
    name: "Built",
    timezone: "UTC",
    users: [user()],
    groups: [],
    lead_statuses: [
      { id: "stat_potential", label: "Potential", organization_id: "orga_1" },
      { id: "stat_customer", label: "Customer", organization_id: "orga_1" },
    ],
    opportunity_statuses: [
      { id: "stat_active", label: "Active", type: "active" },
      { id: "stat_won", label: "Won", type: "won" },
      { id: "stat_lost", label: "Lost", type: "lost" },
    ],
    custom_fields: [],
    custom_activity_types: [],
    custom_object_types: [],
    smart_views: [],
    email_templates: [],
    sequences: [],
    connected_accounts: [],
    phone_numbers: [],
    unsubscribed_emails: new Set(),
    ...rest,
    leads: new Map(leads.map((each) => [each.id, each])),
  };
}
