import { createClient, type SQuery } from "close-bulk-actions";
import { createSandbox, type Lead } from "close-bulk-actions/sandbox";
import { describe, expect, it } from "vitest";

const sandbox = createSandbox({ leads: 60, clock: "virtual" });
const close = createClient(sandbox);
const leads = [...sandbox.org.leads.values()];
const [potential] = sandbox.org.leadStatuses;
const customField = (name: string) => {
  const found = sandbox.org.customFields.find((field) => field.name === name);
  return { type: "custom_field", custom_field_id: found?.id ?? "" } as const;
};
const regular = (field_name: string, object_type: "lead" | "contact" | "opportunity" = "lead") =>
  ({ type: "regular_field", object_type, field_name }) as const;
const employees = (lead: Lead) => Number(lead.custom.get(customField("Employees").custom_field_id));
const industry = (lead: Lead) => lead.custom.get(customField("Industry").custom_field_id);

async function found(filter: SQuery): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of close.search(filter)) ids.push(id);
  return ids;
}

type Case = [string, SQuery, (lead: Lead) => boolean];
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
  [
    "text: words next to each other",
    { type: "text", mode: "phrase", value: leads[0]?.display_name ?? "" },
    (lead) => lead === leads[0],
  ],
  [
    "text: the exact value",
    { type: "text", mode: "exact_value", value: leads[0]?.display_name ?? "" },
    (lead) => lead === leads[0],
  ],
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
  [
    "exists: not set",
    { type: "field_condition", field: customField("Renewal"), condition: { type: "exists" } },
    () => false,
  ],
  [
    "current_user: the caller's leads",
    { type: "field_condition", field: regular("created_by"), condition: { type: "current_user" } },
    () => true,
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

  it("has leads to tell apart: no case but those for all and none finds all or none", () => {
    for (const [name, , matches] of cases.slice(9)) {
      const count = leads.filter(matches).length;
      if (/exists|current_user/.test(name)) continue;
      expect([name, count > 0 && count < leads.length]).toEqual([name, true]);
    }
  });

  it.each<[string, SQuery]>([
    ["saved_search", { type: "saved_search", saved_search_id: "save_1" }],
    ["contact", { type: "object_type", object_type: "contact" }],
    [
      "moment_range",
      {
        type: "field_condition",
        field: regular("date_created"),
        condition: { type: "moment_range", before: { type: "now" } },
      },
    ],
  ])("is refused rather than misread where %s is not served yet", async (_, filter) => {
    await expect(found(filter)).rejects.toMatchObject({
      status: 501,
      code: "refused",
      message: expect.stringContaining("The sandbox does not serve"),
    });
    const edit = { type: "clear_custom_field", custom_field_name: "Renewal" } as const;
    await expect(close.edits.create({ ...edit, s_query: filter })).rejects.toThrow();
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
        _fields: { lead: ["name", `custom.${id}`, "status_id"] },
      },
    });
    expect(more.data?.data[0]).toMatchObject({
      name: leads[0]?.display_name,
      [`custom.${id}`]: leads[0]?.custom.get(id),
      status_id: leads[0]?.status_id,
    });
  });

  it("sorts, by the second key where the first says nothing", async () => {
    const ids: string[] = [];
    const sort = [
      { direction: "asc", field: regular("created_by") } as const,
      { direction: "desc", field: customField("Employees") } as const,
    ];
    for await (const { id } of close.search({ type: "match_all" }, { sort })) ids.push(id);
    const expected = [...leads].sort((a, b) => employees(b) - employees(a));
    expect(ids.map((id) => employees(sandbox.org.leads.get(id) as Lead))).toEqual(
      expected.map(employees),
    );
  });
});

describe("the organization", () => {
  const ids = (seed: number) => [...createSandbox({ seed, leads: 5 }).org.leads.keys()];

  it("is the same for the same seed, and another for another", () => {
    expect(ids(1)).toEqual(ids(1));
    expect(ids(2)).not.toEqual(ids(1));
  });
});
