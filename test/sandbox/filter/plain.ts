import { DateTime } from "luxon";
import type { Condition, Moment, QueryNode, QueryObjectType } from "../../../generated/types.js";
import type { FilterContext } from "../../../src/sandbox/filter/context.js";
import type { Lead } from "../../../src/sandbox/model/organization.js";

/** An object with its type and lead: all that a condition may ask of it. */
export interface Thing {
  type: QueryObjectType;
  // biome-ignore lint/suspicious/noExplicitAny: it is looked into by the names that filters use.
  is: any;
  lead: Lead;
}

/** Everything of a lead, itself first. */
export function thingsOf(lead: Lead): Thing[] {
  const of = (type: QueryObjectType, objects: object[]) =>
    objects.map((is): Thing => ({ type, is, lead }));
  const { contacts } = lead;
  return [
    ...of("lead", [lead]),
    ...of("contact", contacts),
    ...of(
      "contact_email",
      contacts.flatMap(({ emails }) => emails),
    ),
    ...of(
      "contact_phone",
      contacts.flatMap(({ phones }) => phones),
    ),
    ...of(
      "contact_url",
      contacts.flatMap(({ urls }) => urls),
    ),
    ...of("address", lead.addresses),
    ...of("opportunity", lead.opportunities),
    ...of("custom_object", lead.custom_objects),
    ...lead.activities.map((is): Thing => ({ type: is.type, is, lead })),
  ];
}

/**
 * Whether an object matches a filter: slow, and as the rules are told, one after the other, with
 * nothing prepared and nothing remembered. The fast one has to agree.
 */
export function matches(node: QueryNode, thing: Thing, context: FilterContext): boolean {
  if (node.type === "field_condition" && node.negate && asksForAPlaceOnAScale(node.condition)) {
    // A range, negated, leaves out what has no value.
    return valuesOf(node.field, thing, context).length > 0 && !plainly(node, thing, context);
  }
  return plainly(node, thing, context) !== (node.negate ?? false);
}

function asksForAPlaceOnAScale({ type }: Condition): boolean {
  return ["number_range", "moment_range", "local_time"].includes(type);
}

function plainly(node: QueryNode, thing: Thing, context: FilterContext): boolean {
  switch (node.type) {
    case "and":
      return node.queries.every((each) => matches(each, thing, context));
    case "or":
      return node.queries.some((each) => matches(each, thing, context));
    case "match_all":
      return true;
    case "id":
      return thing.is.id === node.value;
    case "object_type":
      return thing.type === node.object_type;
    case "text":
      return textsOf(thing, context).some((text) => holds(text, node.value, node.mode));
    case "has_related":
      return thingsOf(thing.lead).some(
        (other) =>
          other.type === node.related_object_type &&
          areRelated(thing, other) &&
          matches(node.related_query, other, context),
      );
    case "saved_search": {
      const view = context.organization.smart_views.find(({ id }) => id === node.saved_search_id);
      return matches(view?.s_query?.query as QueryNode, thing, context);
    }
    case "field_condition":
      return valuesOf(node.field, thing, context).some((value) =>
        meets(value, node.condition, thing, context),
      );
  }
}

/** Two objects of one lead: everything is related to the lead, and some things to one contact. */
function areRelated(a: Thing, b: Thing): boolean {
  if (a.type === "lead" || b.type === "lead") return true;
  const [contact, other] = a.type === "contact" ? [a.is, b.is] : [b.is, a.is];
  const { emails, phones, urls } = contact;
  return other.contact_id === contact.id || [...emails, ...phones, ...urls].includes(other);
}

function textsOf(thing: Thing, context: FilterContext): string[] {
  const names: Partial<Record<QueryObjectType, string[]>> = {
    lead: ["name", "description", "url"],
    contact: ["name", "title"],
    contact_email: ["email"],
    contact_phone: ["phone"],
    contact_url: ["url"],
    address: ["address_1", "address_2", "city", "state", "zipcode", "country"],
    opportunity: ["note"],
    custom_object: ["name"],
    "activity.call": ["note"],
    "activity.meeting": ["note", "title"],
    "activity.note": ["note"],
    "activity.email": ["text", "subject", "sender", "to"],
    "activity.sms": ["text"],
    "activity.whatsapp_message": ["text"],
  };
  const own = (names[thing.type] ?? []).flatMap((field_name) =>
    valuesOf({ type: "regular_field", object_type: thing.type, field_name }, thing, context),
  );
  const custom = context.organization.custom_fields
    .filter(({ type }) => type === "text")
    .flatMap(({ id }) => thing.is.custom?.[id] ?? []);
  const alongWith: Partial<Record<QueryObjectType, QueryObjectType[]>> = {
    lead: ["contact", "contact_email", "contact_phone", "contact_url", "address"],
    contact: ["contact_email", "contact_phone", "contact_url"],
  };
  const others = thingsOf(thing.lead).filter(
    (other) => alongWith[thing.type]?.includes(other.type) && areRelated(thing, other),
  );
  // What is searched along with a lead is all there in its list: a contact's addresses are not taken twice.
  return [...own, ...custom, ...others.flatMap((other) => textsOf(other, context))].map(String);
}

function holds(text: string, wanted: string, mode: string): boolean {
  const split = (all: string) =>
    all
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
  const has = split(text);
  const asks = split(wanted);
  if (mode === "exact_value") return text.toLowerCase() === wanted.toLowerCase();
  if (asks.length === 0) return false;
  if (mode === "full_words") return asks.every((word) => has.includes(word));
  if (mode === "beginning_of_words") {
    return asks.every((start) => has.some((word) => word.startsWith(start)));
  }
  return has.some((_, at) => asks.every((word, index) => has[at + index] === word));
}

/** The values of a field; none, if it is not set. */
function valuesOf(
  field: Extract<QueryNode, { type: "field_condition" }>["field"],
  { type, is, lead }: Thing,
  { organization, now }: FilterContext,
): unknown[] {
  const found = field.type === "custom_field" ? is.custom[field.custom_field_id] : named();
  return [found ?? []].flat().filter((value) => value !== "");

  function named(): unknown {
    const name = field.type === "regular_field" ? field.field_name : "";
    const activities = (of: string) => lead.activities.filter((each) => each.type === of);
    const status = organization.opportunity_statuses.find(({ id }) => id === is.status_id);
    switch (name) {
      case "display_name":
        return is.name;
      case "addresses_count":
        return is.addresses.length;
      case "all_urls_count":
        return (is.url ? 1 : 0) + lead.contacts.flatMap(({ urls }) => urls).length;
      case "num_emails":
        return activities("activity.email").length;
      case "num_phone_numbers":
        return lead.contacts.flatMap(({ phones }) => phones).length;
      case "num_outgoing_calls":
        return activities("activity.call").filter((call) => call.direction === "outgoing").length;
      case "num_upcoming_meetings": {
        const meetings = activities("activity.meeting");
        if (meetings.length === 0) return undefined;
        return meetings.filter((meeting) => meeting.status === "upcoming").length;
      }
      case "last_communication_date":
        return ["email", "call", "sms", "whatsapp_message", "meeting"]
          .flatMap((each) => activities(`activity.${each}`))
          .map(({ date }) => date)
          .filter((date) => Date.parse(date) <= now)
          .sort()
          .at(-1);
      case "last_lead_status_change_date":
        return is.date_status_changed;
      case "max_opportunity_annualized_annualized_value": {
        const times = { one_time: 1, monthly: 12, annual: 1 };
        const valued = lead.opportunities.filter(({ value }) => value !== null);
        const all = valued.map((each) => Number(each.value) * times[each.value_period]);
        return all.length > 0 ? Math.max(...all) : undefined;
      }
      case "emails_count":
        return is.emails.length;
      case "phones_count":
        return is.phones.length;
      case "urls_count":
        return is.urls.length;
      case "location":
        return [is.address_1, is.address_2, is.city, is.state, is.zipcode, is.country]
          .filter((part) => part !== "")
          .join(", ");
      case "lead_name":
        return lead.name;
      case "status_label":
        return type === "lead"
          ? organization.lead_statuses.find(({ id }) => id === is.status_id)?.label
          : status?.label;
      case "status_type":
        return status?.type;
      case "date_sent":
        return is.status === "draft" ? undefined : is.date;
      case "note":
        return type === "opportunity" ? is.note : is.text;
      case "title":
        return type === "contact" ? is.title : is.subject;
      default:
        return is[name];
    }
  }
}

function meets(
  value: unknown,
  condition: Condition,
  thing: Thing,
  context: FilterContext,
): boolean {
  const { caller, organization, now, zone } = context;
  switch (condition.type) {
    case "exists":
      return true;
    case "boolean":
      return value === condition.value;
    case "current_user":
      return value === caller.id;
    case "text":
      return holds(String(value), condition.value, condition.mode);
    case "term":
      return condition.values.some((wanted) => wanted === value);
    case "reference":
      return condition.object_ids.some((id) => {
        if (id === "CURRENT_USER") return value === caller.id;
        const group = organization.groups.find((each) => each.id === id);
        const members = condition.reference_type === "user_or_group" ? group?.user_ids : [];
        return id === value || (members ?? []).includes(String(value));
      });
    case "number_range": {
      const { gt, gte, lt, lte } = condition;
      const number = Number(value);
      if (gt !== undefined && number <= gt) return false;
      if (gte !== undefined && number < gte) return false;
      if (lt !== undefined && number >= lt) return false;
      return lte === undefined || number <= lte;
    }
    case "moment_range": {
      // A day alone is the moment at which it begins there.
      const at = DateTime.fromISO(String(value), { zone });
      const { on_or_after, before } = condition;
      if (on_or_after && at < momentOf(on_or_after, context)) return false;
      return !before || at < momentOf(before, context);
    }
    case "local_time": {
      const there = DateTime.fromMillis(now, { zone: thing.lead.timezone_id ?? "" });
      if (!there.isValid) return false;
      const time = there.toFormat("HH:mm:ss");
      const { on_or_after = "00:00:00", before = "24:00:00" } = condition;
      if (on_or_after <= before) return on_or_after <= time && time < before;
      return on_or_after <= time || time < before;
    }
  }
}

function momentOf(moment: Moment, context: FilterContext): DateTime {
  const here = DateTime.fromMillis(context.now, { zone: context.zone });
  // The end of a day or period is where the next one begins.
  const end = (of: DateTime, unit: "day" | "week" | "month" | "quarter" | "year", which: string) =>
    which === "start" ? of.startOf(unit) : of.endOf(unit).plus(1);
  switch (moment.type) {
    case "now":
      return here;
    case "fixed_utc":
      return DateTime.fromISO(moment.value);
    case "fixed_local_date":
      return end(DateTime.fromISO(moment.value, { zone: context.zone }), "day", moment.which);
    case "offset": {
      const from = momentOf(moment.moment, context).setZone(context.zone);
      const { offset, direction, which_day_end } = moment;
      const to = direction === "past" ? from.minus(offset) : from.plus(offset);
      return which_day_end ? end(to, "day", which_day_end) : to;
    }
    case "start_end_of_predefined_relative_period": {
      if (moment.range === "all-time") {
        return DateTime.fromMillis(moment.which === "start" ? -8e15 : 8e15);
      }
      if (moment.range === "today") return end(here, "day", moment.which);
      if (moment.range === "yesterday") return end(here.minus({ days: 1 }), "day", moment.which);
      const [which, unit] = moment.range.split("-") as [
        string,
        "week" | "month" | "quarter" | "year",
      ];
      return end(which === "last" ? here.minus({ [unit]: 1 }) : here, unit, moment.which);
    }
  }
}
