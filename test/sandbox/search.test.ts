import { createClient, type QueryNode, type SQuery } from "close-bulk-actions";
import { createSandbox, type Lead } from "close-bulk-actions/sandbox";
import { describe, expect, it } from "vitest";
import type {
  Condition,
  QueryField,
  QueryObjectType,
  Sort,
  TextMode,
} from "../../generated/types.js";

const sandbox = createSandbox({ leads: 60, clock: "virtual" });
const close = createClient(sandbox);
const leads = [...sandbox.org.leads.values()];
const [potential] = sandbox.org.leadStatuses;
const [first, second] = leads as [Lead, Lead];
first.description = "Big red fox";
second.description = "red and big foxes";
const customField = (name: string) => {
  const found = sandbox.org.customFields.find((field) => field.name === name);
  return { type: "custom_field", custom_field_id: found?.id ?? "" } as const;
};
const regular = (field_name: string, object_type: "lead" | "contact" | "opportunity" = "lead") =>
  ({ type: "regular_field", object_type, field_name }) as const;
const employees = (lead: Lead) => Number(lead.custom.get(customField("Employees").custom_field_id));
const industry = (lead: Lead) => lead.custom.get(customField("Industry").custom_field_id);

const related = (
  this_object_type: QueryObjectType,
  related_object_type: QueryObjectType,
  related_query: QueryNode = { type: "match_all" },
): QueryNode => ({ type: "has_related", this_object_type, related_object_type, related_query });

async function found(filter: SQuery): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of close.search(filter)) ids.push(id);
  return ids;
}

type Case = [string, SQuery, (lead: Lead) => boolean];
const text = (value: string, mode: TextMode = "full_words") =>
  ({ type: "text", mode, value }) as const;
const size = (bounds: object) =>
  ({
    type: "field_condition",
    field: customField("Employees"),
    condition: { type: "number_range", ...bounds },
  }) as QueryNode;
const on = (field: QueryField, condition: Condition): QueryNode => ({
  type: "field_condition",
  field,
  condition,
});
const atLead = employees(leads[7] as Lead);
const bakery = { type: "text", mode: "full_words", value: "bakery" } as const;
const large = {
  type: "field_condition",
  field: customField("Employees"),
  condition: { type: "number_range", gt: 250 },
} as const;
const ceo = {
  type: "field_condition",
  field: regular("title", "contact"),
  condition: { type: "text", mode: "phrase", value: "CEO" },
} as const;

const isMine = (lead: Lead) => lead.updated_by === sandbox.org.userId;
second.updated_by = "user_other";

const isBakery = (lead: Lead) => lead.display_name.includes("Bakery");
const isLarge = (lead: Lead) => employees(lead) > 250;

const cases: Case[] = [
  ["match_all: every lead", { type: "match_all" }, () => true],
  ["object_type: every lead", { type: "object_type", object_type: "lead" }, () => true],
  ["id: one lead", { type: "id", value: leads[3]?.id ?? "" }, (lead) => lead === leads[3]],
  ["text: whole words, in any case", bakery, isBakery],
  ["text: not half words", { ...bakery, value: "bake" }, () => false],
  [
    "text: the beginning of words",
    { ...bakery, value: "bake", mode: "beginning_of_words" },
    isBakery,
  ],
  ["text: all words, in any order", text("fox big"), (lead) => lead === first],
  ["text: no lead that lacks one word", text("big bakery"), () => false],
  ["phrase: words in this order", text("red fox", "phrase"), (lead) => lead === first],
  ["phrase: not in another order", text("fox red", "phrase"), () => false],
  ["phrase: not with words between", text("big fox", "phrase"), () => false],
  [
    "beginning_of_words: each the beginning of one",
    text("fo bi", "beginning_of_words"),
    (lead) => lead === first || lead === second,
  ],
  ["exact_value: the whole value", text("big red fox", "exact_value"), (lead) => lead === first],
  ["exact_value: not a part of it", text("big red", "exact_value"), () => false],
  ["text: not an id or a date", text("lead"), () => false],
  ["text: not anything, where it asks for no word", text("!!!"), () => false],
  ["number_range: above", large, isLarge],
  ["and: all of them", { type: "and", queries: [bakery, large] }, (l) => isBakery(l) && isLarge(l)],
  ["or: any of them", { type: "or", queries: [bakery, large] }, (l) => isBakery(l) || isLarge(l)],
  ["negate: the others", { ...bakery, negate: true }, (lead) => !isBakery(lead)],
  [
    "negate on a group: what the group does not match",
    { type: "and", queries: [bakery, large], negate: true },
    (lead) => !(isBakery(lead) && isLarge(lead)),
  ],
  [
    "a group without a type: all of them",
    { queries: [bakery, large] },
    (l) => isBakery(l) && isLarge(l),
  ],
  [
    "reference: a status",
    {
      type: "field_condition",
      field: regular("status_id"),
      condition: {
        type: "reference",
        reference_type: "status.lead",
        object_ids: [potential?.id ?? ""],
      },
    },
    (lead) => lead.status_id === potential?.id,
  ],
  [
    "term: one of several choices",
    {
      type: "field_condition",
      field: customField("Industry"),
      condition: { type: "term", values: ["Fintech", "Retail"] },
    },
    (lead) => ["Fintech", "Retail"].includes(String(industry(lead))),
  ],
  ["number_range: from", size({ gte: atLead }), (lead) => employees(lead) >= atLead],
  ["number_range: up to", size({ lte: atLead }), (lead) => employees(lead) <= atLead],
  ["number_range: below", size({ lt: atLead }), (lead) => employees(lead) < atLead],
  [
    "number_range: between",
    size({ gt: 100, lte: atLead }),
    (lead) => employees(lead) > 100 && employees(lead) <= atLead,
  ],
  [
    "exists: set",
    on(regular("description"), { type: "exists" }),
    (lead) => lead.description !== "",
  ],
  ["exists: never set", on(customField("Renewal"), { type: "exists" }), () => false],
  ["current_user: the caller's", on(regular("updated_by"), { type: "current_user" }), isMine],
  [
    "reference: CURRENT_USER, the caller's",
    on(regular("updated_by"), {
      type: "reference",
      reference_type: "user_or_group",
      object_ids: ["CURRENT_USER"],
    }),
    isMine,
  ],
  [
    "boolean: true, not false",
    on(customField("Renewal"), { type: "boolean", value: true }),
    () => false,
  ],
  [
    "a field under its other name",
    on(regular("name"), { type: "text", mode: "exact_value", value: first.display_name }),
    (lead) => lead === first,
  ],
  [
    "has_related: leads with such a contact",
    {
      type: "has_related",
      this_object_type: "lead",
      related_object_type: "contact",
      related_query: ceo,
    },
    (lead) => lead.contacts.some(({ title }) => title === "CEO"),
  ],
  [
    "has_related, negated: leads without any",
    {
      type: "has_related",
      this_object_type: "lead",
      related_object_type: "opportunity",
      related_query: { type: "match_all" },
      negate: true,
    },
    (lead) => lead.opportunities.length === 0,
  ],
];

describe("a filter", () => {
  it.each(cases)("finds by %s", async (_, filter, matches) => {
    const expected = leads.filter(matches).map(({ id }) => id);
    expect((await found(filter)).sort()).toEqual(expected.sort());
  });

  it("has leads to tell right from wrong: most cases find some, and not all", () => {
    const counts = cases.map(([, , matches]) => leads.filter(matches).length);
    const telling = counts.filter((count) => count > 0 && count < leads.length);
    expect(telling.length).toBeGreaterThan(20);
  });

  it.each<[string, SQuery]>([
    ["a saved search", { type: "saved_search", saved_search_id: "save_1" }],
    ["contacts", { type: "object_type", object_type: "contact" }],
    ["moments", on(regular("date_created"), { type: "moment_range", before: { type: "now" } })],
    ["times of day", on(regular("url"), { type: "local_time", before: "21:00:00" })],
    ["a field it lacks", on(regular("num_emails"), { type: "exists" })],
    ["what is no field", on(regular("contacts"), { type: "exists" })],
    ["a field of another object", on(regular("title", "contact"), { type: "exists" })],
    ["another relation", related("lead", "address")],
    ["a relation of a relation", related("lead", "contact", related("lead", "contact"))],
    ["the relation the other way", related("contact", "lead")],
    [
      "a field it lacks, where no lead gets that far",
      { type: "and", queries: [text("nowhere"), on(regular("num_emails"), { type: "exists" })] },
    ],
  ])("is refused rather than misread where %s is not served yet", async (_, filter) => {
    await expect(found(filter)).rejects.toMatchObject({
      status: 501,
      code: "refused",
      message: expect.stringContaining("The sandbox does not serve"),
    });
    const edit = { type: "clear_custom_field", custom_field_name: "Renewal" } as const;
    await expect(close.edits.create({ ...edit, s_query: filter })).rejects.toMatchObject({
      status: 501,
    });
  });
});

describe("a search", () => {
  it("walks pages by their cursor, each lead once", async () => {
    const ids: string[] = [];
    let cursor: string | null | undefined;
    do {
      const { data } = await close.http.POST("/data/search/", {
        body: { query: { type: "match_all" }, _limit: 25, ...(cursor && { cursor }) },
      });
      ids.push(...(data?.data.map(({ id }) => id) ?? []));
      cursor = data?.cursor;
    } while (cursor);
    expect(ids).toEqual(leads.map(({ id }) => id));
  });

  it("counts all, and what is within the limit", async () => {
    const { total, limited, sample } = await close.preview(
      { type: "match_all" },
      { resultsLimit: 7 },
    );
    expect([total, limited, sample.length]).toEqual([60, 7, 5]);
  });

  it("returns ids alone, and more when asked", async () => {
    const { data } = await close.http.POST("/data/search/", {
      body: { query: { type: "match_all" }, _limit: 1 },
    });
    expect(data?.data).toEqual([{ __object_type: "lead", id: leads[0]?.id }]);
    const { custom_field_id: id } = customField("Employees");
    const more = await close.http.POST("/data/search/", {
      body: {
        query: { type: "match_all" },
        _limit: 1,
        _fields: { lead: ["id", "name", `custom.${id}`, "status_id", "custom"] },
      },
    });
    expect(more.data?.data[0]).toMatchObject({
      name: leads[0]?.display_name,
      [`custom.${id}`]: leads[0]?.custom.get(id),
      status_id: leads[0]?.status_id,
      custom: Object.fromEntries(leads[0]?.custom ?? []),
    });
  });

  it("refuses to return a property it lacks, and keeps its own workings to itself", async () => {
    for (const name of ["num_emails", "customObjects", "contacts", "constructor"]) {
      const found = close.preview({ type: "match_all" }, { fields: { lead: [name] } });
      await expect(found).rejects.toMatchObject({ status: 501 });
    }
  });

  it("sorts up or down, by the second key where the first says nothing", async () => {
    for (const [direction, sign] of [
      ["asc", 1],
      ["desc", -1],
    ] as const) {
      const sort = [
        { direction: "asc", field: regular("created_by") } as const,
        { direction, field: customField("Employees") } as const,
      ];
      const expected = leads.map(employees).sort((a, b) => sign * (a - b));
      expect((await foundBy(sort)).map(employees)).toEqual(expected);
    }
  });

  it("puts leads without the field last, whichever way it sorts", async () => {
    for (const direction of ["asc", "desc"] as const) {
      const sorted = await foundBy([{ direction, field: regular("description") }]);
      expect(new Set(sorted.slice(0, 2))).toEqual(new Set([first, second]));
    }
  });

  it("refuses to sort by a field it lacks, and a cursor that is none", async () => {
    await expect(
      foundBy([{ direction: "asc", field: regular("num_emails") }]),
    ).rejects.toMatchObject({ status: 501 });
    const body = { query: { type: "match_all" }, cursor: "nonsense" } as const;
    const { response } = await close.http.POST("/data/search/", { body });
    expect(response.status).toBe(400);
  });

  async function foundBy(sort: Sort): Promise<Lead[]> {
    const sorted: Lead[] = [];
    for await (const { id } of close.search({ type: "match_all" }, { sort })) {
      sorted.push(sandbox.org.leads.get(id) as Lead);
    }
    return sorted;
  }
});

describe("the organization", () => {
  const ids = (seed: number) => [...createSandbox({ seed, leads: 5 }).org.leads.keys()];

  it("is the same for the same seed, and another for another", () => {
    expect(ids(1)).toEqual(ids(1));
    expect(ids(2)).not.toEqual(ids(1));
  });
});
