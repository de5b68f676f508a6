import { describe, expect, it } from "vitest";
import {
  all,
  any,
  anyRelated,
  customField,
  everyLead,
  type Filter,
  field,
  leads,
  not,
  objects,
  related,
  text,
} from "../../src/query/index.js";

const bakery = text("Bakery");
const paris = text("Paris");
const emptyAnd: Filter = { type: "and", queries: [] };
const emptyOr: Filter = { type: "or", queries: [] };

describe("a group", () => {
  it("holds its parts in their order", () => {
    expect(all(bakery, paris)).toEqual({ type: "and", queries: [bakery, paris] });
    expect(any(bakery, paris)).toEqual({ type: "or", queries: [bakery, paris] });
  });

  it("of one part is that part", () => {
    expect(all(bakery)).toEqual(bakery);
    expect(any(bakery)).toEqual(bakery);
  });

  it("takes a list, and leaves it as it is", () => {
    const parts = Object.freeze([bakery, paris]);
    expect(any(...parts)).toEqual({ type: "or", queries: [bakery, paris] });
  });

  it("is not made of an empty list, which might mean every lead", () => {
    const lost: Filter[] = [];
    const make = { all, any, leads };
    for (const [name, of] of Object.entries(make)) {
      expect(() => of(...lost)).toThrow(
        new TypeError(
          `${name}(): Give at least one part. If you do mean every lead, say everyLead().`,
        ),
      );
    }
    expect(() => objects("contact", ...lost)).toThrow(TypeError);
    expect(() => related("contact", ...lost)).toThrow(TypeError);
  });

  it.each([
    ["an empty group", emptyAnd],
    ["an empty or", emptyOr],
    ["a group of empty groups", { type: "and", queries: [emptyAnd, emptyOr] }],
    ["a choice that an empty group is among", { type: "or", queries: [bakery, emptyAnd] }],
  ] satisfies [string, Filter][])("does not take %s", (_, part) => {
    expect(() => all(part)).toThrow(/empty group.*everyLead/);
    expect(() => leads(bakery, part)).toThrow(TypeError);
    expect(() => not(part)).toThrow(TypeError);
  });

  it("takes a copied group in which an empty one adds nothing", () => {
    const copied: Filter = { type: "and", queries: [bakery, emptyAnd] };
    expect(all(copied, paris)).toEqual({ type: "and", queries: [copied, paris] });
  });
});

describe("not", () => {
  it("turns a part round, and round again", () => {
    expect(not(bakery)).toEqual({ ...bakery, negate: true });
    expect(not(not(bakery))).toEqual(bakery);
    expect(not({ ...bakery, negate: false })).toEqual({ ...bakery, negate: true });
  });

  it("leaves the part as it is", () => {
    const part = Object.freeze(text("Bakery"));
    not(part);
    expect(part).toEqual(text("Bakery"));
  });

  it("does not turn every lead round, in either direction", () => {
    expect(() => not(everyLead())).toThrow(/^not\({…}\): .*every lead/);
    expect(() => not({ type: "match_all", negate: true })).toThrow(TypeError);
    expect(() => not(leads(everyLead()))).toThrow(/every lead/);
  });

  it("turns round the conditions, and not what is searched for", () => {
    const contacts = { type: "object_type", object_type: "contact" } as const;
    expect(not(objects("contact", bakery))).toEqual(objects("contact", not(bakery)));
    expect(not(not(objects("contact", bakery)))).toEqual(objects("contact", bakery));
    expect(not(objects("contact", bakery, paris))).toEqual(
      objects("contact", not(all(bakery, paris))),
    );
    expect(not({ type: "and", negate: true, queries: [contacts, bakery] })).toEqual(
      objects("contact", bakery),
    );
  });

  it("does not turn round what says deeper inside what is searched for, or nothing else", () => {
    const contacts = objects("contact", bakery);
    const refused = /^not\({…}\): Put not\(…\) inside/;
    expect(() => not(all(paris, contacts))).toThrow(refused);
    expect(() => not(any(paris, contacts))).toThrow(refused);
    expect(() => not({ type: "object_type", object_type: "contact" })).toThrow(refused);
    expect(not(any(paris, related("contact", bakery)))).toMatchObject({ negate: true });
  });
});

describe("a part", () => {
  it("is about leads where nothing else is said", () => {
    expect(field("name").exists()).toMatchObject({ field: { object_type: "lead" } });
    expect(anyRelated("contact")).toMatchObject({ this_object_type: "lead" });
  });

  it("is about the objects it stands among, at every depth of groups", () => {
    const part = any(not(all(field("title").exists(), related("contact_email", bakery))), paris);
    expect(objects("contact", part)).toEqual({
      type: "and",
      queries: [
        { type: "object_type", object_type: "contact" },
        {
          type: "or",
          queries: [
            {
              type: "and",
              negate: true,
              queries: [
                {
                  type: "field_condition",
                  field: { type: "regular_field", object_type: "contact", field_name: "title" },
                  condition: { type: "exists" },
                },
                {
                  type: "has_related",
                  this_object_type: "contact",
                  related_object_type: "contact_email",
                  related_query: bakery,
                },
              ],
            },
            paris,
          ],
        },
      ],
    });
  });

  it("may stand among leads and among contacts at once", () => {
    const named = Object.freeze(field("name").hasWords("Bruce"));
    expect(leads(named, related("contact", named))).toMatchObject({
      queries: [
        { type: "object_type", object_type: "lead" },
        { field: { object_type: "lead" } },
        {
          this_object_type: "lead",
          related_object_type: "contact",
          related_query: { field: { object_type: "contact" } },
        },
      ],
    });
  });

  it("refers to the statuses of opportunities among opportunities", () => {
    const status = field("status_id").isOneOf("stat_1");
    const reference = (reference_type: string) => ({ condition: { reference_type } });
    expect(status).toMatchObject(reference("status.lead"));
    expect(related("opportunity", status)).toMatchObject({
      related_query: reference("status.opportunity"),
    });
    expect(objects("opportunity", related("lead", status))).toMatchObject({
      queries: [{}, { related_query: reference("status.lead") }],
    });
    expect(related("opportunity", field("created_by").isOneOf("user_1"))).toMatchObject({
      related_query: reference("user"),
    });
  });

  it("that is a custom field stays the same everywhere", () => {
    const part = customField("cf_1").exists();
    expect(related("opportunity", part)).toMatchObject({ related_query: part });
  });

  it("about other objects is refused, however it got there", () => {
    const contacts = objects("contact", field("title").exists());
    const message =
      'leads({…}): A part about contact stands here, among lead. Use related("contact", …).';
    expect(() => leads(contacts)).toThrow(new TypeError(message));
    expect(() => leads(any(bakery, contacts))).toThrow(TypeError);
    expect(() => related("contact", leads(bakery))).toThrow(/among contact.*related\("lead", …\)/);
    const title: Filter = {
      type: "field_condition",
      field: { type: "regular_field", object_type: "contact", field_name: "title" },
      condition: { type: "exists" },
    };
    expect(() => leads(title)).toThrow(TypeError);
    expect(() =>
      leads({ ...anyRelated("contact_email"), this_object_type: "contact" } as Filter),
    ).toThrow(TypeError);
  });

  it("about the same objects is taken as it is", () => {
    const contacts = objects("contact", field("title").exists());
    expect(objects("contact", contacts)).toMatchObject({ queries: [{}, contacts] });
    expect(leads(related("contact", contacts))).toMatchObject({
      queries: [{}, { related_query: contacts }],
    });
  });
});

describe("anyRelated", () => {
  it("matches whatever is related", () => {
    expect(leads(not(anyRelated("activity.call")))).toEqual({
      type: "and",
      queries: [
        { type: "object_type", object_type: "lead" },
        {
          type: "has_related",
          this_object_type: "lead",
          related_object_type: "activity.call",
          related_query: { type: "match_all" },
          negate: true,
        },
      ],
    });
  });
});
