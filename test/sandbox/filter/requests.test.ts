import { createSandbox } from "close-bulk-actions/sandbox";
import { describe, expect, it } from "vitest";
import type { QueryNode } from "../../../generated/types.js";
import { sandboxOf } from "../actions/work.js";
import { lead, organization } from "../build.js";
import { send } from "../send.js";
import { custom, has, own, where } from "./find.js";

const sandbox = createSandbox({ leads: 30, clock: "virtual" });
const search = (body: object) => send(sandbox, "POST", "/data/search/", body);
const everything = { type: "match_all" } as const;

describe("a search request", () => {
  it("walks through all leads by cursors", async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const { status, body } = await search({ query: everything, _limit: 20, cursor });
      expect(status).toBe(200);
      seen.push(...body.data.map(({ id }: { id: string }) => id));
      cursor = body.cursor;
    } while (cursor);
    expect(seen).toEqual([...sandbox.org.leads.keys()]);
  });

  it("does not go on after a reset, nor where its snapshot is restored", async () => {
    const old = createSandbox({ leads: 3, clock: "virtual" });
    const first = { query: everything, _limit: 1 };
    const { cursor } = (await send(old, "POST", "/data/search/", first)).body;
    const restored = createSandbox({ snapshot: old.snapshot(), clock: "virtual" });
    old.reset();
    for (const each of [old, restored]) {
      const { status, body } = await send(each, "POST", "/data/search/", { ...first, cursor });
      expect(status).toBe(400);
      expect(body["field-errors"].cursor).toMatch(/^The cursor has expired/);
    }
  });

  it("finds related objects and counts them", async () => {
    const query = { type: "and", queries: [{ type: "object_type", object_type: "contact" }] };
    const { body } = await search({
      query,
      include_counts: true,
      _fields: { contact: ["lead_id"] },
    });
    const contacts = [...sandbox.org.leads.values()].flatMap((lead) => lead.contacts);
    expect(body.count.total).toBe(contacts.length);
    expect(body.data[0]).toEqual({
      __object_type: "contact",
      id: contacts[0]?.id,
      lead_id: contacts[0]?.lead_id,
    });
  });

  it.each<[string, QueryNode]>([
    ["an unknown custom field", where(custom("cf_gone"), { type: "exists" })],
    ["a field that nobody has", where(own("lead", "__proto__"), { type: "exists" })],
    ["a relation there is not", has("lead", "lead")],
    ["an unknown Smart View", { type: "saved_search", saved_search_id: "save_gone" }],
  ])("gets a 400, as a bulk action does, for %s", async (_, query) => {
    const found = await search({ query });
    expect(found.status).toBe(400);
    expect(found.body["field-errors"]).toHaveProperty("query");
    const body = {
      s_query: query,
      type: "set_lead_status",
      lead_status_id: sandbox.org.lead_statuses[0]?.id,
    };
    const created = await send(sandbox, "POST", "/bulk_action/edit/", body);
    expect(created.status).toBe(400);
    expect(created.body["field-errors"]).toHaveProperty("s_query");
    const fine = await send(sandbox, "POST", "/bulk_action/edit/", {
      ...body,
      s_query: everything,
    });
    expect(fine.status).toBe(200);
  });

  it.each([null, "null"])(
    "may have the limit %j that the app's Copy Filters writes, which limits nothing",
    async (limit) => {
      const { status, body } = await search({ query: everything, limit });
      expect([status, body.data.length]).toEqual([200, 30]);
    },
  );

  it("needs a query", async () => {
    const { status, body } = await search({ _limit: 1 });
    expect([status, Object.keys(body["field-errors"])]).toEqual([400, ["query"]]);
  });

  it("has three sort keys and pages of 200 at most", async () => {
    const sort = (count: number) =>
      Array(count).fill({ direction: "asc", field: own("lead", "date_created") });
    expect((await search({ query: everything, sort: sort(3), _limit: 200 })).status).toBe(200);
    const { status, body } = await search({ query: everything, sort: sort(4), _limit: 201 });
    expect([status, Object.keys(body["field-errors"])]).toEqual([400, ["sort", "_limit"]]);
  });

  it("counts days in the zone of x-tz-offset, else in the organization's", async () => {
    // It is 09:00 in UTC.
    const early = lead({ date_created: "2026-01-05T02:00:00.000000+00:00" });
    const { sandbox, org } = sandboxOf(organization({ leads: [early] }));
    const start = {
      type: "start_end_of_predefined_relative_period",
      range: "today",
      which: "start",
    } as const;
    const query = where(own("lead", "date_created"), { type: "moment_range", on_or_after: start });
    const found = async (headers: Record<string, string>) =>
      (await send(sandbox, "POST", "/data/search/", { query }, headers)).body.data.length;
    expect([await found({}), await found({ "x-tz-offset": "-4" })]).toEqual([1, 0]);
    expect(await found({ "x-tz-offset": "-1.5" })).toBe(1);
    org.timezone = "America/New_York";
    expect([await found({}), await found({ "x-tz-offset": "0" })]).toEqual([0, 1]);
  });

  it("gets an answer, however odd its texts", async () => {
    const odd = [
      "\u0000",
      "\ud800",
      "__proto__",
      "(((a+)+)+)$",
      "a ".repeat(50_000),
      "𝒳".repeat(10_000),
    ];
    for (const value of odd) {
      for (const mode of ["full_words", "phrase", "beginning_of_words", "exact_value"]) {
        const { status, body } = await search({ query: { type: "text", value, mode } });
        expect([status, body.data]).toEqual([200, expect.any(Array)]);
      }
      expect((await search({ query: { type: "id", value } })).body.data).toEqual([]);
      expect((await search({ query: everything, cursor: value })).status).toBe(400);
    }
  });
});
