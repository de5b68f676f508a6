import { describe, expect, it } from "vitest";
import type { QueryNode, QueryObjectType } from "../../../generated/types.js";
import { searchedType } from "../../../src/sandbox/filter/searched-type.js";
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
} from "../build.js";
import { all, any, custom, has, ids, not, own, refusal, where } from "./find.js";

const email = (address: string) => ({ email: address, type: "office" });
const named = (name: string): QueryNode =>
  where(own("lead", "name"), { type: "text", mode: "exact_value", value: name });
const everything = { type: "match_all" } as const;
const one = lead({ id: "lead_1", name: "one" });
const two = lead({ id: "lead_2", name: "two" });
const both = [one, two];

describe("a node of a filter", () => {
  it.each<[string, QueryNode, string[]]>([
    ["match_all: everything", everything, ["lead_1", "lead_2"]],
    ["match_all, negated: nothing", not(everything), []],
    ["id: that object", { type: "id", value: "lead_2" }, ["lead_2"]],
    ["id, negated: the others", not({ type: "id", value: "lead_2" }), ["lead_1"]],
    ["and: what all match", all(everything, named("one")), ["lead_1"]],
    ["and, negated", not(all(everything, named("one"))), ["lead_2"]],
    ["and of nothing: everything", all(), ["lead_1", "lead_2"]],
    ["or: what any matches", any(named("one"), named("two")), ["lead_1", "lead_2"]],
    ["or, negated", not(any(named("one"), named("three"))), ["lead_2"]],
    ["or of nothing: nothing", any(), []],
    [
      "object_type: all of that type",
      { type: "object_type", object_type: "lead" },
      ["lead_1", "lead_2"],
    ],
    [
      "object_type, in an or: none of another type",
      any({ type: "object_type", object_type: "contact" }, named("two")),
      ["lead_2"],
    ],
    [
      "object_type, negated: all of another type",
      not({ type: "object_type", object_type: "contact" }),
      ["lead_1", "lead_2"],
    ],
    ["negate twice, in a group: back again", not(all(not(named("one")))), ["lead_1"]],
  ])("finds by %s", (_, query, right) => {
    expect(ids(query, both)).toEqual(right);
  });

  it("without a type is read as and", () => {
    expect(ids({ queries: [everything, named("one")] }, both)).toEqual(["lead_1"]);
    expect(ids({ queries: [everything, named("one")], negate: true }, both)).toEqual(["lead_2"]);
  });
});

describe("has_related", () => {
  const office = organization({
    leads: [
      lead({
        id: "lead_1",
        name: "Acme",
        addresses: [address({ city: "Berlin" })],
        contacts: [
          contact({
            id: "cont_1",
            emails: [email("a@x.example")],
            phones: [{ phone: "+1", type: "office" }],
            urls: [{ url: "https://x.example", type: "url" }],
          }),
          contact({ id: "cont_2", emails: [email("b@x.example")] }),
        ],
        opportunities: [
          opportunity({ id: "oppo_1", contact_id: "cont_1" }),
          opportunity({ id: "oppo_2" }),
        ],
        custom_objects: [customObject({ id: "cobj_1" })],
        activities: [
          activity("activity.call", { id: "acti_call", contact_id: "cont_2" }),
          activity("activity.email", { id: "acti_email" }),
          activity("activity.sms"),
          activity("activity.meeting"),
          activity("activity.note"),
          activity("activity.whatsapp_message"),
          activity("activity.custom_activity"),
          activity("activity.form_submission"),
        ],
      }),
      lead({ id: "lead_2", name: "Empty" }),
    ],
  });
  const belongings = [
    "contact",
    "contact_email",
    "contact_phone",
    "contact_url",
    "address",
    "opportunity",
    "custom_object",
    "activity.call",
    "activity.email",
    "activity.sms",
    "activity.meeting",
    "activity.note",
    "activity.whatsapp_message",
    "activity.custom_activity",
    "activity.form_submission",
  ] as const;

  it.each(belongings)("goes from a lead to its %s, and back", (type) => {
    expect(ids(has("lead", type), office)).toEqual(["lead_1"]);
    expect(ids(not(has("lead", type)), office)).toEqual(["lead_2"]);
    const back = (name: string) => has("lead", type, has(type, "lead", named(name)));
    expect(ids(back("Acme"), office)).toEqual(["lead_1"]);
    expect(ids(back("Empty"), office)).toEqual([]);
  });

  it.each([
    ["contact_email", "cont_1", "cont_2"],
    ["contact_phone", "cont_1"],
    ["contact_url", "cont_1"],
    ["opportunity", "cont_1"],
    ["activity.call", "cont_2"],
  ] as const)("goes from a contact to its own %s, and back", (type, ...right) => {
    expect(ids(has("contact", type), office)).toEqual(right);
    const back = has("contact", type, has(type, "contact", { type: "id", value: "cont_1" }));
    expect(ids(back, office)).toEqual(right.filter((id) => id === "cont_1"));
  });

  it("goes from an opportunity to the contact it names, and to none when it names none", () => {
    expect(ids(has("opportunity", "contact"), office)).toEqual(["oppo_1"]);
  });

  it("asks one related object for everything, not several together", () => {
    const at = (address: string) =>
      where(own("contact_email", "email"), { type: "text", mode: "exact_value", value: address });
    const same = all(at("a@x.example"), not(at("b@x.example")));
    expect(ids(has("contact", "contact_email", same), office)).toEqual(["cont_1"]);
    const two = all(at("a@x.example"), at("b@x.example"));
    expect(ids(has("lead", "contact_email", two), office)).toEqual([]);
    const each = all(
      has("lead", "contact_email", at("a@x.example")),
      has("lead", "contact_email", at("b@x.example")),
    );
    expect(ids(each, office)).toEqual(["lead_1"]);
  });

  it("goes up and down many times without taking ever longer", () => {
    const crowd = organization({
      leads: [lead({ id: "lead_1", contacts: Array.from({ length: 50 }, () => contact()) })],
    });
    let query: QueryNode = { type: "id", value: "nobody" };
    for (let level = 0; level < 20; level += 1) {
      query = has("lead", "contact", has("contact", "lead", query));
    }
    expect(ids(query, crowd)).toEqual([]);
  });

  it.each<[QueryObjectType, QueryObjectType]>([
    ["contact", "contact"],
    ["contact", "address"],
    ["opportunity", "activity.email"],
    ["lead", "lead"],
  ])("does not go from %s to %s", (from, to) => {
    expect(refusal(() => ids(has(from, to), office))).toEqual({
      "field-errors": {
        s_query: {
          related_object_type: `Not a valid choice. Filters do not go from ${from} to ${to}.`,
        },
      },
      errors: [],
    });
  });

  it("is refused where another type is searched, with the place", () => {
    const query = has("lead", "contact", any(everything, has("lead", "opportunity")));
    const message = "Must be contact, the type of object that is searched here.";
    expect(refusal(() => ids(query, office))).toEqual({
      "field-errors": {
        s_query: { related_query: { queries: { errors: { "1": { this_object_type: message } } } } },
      },
      errors: [],
    });
  });
});

describe("a Smart View in a filter", () => {
  const view = (id: string): QueryNode => ({ type: "saved_search", saved_search_id: id });
  const office = organization({
    leads: [
      lead({ id: "lead_1", name: "one", contacts: [contact({ id: "cont_1", title: "CEO" })] }),
      two,
    ],
    smart_views: [
      smartView("save_one", named("one")),
      smartView("save_group", { queries: [named("one")] }),
      smartView("save_not_one", not(view("save_one"))),
      smartView("save_a", any(view("save_b"))),
      smartView("save_b", view("save_a")),
      smartView("save_old", null, { query: "*" }),
      smartView("save_people", where(own("contact", "title"), { type: "exists" }), {
        type: "contact",
      }),
      smartView("save_calls", everything, { type: "call" }),
      smartView("save_broken", { type: "text", value: "x", mode: "is" }),
      smartView("save_missing", all(where(custom("cf_gone"), { type: "exists" }))),
    ],
  });

  it("stands for its filter, its own views included", () => {
    expect(ids(view("save_one"), office)).toEqual(["lead_1"]);
    expect(ids(view("save_group"), office)).toEqual(["lead_1"]);
    expect(ids(not(view("save_one")), office)).toEqual(["lead_2"]);
    expect(ids(view("save_not_one"), office)).toEqual(["lead_2"]);
  });

  it("says what is searched, and goes where its type is", () => {
    expect(searchedType(view("save_people"), office)).toBe("contact");
    expect(searchedType(view("save_calls"), office)).toBe("activity.call");
    expect(ids(view("save_people"), office)).toEqual(["cont_1"]);
    expect(ids(has("lead", "contact", view("save_people")), office)).toEqual(["lead_1"]);
  });

  it.each([
    ["save_gone", "Object does not exist."],
    [
      "save_a",
      'The Smart View "save_a" cannot be used. s_query.query.queries[0].saved_search_id: The Smart View "save_b" cannot be used. s_query.query.saved_search_id: The Smart View "save_a" leads back to itself.',
    ],
    [
      "save_old",
      'The Smart View "save_old" has only an old text query, no s_query. Rewrite it as a filter first.',
    ],
    [
      "save_missing",
      'The Smart View "save_missing" cannot be used. s_query.query.queries[0].field.custom_field_id: Object does not exist.',
    ],
  ])("is refused when it cannot be used: %s", (id, message) => {
    expect(refusal(() => ids(view(id), office))).toEqual({
      "field-errors": { s_query: { saved_search_id: message } },
      errors: [],
    });
  });

  it("is refused when it holds what is no filter", () => {
    expect(JSON.stringify(refusal(() => ids(view("save_broken"), office)))).toContain(
      'The Smart View \\"save_broken\\" cannot be used. s_query.query.mode: ',
    );
  });

  it("is refused where another type is searched", () => {
    const query = all({ type: "object_type", object_type: "lead" }, view("save_people"));
    expect(refusal(() => ids(query, office))).toMatchObject({
      "field-errors": {
        s_query: {
          queries: {
            errors: {
              "1": { saved_search_id: 'The Smart View "save_people" shows contact, not lead.' },
            },
          },
        },
      },
    });
  });
});

describe("a large filter", () => {
  const view = (id: string): QueryNode => ({ type: "saved_search", saved_search_id: id });

  it.each<[string, (next: QueryNode) => QueryNode]>([
    ["twice", (next) => all(next, any(not(next), next))],
    [
      "of related objects",
      (next) => all(has("lead", "contact", has("contact", "lead", next)), next),
    ],
  ])("asks a Smart View once of a lead, though each level names it: %s", (_, filter) => {
    const views = Array.from({ length: 12 }, (_, at) =>
      smartView(`save_${at}`, filter(view(`save_${at + 1}`))),
    );
    let asked = 0;
    const counting = lead({ id: "lead_1", contacts: [contact(), contact()] });
    Object.defineProperty(counting, "name", {
      get() {
        asked += 1;
        return "one";
      },
    });
    const office = organization({
      leads: [counting, two],
      smart_views: [...views, smartView("save_12", named("one"))],
    });
    expect(ids(view("save_0"), office)).toEqual(["lead_1"]);
    expect(asked).toBe(1);
  });

  it("is refused for more than 1,000 nodes, each Smart View's counted once", () => {
    const of = (count: number) => any(...Array.from({ length: count }, () => everything));
    const office = organization({ smart_views: [smartView("save_1", of(500))] });
    const refused = (query: QueryNode) => refusal(() => ids(query, office));
    const tooMany = {
      "field-errors": {
        s_query: "Too many nodes: more than 1000, each Smart View's counted once.",
      },
      errors: [],
    };
    expect(refused(of(999))).toBe("was not refused");
    expect(refused(of(1000))).toEqual(tooMany);
    expect(refused(all(view("save_1"), view("save_1"), of(495)))).toBe("was not refused");
    expect(refused(all(view("save_1"), view("save_1"), of(496)))).toEqual(tooMany);
  });
});

describe("what a filter searches", () => {
  const none = organization({ custom_fields: [customField("cf_1", "contact", "text")] });
  const title = where(own("contact", "title"), { type: "exists" });
  const type = (object_type: QueryObjectType): QueryNode => ({ type: "object_type", object_type });

  it.each<[string, QueryNode, QueryObjectType]>([
    ["an object_type node", type("opportunity"), "opportunity"],
    ["one in a group in a group", all(all(type("contact"))), "contact"],
    ["a field", all(everything, title), "contact"],
    ["a relation, even negated", not(has("activity.email", "lead")), "activity.email"],
    ["nothing", everything, "lead"],
    ["every branch of an or", any(type("contact"), all(type("contact"), title)), "contact"],
    ["nothing that must match: one branch of an or", any(type("contact"), everything), "lead"],
    ["nothing that must match: a negated group", not(all(type("contact"))), "lead"],
    ["nothing: a negated object_type", not(type("contact")), "lead"],
  ])("is said by %s", (_, query, right) => {
    expect(searchedType(query, none)).toBe(right);
  });

  it("cannot be two types at once", () => {
    const query = all(type("lead"), all(type("contact")));
    const message = "Must be lead, as above: a filter searches one type.";
    const place = {
      queries: { errors: { "1": { queries: { errors: { "0": { object_type: message } } } } } },
    };
    expect(refusal(() => searchedType(query, none))).toMatchObject({
      "field-errors": { s_query: place },
    });
    expect(refusal(() => searchedType(query, none, "query"))).toMatchObject({
      "field-errors": { query: place },
    });
  });

  it("cannot be one type or another", () => {
    const refused = {
      queries: { errors: { "1": { object_type: expect.stringContaining("one type") } } },
    };
    expect(refusal(() => searchedType(any(type("lead"), type("contact")), none))).toMatchObject({
      "field-errors": { s_query: refused },
    });
  });

  it("cannot be another type than the one that is wanted", () => {
    expect(refusal(() => ids(type("contact"), none, { type: "lead" }))).toMatchObject({
      "field-errors": {
        s_query: { object_type: "Must be lead: nothing that is searched here can be a contact." },
      },
    });
    expect(refusal(() => ids(has("lead", "contact", type("lead")), none))).toMatchObject({
      "field-errors": {
        s_query: { related_query: { object_type: expect.stringMatching(/^Must be contact/) } },
      },
    });
  });

  it.each(["contact_email", "contact_phone", "contact_url", "address"] as const)(
    "cannot be a %s, which has no id",
    (type) => {
      expect(refusal(() => ids({ type: "object_type", object_type: type }, none))).toMatchObject({
        "field-errors": { s_query: expect.stringContaining(`A ${type} can be related`) },
      });
    },
  );

  it("cannot have a field of another type, or one that nobody has", () => {
    const at = (query: QueryNode) => refusal(() => ids(all(query), none, { type: "lead" }));
    const field = (fault: object) => ({
      "field-errors": { s_query: { queries: { errors: { "0": { field: fault } } } } },
    });
    expect(at(title)).toMatchObject(
      field({ object_type: "Must be lead, the type of object that is searched here." }),
    );
    for (const name of ["constructor", "__proto__", "contacts", "nonsense"]) {
      expect(at(where(own("lead", name), { type: "exists" }))).toMatchObject(
        field({ field_name: "Not a valid choice. No lead has it." }),
      );
    }
    expect(at(where(custom("cf_gone"), { type: "exists" }))).toMatchObject(
      field({ custom_field_id: "Object does not exist." }),
    );
    expect(at(where(custom("cf_1"), { type: "exists" }))).toMatchObject(
      field({ custom_field_id: '"cf_1" is a custom field of contact, not of lead.' }),
    );
  });
});
