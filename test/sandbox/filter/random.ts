import fc from "fast-check";
import type { Condition, QueryNode, QueryObjectType } from "../../../generated/types.js";
import type { CustomValues, Lead, Organization } from "../../../src/sandbox/model/organization.js";
import {
  activity,
  address,
  contact,
  customField,
  customObject,
  lead,
  opportunity,
  organization,
  smartView,
  user,
} from "../build.js";
import { custom, own } from "./find.js";

// Few values, so that filters and objects often have the same one.
const word = fc.constantFrom("acme", "Acme", "red", "fox", "Ümlaut", "42", "a-b", "");
const text = fc.array(word, { maxLength: 3 }).map((words) => words.join(" "));
const wanted = fc.constantFrom("acme", "RED fox", "ac", "ü", "fox red", "a-b", "!", "acme acme");
const userId = fc.constantFrom("user_ana", "user_ben", "user_eve");
const number = fc.integer({ min: -1, max: 3 });
const day = fc.integer({ min: -3, max: 3 }).map((days) => new Date(Date.UTC(2026, 0, 5 + days)));
const date = day.map((at) => at.toISOString().slice(0, 10));
const hour = fc.integer({ min: -72, max: 72 });
const moment = hour.map((hours) => new Date(Date.UTC(2026, 0, 5, hours)).toISOString());
const timestamp = moment.map((iso) => iso.replace("Z", "000+00:00"));
const zones = ["UTC", "UTC-4", "UTC+13", "UTC-2:30", "Europe/Berlin", "Asia/Beirut"];

/** Where the caller is. */
export const zone = fc.constantFrom(...zones);

const owners = ["lead", "contact", "opportunity", "activity", "custom_object", "shared"] as const;
const customTypes = ["text", "number", "date", "datetime", "choices", "user"] as const;
const customFields = owners.flatMap((owner) =>
  customTypes.map((type) => customField(`cf_${owner}_${type}`, owner, type)),
);
const term = fc.constantFrom("one", "two", "office", "incoming", "outgoing", "completed", "active");
const customOf = (owner: string): fc.Arbitrary<CustomValues> => {
  const values: Record<string, fc.Arbitrary<CustomValues[string]>> = {
    [`cf_${owner}_text`]: text,
    [`cf_${owner}_number`]: number,
    [`cf_${owner}_date`]: date,
    [`cf_${owner}_datetime`]: timestamp,
    [`cf_${owner}_choices`]: fc.array(term, { maxLength: 2 }),
    [`cf_${owner}_user`]: fc.oneof(userId, fc.array(userId, { maxLength: 2 })),
    cf_shared_text: text,
    cf_shared_number: number,
  };
  return fc.record(values, { requiredKeys: [] }) as fc.Arbitrary<CustomValues>;
};
const common = (owner: string) => ({
  date_created: timestamp,
  date_updated: timestamp,
  created_by: fc.option(userId),
  updated_by: fc.option(userId),
  custom: customOf(owner),
});
const few = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 2 });
const type = fc.constantFrom("office", "mobile");
const contactId = fc.constantFrom(null, "cont_a", "cont_b");

const contacts = few(
  fc.record({
    ...common("contact"),
    name: text,
    title: text,
    emails: few(fc.record({ email: text, type })),
    phones: few(fc.record({ phone: text, type })),
    urls: few(fc.record({ url: text, type })),
  }),
).map((all) => all.map((given, at) => contact({ ...given, id: at === 0 ? "cont_a" : "cont_b" })));

const opportunities = few(
  fc
    .record({
      ...common("opportunity"),
      contact_id: contactId,
      user_id: fc.option(userId),
      status_id: fc.constantFrom("stat_active", "stat_won"),
      value: fc.option(number),
      value_period: fc.constantFrom("one_time", "monthly", "annual"),
      confidence: number,
      note: text,
    })
    .map(opportunity),
);

const activityTypes = [
  "activity.call",
  "activity.email",
  "activity.sms",
  "activity.meeting",
  "activity.note",
  "activity.whatsapp_message",
  "activity.custom_activity",
  "activity.form_submission",
] as const;

const activities = fc.array(
  fc
    .tuple(
      fc.constantFrom(...activityTypes),
      fc.record({
        ...common("activity"),
        contact_id: contactId,
        user_id: fc.option(userId),
        direction: fc.constantFrom(null, "incoming", "outgoing"),
        status: fc.constantFrom(null, "completed", "upcoming", "draft"),
        date: timestamp,
        subject: text,
        text,
        sender: fc.option(text),
        to: few(text),
        custom_activity_type_id: fc.constantFrom(null, "one", "two"),
      }),
    )
    .map(([type, given]) => activity(type, given)),
  { maxLength: 4 },
);

const leads = fc.array(
  fc
    .record({
      ...common("lead"),
      name: text,
      description: text,
      url: fc.option(text),
      status_id: fc.constantFrom("stat_potential", "stat_customer"),
      date_status_changed: fc.option(timestamp),
      timezone_id: fc.constantFrom(null, "America/New_York", "Asia/Tokyo", "No/Where"),
      addresses: few(fc.record({ city: text, country: text, zipcode: word }).map(address)),
      contacts,
      opportunities,
      activities,
      custom_objects: few(
        fc
          .record({ ...common("custom_object"), name: text, custom_object_type_id: term })
          .map(customObject),
      ),
    })
    .map((given): Lead => lead(given)),
  { minLength: 1, maxLength: 4 },
);

const moments = fc.oneof(
  fc.constant({ type: "now" } as const),
  moment.map((value) => ({ type: "fixed_utc", value }) as const),
  fc.record({
    type: fc.constant("fixed_local_date" as const),
    value: date,
    which: fc.constantFrom("start", "end"),
  }),
  fc.record({
    type: fc.constant("start_end_of_predefined_relative_period" as const),
    range: fc.constantFrom(
      "today",
      "yesterday",
      "this-week",
      "last-month",
      "this-quarter",
      "all-time",
    ),
    which: fc.constantFrom("start", "end"),
  }),
  fc.record(
    {
      type: fc.constant("offset" as const),
      direction: fc.constantFrom("past", "future"),
      moment: fc.constantFrom(
        { type: "now" } as const,
        { type: "fixed_local_date", value: "2026-01-04", which: "end" } as const,
      ),
      offset: fc.record(
        { days: fc.nat(3), hours: fc.nat(30), weeks: fc.nat(1), months: fc.nat(1) },
        { requiredKeys: [] },
      ),
      which_day_end: fc.constantFrom("start", "end"),
    },
    { requiredKeys: ["type", "direction", "moment", "offset"] },
  ),
);

const exists = fc.constant<Condition>({ type: "exists" });
const mode = fc.constantFrom("full_words", "phrase", "beginning_of_words", "exact_value");
const textCondition = fc.record({ type: fc.constant("text" as const), value: wanted, mode });
const terms = fc.record({
  type: fc.constant("term" as const),
  values: fc.array(fc.oneof(term, userId), { minLength: 1, maxLength: 3 }),
});
const time = fc.constantFrom("03:00:00", "05:00:00", "18:00:00", "21:00:00");
const refers = <To extends string>(to: To, id: fc.Arbitrary<string>) =>
  fc.record({
    type: fc.constant("reference" as const),
    reference_type: fc.constant(to),
    object_ids: fc.array(id, { minLength: 1, maxLength: 2 }),
  });
const status = (id: "status.lead" | "status.opportunity") =>
  refers(id, fc.constantFrom("stat_potential", "stat_customer", "stat_active", "stat_won"));

const users = fc.oneof(
  fc.constant<Condition>({ type: "current_user" }),
  refers("user", fc.oneof(userId, fc.constant("CURRENT_USER"))),
  refers("user_or_group", fc.constantFrom("user_eve", "group_sales", "CURRENT_USER")),
);

const conditions: Record<string, fc.Arbitrary<Condition>> = {
  text: fc.oneof(exists, textCondition, terms),
  term: fc.oneof(exists, textCondition, terms),
  id: fc.oneof(exists, terms),
  user: fc.oneof(exists, users, terms),
  number: fc.oneof(
    exists,
    fc
      .record({ gt: number, gte: number, lt: number, lte: number }, { requiredKeys: [] })
      .filter((bounds) => Object.keys(bounds).length > 0)
      .map((bounds) => ({ type: "number_range", ...bounds }) as Condition),
  ),
  moment: fc.oneof(
    exists,
    fc.record({
      type: fc.constant("moment_range" as const),
      on_or_after: fc.option(moments),
      before: fc.option(moments),
    }),
  ),
  time_zone: fc.oneof(
    exists,
    fc.record({ type: fc.constant("local_time" as const), on_or_after: time, before: time }),
  ),
  lead_status: fc.oneof(exists, status("status.lead")),
  opportunity_status: fc.oneof(exists, status("status.opportunity")),
};

const base = { moment: "date_created date_updated", user: "created_by updated_by" };
const deed = { text: "lead_name", id: "lead_id contact_id", user: `${base.user} user_id` };
const happened = { ...deed, moment: `${base.moment} date`, term: "status" };
const message = { ...happened, text: "lead_name text", term: "status direction" };
const noted = { ...happened, text: "lead_name note" };

/** The fields of each type, by what they hold. */
const fields: Record<QueryObjectType, Record<string, string>> = {
  lead: {
    user: base.user,
    moment: `${base.moment} last_communication_date last_lead_status_change_date`,
    text: "name display_name description url",
    term: "status_label",
    time_zone: "timezone_id",
    lead_status: "status_id",
    number:
      "addresses_count all_urls_count num_emails num_phone_numbers num_outgoing_calls num_upcoming_meetings max_opportunity_annualized_annualized_value",
  },
  contact: {
    ...base,
    text: "name title lead_name",
    id: "lead_id",
    number: "emails_count phones_count urls_count",
  },
  contact_email: { text: "email", term: "type" },
  contact_phone: { text: "phone", term: "type" },
  contact_url: { text: "url", term: "type" },
  address: { text: "address_1 address_2 city state zipcode country location" },
  opportunity: {
    ...deed,
    moment: base.moment,
    text: "note lead_name",
    term: "status_label status_type value_period",
    number: "value confidence",
    opportunity_status: "status_id",
  },
  custom_object: { ...base, text: "name lead_name", id: "lead_id custom_object_type_id" },
  "activity.call": { ...noted, term: "status direction" },
  "activity.email": {
    ...message,
    moment: `${happened.moment} date_sent`,
    text: "lead_name text subject sender to",
  },
  "activity.sms": message,
  "activity.meeting": { ...noted, text: "lead_name note title" },
  "activity.note": noted,
  "activity.whatsapp_message": message,
  "activity.custom_activity": { ...happened, id: "lead_id contact_id custom_activity_type_id" },
  "activity.form_submission": happened,
};

const related: Record<QueryObjectType, QueryObjectType[]> = {
  lead: (Object.keys(fields) as QueryObjectType[]).filter((each) => each !== "lead"),
  contact: [
    "lead",
    "contact_email",
    "contact_phone",
    "contact_url",
    "opportunity",
    ...activityTypes,
  ],
  contact_email: ["lead", "contact"],
  contact_phone: ["lead", "contact"],
  contact_url: ["lead", "contact"],
  address: ["lead"],
  opportunity: ["lead", "contact"],
  custom_object: ["lead"],
  ...(Object.fromEntries(activityTypes.map((each) => [each, ["lead", "contact"]])) as Record<
    (typeof activityTypes)[number],
    QueryObjectType[]
  >),
};

/** What custom fields of each type hold. */
const customKinds: Record<(typeof customTypes)[number], string> = {
  text: "text",
  number: "number",
  date: "moment",
  datetime: "moment",
  choices: "term",
  user: "user",
};

/** A field of a type with a condition that goes with it. */
function fieldCondition(type: QueryObjectType): fc.Arbitrary<QueryNode> {
  const regular = Object.entries(fields[type]).flatMap(([kind, names]) =>
    names.split(" ").map((name) => ({ field: own(type, name), kind })),
  );
  const owner = type.startsWith("activity.") ? "activity" : type;
  const owned = (owners as readonly string[]).includes(owner)
    ? [owner, "shared"].flatMap((each) =>
        customTypes.map((of) => ({ field: custom(`cf_${each}_${of}`), kind: customKinds[of] })),
      )
    : [];
  return fc.constantFrom(...regular, ...owned).chain(({ field, kind }) =>
    fc.record({
      type: fc.constant("field_condition" as const),
      field: fc.constant(field),
      condition: conditions[kind] ?? exists,
      negate: fc.boolean(),
    }),
  );
}

const filters = new Map<string, fc.Arbitrary<QueryNode>>();

/**
 * Any valid filter.
 *
 * @param type Type of the objects it is for.
 * @param depth Most levels below the top.
 */
function filter(type: QueryObjectType, depth: number): fc.Arbitrary<QueryNode> {
  const key = `${type} ${depth}`;
  const made = filters.get(key) ?? makeFilter(type, depth);
  filters.set(key, made);
  return made;
}

function makeFilter(type: QueryObjectType, depth: number): fc.Arbitrary<QueryNode> {
  const negate = fc.boolean();
  const node = <Type extends string>(type: Type) => ({ type: fc.constant(type), negate });
  const id = fc.constantFrom("cont_a", "nobody");
  const leaf = fc.oneof(
    { weight: 6, arbitrary: fieldCondition(type) },
    { weight: 1, arbitrary: fc.record({ ...node("text"), value: wanted, mode }) },
    { weight: 1, arbitrary: fc.record(node("match_all")) },
    { weight: 1, arbitrary: fc.record({ ...node("id"), value: id }) },
  );
  if (depth === 0) return leaf;
  const queries = fc.array(filter(type, depth - 1), { maxLength: 3 });
  const view = fc.record({ ...node("saved_search"), saved_search_id: fc.constant("save_1") });
  return fc.oneof(
    fc.record({ ...node("and"), queries }),
    fc.record({ ...node("or"), queries }),
    fc.constantFrom(...related[type]).chain((to) =>
      fc.record({
        ...node("has_related"),
        this_object_type: fc.constant(type),
        related_object_type: fc.constant(to),
        related_query: filter(to, depth - 1),
      }),
    ),
    type === "lead" ? view : leaf,
  );
}

const searched = (Object.keys(fields) as QueryObjectType[]).filter(
  (type) => !type.startsWith("contact_") && type !== "address",
);

/** A type of object that can be searched, and a filter for it. */
export const search: fc.Arbitrary<{ type: QueryObjectType; query: QueryNode }> = fc
  .oneof(fc.constant<QueryObjectType>("lead"), fc.constantFrom(...searched))
  .chain((type) => fc.record({ type: fc.constant(type), query: filter(type, 2) }));

/** An organization with a few leads, and a Smart View of leads. */
export const office: fc.Arbitrary<Organization> = fc
  .tuple(leads, filter("lead", 0))
  .map(([leads, query]) =>
    organization({
      leads,
      users: [user(), user({ id: "user_ben" }), user({ id: "user_eve" })],
      groups: [{ id: "group_sales", name: "Sales", user_ids: ["user_ana", "user_ben"] }],
      custom_fields: customFields,
      smart_views: [smartView("save_1", query)],
    }),
  );
