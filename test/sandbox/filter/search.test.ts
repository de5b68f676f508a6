import { describe, expect, it, vi } from "vitest";
import type { SearchRequest, SortKey } from "../../../generated/types.js";
import { searchLeads } from "../../../src/sandbox/filter/search.js";
import { SearchWalks } from "../../../src/sandbox/filter/search-walks.js";
import type { Lead, Organization } from "../../../src/sandbox/model/organization.js";
import {
  activity,
  contact,
  customField,
  customObject,
  lead,
  opportunity,
  organization,
} from "../build.js";
import { context, custom, has, now, own, refusal, where } from "./find.js";

const everything = { type: "match_all" } as const;
const walks = new SearchWalks();
const numbered = (count: number) =>
  organization({ leads: Array.from({ length: count }, (_, at) => lead({ id: `lead_${at}` })) });
const search = (of: Organization, request: Partial<SearchRequest>, at = now) =>
  searchLeads({ query: everything, ...request }, context(of, { now: at }), walks);
const ids = (of: Organization, request: Partial<SearchRequest>) =>
  search(of, request).data.map(({ id }) => id);
const fault = (act: () => unknown) => (refusal(act) as { "field-errors": object })["field-errors"];

describe("the pages of a search", () => {
  const office = numbered(25);

  it("hold 100 objects when it does not say how many, oldest lead first", () => {
    const page = search(numbered(101), {});
    expect(page.data.map(({ id }) => id)).toEqual(
      Array.from({ length: 100 }, (_, at) => `lead_${at}`),
    );
    expect(page.cursor).not.toBeNull();
    expect(search(numbered(100), {}).cursor).toBeNull();
  });

  it("come one after another, each object once, until the cursor is null", () => {
    const sizes: number[] = [];
    const seen: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page = search(office, { _limit: 10, cursor: cursor ?? null });
      sizes.push(page.data.length);
      seen.push(...page.data.map(({ id }) => id));
      cursor = page.cursor;
    } while (cursor);
    expect(sizes).toEqual([10, 10, 5]);
    expect(seen).toEqual([...office.leads.keys()]);
  });

  it("end at results_limit, and after 10,000 objects", () => {
    const limited = search(office, { _limit: 10, results_limit: 10 });
    expect(limited.cursor).toBeNull();
    const many = numbered(10_050);
    let pages = 0;
    let cursor: string | null | undefined;
    do {
      cursor = search(many, { _limit: 200, cursor: cursor ?? null }).cursor;
      pages += 1;
    } while (cursor && pages < 60);
    expect(pages).toBe(50);
    expect(search(many, { include_counts: true, _limit: 1 }).count).toEqual({
      limited: 10_050,
      total: 10_050,
    });
  });

  it("are counted, within results_limit and in all", () => {
    const counts = { include_counts: true, results_limit: 7 };
    expect(search(office, counts)).toMatchObject({ count: { limited: 7, total: 25 } });
    expect(search(office, { results_limit: 0, include_counts: true })).toEqual({
      data: [],
      cursor: null,
      count: { limited: 0, total: 25 },
    });
    expect(search(office, {})).not.toHaveProperty("count");
  });

  it("have cursors that live 30 seconds", () => {
    const { cursor = null } = search(office, { _limit: 10 });
    const next = (after: number) => search(office, { _limit: 10, cursor }, now + after);
    expect(next(30_000).data[0]?.id).toBe("lead_10");
    expect(fault(() => next(30_001))).toEqual({
      cursor: "The cursor has expired. A cursor lives 30 seconds.",
    });
  });

  it("have cursors for the same search only", () => {
    const { cursor = null } = search(office, { _limit: 10 });
    for (const other of [
      { _limit: 11 },
      { _limit: 10, results_limit: 20 },
      { _limit: 10, query: has("lead", "contact") },
    ]) {
      expect(fault(() => search(office, { ...other, cursor }))).toEqual({
        cursor: "The cursor belongs to another search. Send the same body again.",
      });
    }
  });

  it("leave nothing out when objects stop matching between two of them", () => {
    const office = numbered(30);
    const query = where(own("lead", "name"), { type: "exists" }, true);
    const named = { query, _limit: 10, include_counts: true, _fields: { lead: ["name"] } };
    const seen: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page = search(office, { ...named, cursor: cursor ?? null });
      expect(page.count).toEqual({ limited: 30, total: 30 });
      for (const { id } of page.data) (office.leads.get(id) as Lead).name = "seen";
      seen.push(...page.data.map(({ id }) => id));
      cursor = page.cursor;
    } while (cursor);
    expect(seen).toEqual([...office.leads.keys()]);
  });

  it("show objects as they are now, without those deleted since the first one", () => {
    const office = organization({
      leads: Array.from({ length: 6 }, (_, at) =>
        lead({ id: `lead_${at}`, contacts: [contact({ id: `cont_${at}`, name: "old" })] }),
      ),
    });
    const query = { type: "object_type", object_type: "contact" } as const;
    const request = { query, _limit: 2, _fields: { contact: ["name"] } };
    const { cursor = null } = search(office, request);
    office.leads.delete("lead_2");
    (office.leads.get("lead_3") as Lead).contacts = [];
    (office.leads.get("lead_4") as Lead).contacts = [contact({ id: "cont_4", name: "new" })];
    expect(search(office, { ...request, cursor })).toEqual({
      data: [
        { __object_type: "contact", id: "cont_4", name: "new" },
        { __object_type: "contact", id: "cont_5", name: "old" },
      ],
      cursor: null,
    });
  });

  it("look through the leads for the first one only", () => {
    const office = numbered(30);
    const scan = vi.spyOn(office.leads, "values");
    const { cursor = null } = search(office, { _limit: 10 });
    expect(search(office, { _limit: 10, cursor }).data[0]?.id).toBe("lead_10");
    expect(scan).toHaveBeenCalledTimes(1);
    fault(() => search(office, { _limit: 10, cursor }, now + 30_001));
    expect(scan).toHaveBeenCalledTimes(1);
  });

  it("are kept of the latest 100 searches, each until its cursor expires", () => {
    const first = search(office, { _limit: 10 }).cursor as string;
    const next = () => search(office, { _limit: 10, cursor: first });
    for (let count = 1; count < 100; count += 1) search(office, { _limit: 10 });
    // To go on with it makes it the latest.
    expect(next().data[0]?.id).toBe("lead_10");
    for (let count = 1; count < 100; count += 1) search(office, { _limit: 10 });
    expect(next().data[0]?.id).toBe("lead_10");
    for (let count = 0; count < 100; count += 1) search(office, { _limit: 10 });
    const tooMany = { cursor: expect.stringMatching(/^The cursor has expired: too many/) };
    expect(fault(next)).toEqual(tooMany);
    const other = search(office, { _limit: 10 }).cursor as string;
    search(office, { _limit: 10 }, now + 30_001);
    expect(fault(() => search(office, { _limit: 10, cursor: other }))).toEqual(tooMany);
  });

  it("have cursors that cannot be made up", () => {
    const made = [
      {},
      null,
      7,
      { skip: -1, at: now, search: 0 },
      { skip: 1.5, at: now, search: 0 },
      { skip: 10, at: now + 1, search: 0 },
    ];
    for (const cursor of [
      "nonsense",
      "!",
      "ü",
      "__proto__",
      ...made.map((each) => btoa(JSON.stringify(each))),
    ]) {
      expect(fault(() => search(office, { cursor }))).toEqual({
        cursor: "The cursor is not valid.",
      });
    }
  });
});

describe("what a search returns", () => {
  const office = organization({
    custom_fields: [customField("cf_1", "lead", "text"), customField("cf_2", "contact", "text")],
    leads: [
      lead({
        id: "lead_1",
        name: "Acme",
        custom: { cf_1: "x" },
        contacts: [
          contact({
            id: "cont_1",
            name: "Ana",
            custom: { cf_2: "y" },
            emails: [{ email: "a@x.example", type: "office" }],
          }),
        ],
        opportunities: [opportunity({ id: "oppo_1", value: 7, status_id: "stat_won" })],
        activities: [activity("activity.call", { id: "acti_1", direction: "outgoing" })],
        custom_objects: [customObject({ id: "cobj_1", name: "Contract" })],
      }),
    ],
  });
  const first = (request: Partial<SearchRequest>) => search(office, request).data[0];

  it("is the id and the type alone, when it does not say what", () => {
    expect(first({})).toEqual({ __object_type: "lead", id: "lead_1" });
    expect(first({ _fields: { contact: ["name"] } })).toEqual({
      __object_type: "lead",
      id: "lead_1",
    });
  });

  it("is the properties it names, and custom fields nested or flat", () => {
    const names = [
      "id",
      "name",
      "display_name",
      "status_label",
      "num_outgoing_calls",
      "custom",
      "custom.cf_1",
    ];
    expect(first({ _fields: { lead: names } })).toEqual({
      __object_type: "lead",
      id: "lead_1",
      name: "Acme",
      display_name: "Acme",
      status_label: "Potential",
      num_outgoing_calls: 1,
      custom: { cf_1: "x" },
      "custom.cf_1": "x",
    });
  });

  it("is what hangs on an object too, written as Close does", () => {
    expect(first({ _fields: { lead: ["contacts"] } })).toMatchObject({
      contacts: [
        { id: "cont_1", name: "Ana", "custom.cf_2": "y", emails: [{ email: "a@x.example" }] },
      ],
    });
  });

  it("lacks what nobody has, by whatever name", () => {
    const lead = [
      "nonsense",
      "__proto__",
      "constructor",
      "custom.cf_9",
      "custom.__proto__",
      "custom.",
    ];
    expect(first({ _fields: { lead } })).toEqual({ __object_type: "lead", id: "lead_1" });
  });

  it.each([
    ["contact", "cont_1", { name: "Ana", lead_name: "Acme" }],
    ["opportunity", "oppo_1", { value: 7, status_type: "won", lead_id: "lead_1" }],
    ["activity.call", "acti_1", { direction: "outgoing" }],
    ["custom_object", "cobj_1", { name: "Contract" }],
  ] as const)("is of the type that the filter says: %s", (object_type, id, properties) => {
    const query = { type: "object_type", object_type } as const;
    expect(first({ query, _fields: { [object_type]: Object.keys(properties) } })).toEqual({
      __object_type: object_type,
      id,
      ...properties,
    });
  });

  it("is refused for more than 100 names", () => {
    const names = (count: number) => Array.from({ length: count }, () => "name");
    expect(first({ _fields: { lead: names(100) } })).toHaveProperty("name");
    expect(fault(() => first({ _fields: { lead: names(101) } }))).toEqual({
      _fields: { lead: "List is too long." },
    });
  });

  it("is refused, with the place, for a filter that cannot be used", () => {
    expect(fault(() => first({ query: has("lead", "lead") }))).toEqual({
      query: { related_object_type: expect.any(String) },
    });
    const query = { type: "object_type", object_type: "address" } as const;
    expect(fault(() => first({ query }))).toEqual({ query: expect.any(String) });
  });
});

describe("the order of a search", () => {
  const office = organization({
    custom_fields: [
      customField("cf_number", "lead", "number"),
      customField("cf_user", "lead", "user"),
      customField("cf_choice", "lead", "choices"),
    ],
    leads: [
      lead({ id: "b9", name: "b", timezone_id: "UTC", custom: { cf_number: 9 } }),
      lead({
        id: "a10",
        name: "a",
        timezone_id: "Zulu",
        custom: { cf_number: 10, cf_choice: "y" },
      }),
      lead({ id: "none" }),
      lead({
        id: "a9",
        name: "a",
        timezone_id: "Asia/Tokyo",
        custom: { cf_number: 9, cf_choice: "x" },
      }),
    ],
  });
  const key = (field: SortKey["field"], direction: SortKey["direction"] = "asc") => ({
    field,
    direction,
  });
  const name = own("lead", "name");
  const number = custom("cf_number");

  it.each<[string, SortKey[], string[]]>([
    ["text", [key(name)], ["a10", "a9", "b9", "none"]],
    ["text, downwards: unset still last", [key(name, "desc")], ["b9", "a10", "a9", "none"]],
    ["numbers as numbers", [key(number)], ["b9", "a9", "a10", "none"]],
    [
      "a second key where the first says nothing",
      [key(name), key(number)],
      ["a9", "a10", "b9", "none"],
    ],
    [
      "a third",
      [key(own("lead", "date_created")), key(number, "desc"), key(name)],
      ["a10", "a9", "b9", "none"],
    ],
    ["a choice", [key(custom("cf_choice"))], ["a9", "a10", "b9", "none"]],
    ["a time zone", [key(own("lead", "timezone_id"))], ["a9", "b9", "a10", "none"]],
    ["nothing: oldest lead first", [], ["b9", "a10", "none", "a9"]],
  ])("is by %s", (_, sort, right) => {
    expect(ids(office, { sort })).toEqual(right);
  });

  it("comes before results_limit", () => {
    expect(ids(office, { sort: [key(number, "desc")], results_limit: 1 })).toEqual(["a10"]);
  });

  it.each([
    ["a reference", own("lead", "status_id"), "lead"],
    ["a user", custom("cf_user"), "lead"],
    ["another object's field, shown here", own("lead", "status_label"), "lead"],
    ["the lead's name, of a contact", own("contact", "lead_name"), "contact"],
    ["an id", own("contact", "lead_id"), "contact"],
  ] as const)("is refused by %s", (_, field, object_type) => {
    const query = { type: "object_type", object_type } as const;
    expect(fault(() => ids(office, { query, sort: [key(field)] }))).toEqual({
      sort: {
        errors: {
          "0": {
            field: "Only number, date and text fields of the object itself can be sorted by.",
          },
        },
      },
    });
  });

  it("is refused by a field of another type, or of none", () => {
    const other = [key(name), key(own("contact", "title"))];
    expect(fault(() => ids(office, { sort: other }))).toMatchObject({
      sort: { errors: { "1": { field: { object_type: expect.any(String) } } } },
    });
    expect(fault(() => ids(office, { sort: [key(own("lead", "id"))] }))).toMatchObject({
      sort: { errors: { "0": { field: { field_name: expect.any(String) } } } },
    });
  });
});
