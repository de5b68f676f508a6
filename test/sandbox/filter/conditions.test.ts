import { describe, expect, it } from "vitest";
import type { Condition, QueryField, QueryNode, TextMode } from "../../../generated/types.js";
import type { Lead } from "../../../src/sandbox/model/organization.js";
import {
  activity,
  address,
  contact,
  customField,
  customObject,
  lead,
  opportunity,
  organization,
  user,
} from "../build.js";
import { custom, has, ids, not, own, refusal, where } from "./find.js";

/** Names of the leads that match. */
function found(query: QueryNode, leads: Record<string, Partial<Lead>>, rest = {}): string[] {
  const made = Object.entries(leads).map(([id, given]) => lead({ id, ...given }));
  return ids(query, organization({ ...rest, leads: made }));
}

const name = own("lead", "name");
const exists: Condition = { type: "exists" };
const text = (value: string, mode: TextMode): Condition => ({ type: "text", value, mode });

describe("text", () => {
  const leads = {
    order: { name: "Big red fox" },
    mixed: { name: "fox, red & BIG" },
    plural: { name: "big red foxes" },
    none: {},
  };
  it.each<[TextMode, string, string[]]>([
    ["full_words", "fox BIG", ["order", "mixed"]],
    ["full_words", "fo", []],
    ["full_words", "fox cat", []],
    ["phrase", "red fox", ["order"]],
    ["phrase", "red-fox!", ["order"]],
    ["phrase", "big fox", []],
    ["phrase", "ed fox", []],
    ["beginning_of_words", "fo bi", ["order", "mixed", "plural"]],
    ["beginning_of_words", "ox", []],
    ["exact_value", "BIG RED FOX", ["order"]],
    ["exact_value", "big red", []],
    ["full_words", "!!!", []],
    ["phrase", "?", []],
  ])("%s: %s", (mode, value, right) => {
    expect(found(where(name, text(value, mode)), leads)).toEqual(right);
  });

  it("knows the letters of other scripts, and where their words end", () => {
    const places = {
      a: { name: "Zürich" },
      b: { name: "Zürichsee" },
      c: { name: "𝒳fox" },
      d: { name: "東京 都" },
    };
    expect(found(where(name, text("ZÜRICH", "full_words")), places)).toEqual(["a"]);
    expect(found(where(name, text("zürich", "exact_value")), places)).toEqual(["a"]);
    expect(found(where(name, text("rich", "full_words")), places)).toEqual([]);
    const capitals = { e: { name: "İ" }, f: { name: "ΟΔΟΣ" }, g: { name: "I" } };
    expect(found(where(name, text("i", "full_words")), capitals)).toEqual(["e", "g"]);
    expect(found(where(name, text("ΟΔΟΣ", "full_words")), capitals)).toEqual(["f"]);
    expect(found(where(name, text("fox", "beginning_of_words")), places)).toEqual([]);
    expect(found(where(name, text("東京", "full_words")), places)).toEqual(["d"]);
  });

  it("looks on, where a word is first found inside another", () => {
    const names = { a: { name: "foxes fox" }, b: { name: "foxes" } };
    expect(found(where(name, text("fox", "full_words")), names)).toEqual(["a"]);
  });

  it("anywhere, on a lead: its own texts, custom ones, and those of its contacts and addresses", () => {
    const leads: Record<string, Partial<Lead>> = {
      name: { name: "a fox" },
      description: { description: "a fox" },
      url: { url: "https://fox.example" },
      custom: { custom: { cf_text: "fox" } },
      contact: { contacts: [contact({ title: "Fox" })] },
      email: { contacts: [contact({ emails: [{ email: "x@fox.example", type: "office" }] })] },
      address: { addresses: [address({ city: "Fox" })] },
      choice: { custom: { cf_choice: "fox" } },
      status: { status_id: "fox" },
      note: { opportunities: [opportunity({ note: "fox" })] },
      split: { name: "red", description: "fix" },
    };
    const custom_fields = [
      customField("cf_text", "lead", "text"),
      customField("cf_choice", "lead", "choices"),
    ];
    const query: QueryNode = { type: "text", value: "fox", mode: "full_words" };
    const right = ["name", "description", "url", "custom", "contact", "email", "address"];
    expect(found(query, leads, { custom_fields })).toEqual(right);
    expect(found(not(query), leads, { custom_fields })).toEqual([
      "choice",
      "status",
      "note",
      "split",
    ]);
    // All words in one field.
    expect(found({ ...query, value: "red fix" }, leads, { custom_fields })).toEqual([]);
  });
});

describe("a reference", () => {
  const people = {
    users: [user(), user({ id: "user_ben" })],
    groups: [{ id: "group_1", name: "Sales", user_ids: ["user_ben", "user_eve"] }],
    custom_fields: [
      customField("cf_owner", "lead", "user"),
      customField("cf_owners", "lead", "user", { accepts_multiple_values: true }),
    ],
  };
  const leads: Record<string, Partial<Lead>> = {
    ana: { custom: { cf_owner: "user_ana", cf_owners: ["user_eve", "user_ana"] } },
    ben: { custom: { cf_owner: "user_ben", cf_owners: ["user_ben"] } },
    none: {},
  };
  const refers = (
    reference_type: "user" | "user_or_group",
    ...object_ids: string[]
  ): Condition => ({
    type: "reference",
    reference_type,
    object_ids,
  });

  it.each<[string, Condition, string[]]>([
    ["to a user", refers("user", "user_ben"), ["ben"]],
    ["to one of several", refers("user", "user_ben", "user_ana"), ["ana", "ben"]],
    ["to the caller", refers("user_or_group", "CURRENT_USER"), ["ana"]],
    ["to a group: its members", refers("user_or_group", "group_1"), ["ben"]],
    ["to a group, as a user: nobody", refers("user", "group_1"), []],
    ["to nobody there is", refers("user", "user_gone"), []],
    ["to the caller, as current_user", { type: "current_user" }, ["ana"]],
  ])("%s", (_, condition, right) => {
    expect(found(where(custom("cf_owner"), condition), leads, people)).toEqual(right);
  });

  it("to one of the values is enough, and to none of them when negated", () => {
    const eve = refers("user", "user_eve");
    expect(found(where(custom("cf_owners"), eve), leads, people)).toEqual(["ana"]);
    expect(found(where(custom("cf_owners"), eve, true), leads, people)).toEqual(["ben", "none"]);
  });

  it("is another one for another caller", () => {
    const office = organization({
      ...people,
      leads: [lead({ id: "l", custom: { cf_owner: "user_ben" } })],
    });
    const query = where(custom("cf_owner"), { type: "current_user" });
    expect(ids(query, office)).toEqual([]);
    expect(ids(query, office, { caller: user({ id: "user_ben" }) })).toEqual(["l"]);
  });

  it("negated, also finds what is not set (inferred)", () => {
    const query = where(custom("cf_owner"), refers("user", "user_ana"), true);
    expect(found(query, leads, people)).toEqual(["ben", "none"]);
  });

  it.each<[string, QueryField, string, string]>([
    ["status.lead", own("lead", "status_id"), "stat_customer", "lead_1"],
    ["status.opportunity", own("opportunity", "status_id"), "stat_won", "oppo_1"],
    ["lead", own("contact", "lead_id"), "lead_1", "cont_1"],
  ])("to a %s", (reference_type, field, id, right) => {
    const leads = [
      lead({
        id: "lead_1",
        status_id: "stat_customer",
        contacts: [contact({ id: "cont_1" })],
        opportunities: [opportunity({ id: "oppo_1", status_id: "stat_won" })],
      }),
      lead({ contacts: [contact()], opportunities: [opportunity()] }),
    ];
    const condition = { type: "reference", reference_type, object_ids: [id] } as Condition;
    expect(ids(where(field, condition), leads)).toEqual([right]);
  });
});

describe("a number range", () => {
  const field = custom("cf_number");
  const rest = { custom_fields: [customField("cf_number", "lead", "number")] };
  const leads = Object.fromEntries(
    [-1, 0, 1, 1.5, 2].map((value) => [`${value}`, { custom: { cf_number: value } }]),
  );
  const range = (bounds: object) => ({ type: "number_range", ...bounds }) as Condition;

  it.each<[object, string[]]>([
    [{ gt: 1 }, ["1.5", "2"]],
    [{ gte: 1 }, ["1", "1.5", "2"]],
    [{ lt: 1 }, ["-1", "0"]],
    [{ lte: 1.0 }, ["-1", "0", "1"]],
    [{ gte: 0, lte: 0 }, ["0"]],
    [{ gt: 2, lt: 0 }, []],
  ])("%o", (bounds, right) => {
    const withNone = { ...leads, none: {} };
    expect(found(where(field, range(bounds)), withNone, rest).sort()).toEqual(right.sort());
    const others = Object.keys(leads).filter((each) => !right.includes(each));
    expect(found(where(field, range(bounds), true), withNone, rest).sort()).toEqual(others.sort());
  });

  it("leaves out leads that never had a meeting, by lte 0 and by a negated gte 1", () => {
    const meeting = (status: string) => ({
      activities: [activity("activity.meeting", { status })],
    });
    const leads = { never: {}, upcoming: meeting("upcoming"), past: meeting("completed") };
    const upcoming = own("lead", "num_upcoming_meetings");
    expect(found(where(upcoming, range({ lte: 0 })), leads)).toEqual(["past"]);
    expect(found(where(upcoming, range({ gte: 1 }), true), leads)).toEqual(["past"]);
    expect(found(where(upcoming, range({ gte: 1 })), leads)).toEqual(["upcoming"]);
    expect(found(where(upcoming, exists, true), leads)).toEqual(["never"]);
  });
});

describe("the other conditions", () => {
  it("exists: what is set, be it zero or false; not what is empty", () => {
    const rest = { custom_fields: [customField("cf_any", "lead", "hidden")] };
    const hold = (value: string | number | boolean | string[]) => ({ custom: { cf_any: value } });
    const leads = {
      zero: hold(0),
      false: hold(false),
      text: hold("x"),
      empty: hold(""),
      list: hold([]),
      none: {},
    };
    const query = where(custom("cf_any"), exists);
    expect(found(query, leads, rest)).toEqual(["zero", "false", "text"]);
    expect(found(not(query), leads, rest)).toEqual(["empty", "list", "none"]);
  });

  it("boolean: that truth value, not what is not set", () => {
    const rest = { custom_fields: [customField("cf_any", "lead", "hidden")] };
    const leads = {
      yes: { custom: { cf_any: true } },
      no: { custom: { cf_any: false } },
      none: {},
    };
    const is = (value: boolean) => where(custom("cf_any"), { type: "boolean", value });
    expect(found(is(true), leads, rest)).toEqual(["yes"]);
    expect(found(is(false), leads, rest)).toEqual(["no"]);
  });

  it("term: one of the values, letter by letter, whatever `mode` says", () => {
    const rest = { custom_fields: [customField("cf_choice", "lead", "choices")] };
    const leads = {
      one: { custom: { cf_choice: "Retail" } },
      several: { custom: { cf_choice: ["Media", "Fintech"] } },
      lower: { custom: { cf_choice: "retail" } },
      part: { custom: { cf_choice: "Retail stores" } },
      none: {},
    };
    const query = where(custom("cf_choice"), {
      type: "term",
      values: ["Retail", "Fintech"],
      mode: "phrase",
    });
    expect(found(query, leads, rest)).toEqual(["one", "several"]);
    expect(found(not(query), leads, rest)).toEqual(["lower", "part", "none"]);
  });

  it("local_time: the time it is at the lead, over midnight too", () => {
    // 09:00 in UTC.
    const at = (timezone_id: string | null) => ({ timezone_id });
    const leads = {
      "04:00": at("America/New_York"),
      "10:00": at("Europe/Berlin"),
      "18:00": at("Asia/Tokyo"),
      none: at(null),
      nowhere: at("No/Where"),
    };
    const during = (bounds: object, negate = false) =>
      found(
        where(own("lead", "timezone_id"), { type: "local_time", ...bounds } as Condition, negate),
        leads,
      );
    expect(during({ on_or_after: "08:00:00", before: "18:00:00" })).toEqual(["10:00"]);
    expect(during({ on_or_after: "10:00:00", before: "18:00:01" })).toEqual(["10:00", "18:00"]);
    expect(during({ on_or_after: "18:00:00" })).toEqual(["18:00"]);
    expect(during({ before: "10:00:00" })).toEqual(["04:00"]);
    expect(during({ on_or_after: "17:00:00", before: "05:00:00" })).toEqual(["04:00", "18:00"]);
    expect(during({ before: "10:00:00" }, true)).toEqual(["10:00", "18:00", "nowhere"]);
  });

  it.each<[Condition, QueryField, string]>([
    [{ type: "number_range", gt: 1 }, name, "text"],
    [{ type: "moment_range", before: null }, name, "text"],
    [{ type: "local_time", before: "10:00:00" }, name, "text"],
    [{ type: "current_user" }, name, "text"],
    [{ type: "boolean", value: true }, name, "text"],
    [
      { type: "reference", reference_type: "user", object_ids: ["user_1"] },
      own("lead", "status_id"),
      "status.lead",
    ],
    [text("1", "phrase"), own("lead", "addresses_count"), "number"],
    [{ type: "term", values: ["1"] }, own("lead", "addresses_count"), "number"],
  ])("are refused on a field that they do not go with: %o", (condition, field, kind) => {
    const what = condition.type === "reference" ? "user" : condition.type;
    const message = `A condition of type ${what} does not go with this field, which holds: ${kind}.`;
    expect(refusal(() => found(where(field, condition), {}))).toEqual({
      "field-errors": { s_query: { condition: message } },
      errors: [],
    });
  });
});

describe("a computed field", () => {
  const detail = (count: number, key: "email" | "phone" | "url") =>
    Array.from({ length: count }, (_, at) => ({ [key]: `${at}`, type: "office" })) as never;
  const at = (date: string) => ({ date: `${date}T00:00:00.000000+00:00` });
  const made = lead({
    id: "lead_1",
    name: "Acme",
    url: "https://acme.example",
    status_id: "stat_customer",
    date_status_changed: "2025-02-01T00:00:00.000000+00:00",
    addresses: [address({ address_1: "Main St 1", city: "Berlin", country: "DE" }), address()],
    contacts: [
      contact({ emails: detail(1, "email"), phones: detail(2, "phone"), urls: detail(3, "url") }),
      contact({ phones: detail(1, "phone"), urls: detail(1, "url") }),
    ],
    opportunities: [
      opportunity({ value: 1_000 }),
      opportunity({ value: 100, value_period: "monthly", status_id: "stat_won" }),
      opportunity({ value: 1_100, value_period: "annual" }),
      opportunity(),
    ],
    activities: [
      activity("activity.email", at("2025-03-01")),
      activity("activity.email", { status: "draft" }),
      activity("activity.call", { ...at("2025-04-01"), direction: "outgoing" }),
      activity("activity.call", { direction: "incoming" }),
      activity("activity.note", at("2025-05-01")),
      activity("activity.meeting", { ...at("2027-01-01"), status: "upcoming" }),
      activity("activity.meeting", { status: "upcoming" }),
      activity("activity.meeting", { status: "canceled" }),
    ],
    custom_objects: [customObject({ name: "Contract" })],
  });
  const is = (value: number): Condition => ({ type: "number_range", gte: value, lte: value });
  const on = (day: string): Condition => ({
    type: "moment_range",
    on_or_after: { type: "fixed_local_date", value: day, which: "start" },
    before: { type: "fixed_local_date", value: day, which: "end" },
  });
  const exactly = (value: string) => text(value, "exact_value");

  it.each<[QueryField, Condition]>([
    [own("lead", "addresses_count"), is(2)],
    [own("lead", "all_urls_count"), is(5)],
    [own("lead", "num_emails"), is(2)],
    [own("lead", "num_phone_numbers"), is(3)],
    [own("lead", "num_outgoing_calls"), is(1)],
    [own("lead", "num_upcoming_meetings"), is(2)],
    [own("lead", "last_communication_date"), on("2025-04-01")],
    [own("lead", "last_lead_status_change_date"), on("2025-02-01")],
    [own("lead", "max_opportunity_annualized_annualized_value"), is(1_200)],
    [own("lead", "status_label"), exactly("Customer")],
    [own("lead", "display_name"), exactly("Acme")],
  ])("of a lead: %o", (field, condition) => {
    expect(ids(where(field, condition), [made, lead()])).toEqual(["lead_1"]);
  });

  it.each<[QueryField, Condition]>([
    [own("contact", "emails_count"), is(1)],
    [own("contact", "phones_count"), is(2)],
    [own("contact", "urls_count"), is(3)],
    [own("address", "location"), exactly("Main St 1, Berlin, DE")],
    [own("opportunity", "status_type"), { type: "term", values: ["won"] }],
    [own("opportunity", "status_label"), exactly("Won")],
    [own("opportunity", "lead_name"), exactly("Acme")],
    [own("activity.email", "date_sent"), on("2025-03-01")],
    [own("custom_object", "name"), exactly("Contract")],
  ])("of what belongs to a lead: %o", (field, condition) => {
    const type = field.type === "regular_field" ? field.object_type : "lead";
    const other = lead({
      contacts: [contact()],
      opportunities: [opportunity()],
      addresses: [address()],
      activities: [activity("activity.email", { status: "draft", ...at("2025-03-01") })],
      custom_objects: [customObject()],
    });
    expect(ids(has("lead", type, where(field, condition)), [made, other])).toEqual(["lead_1"]);
  });
});
