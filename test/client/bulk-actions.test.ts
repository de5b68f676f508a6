import { describe, expect, it } from "vitest";
import { action } from "./simulated-action.js";
import { stubbed } from "./stub.js";

const base = "https://api.close.com/api/v1";
const kinds = [
  ["emails", "email"],
  ["sequenceSubscriptions", "sequence_subscription"],
  ["deletes", "delete"],
  ["edits", "edit"],
] as const;

const s_query = { type: "match_all" } as const;

describe.each(kinds)("close.%s", (resource, kind) => {
  const action = { id: "x_1", status: "created" };

  it("creates, with the body as it is", async () => {
    const { close, sent } = stubbed([action]);
    const body = { s_query: { type: "match_all" }, send_done_email: false };
    const create = close[resource].create as (body: unknown) => Promise<unknown>;
    expect(await create(body)).toEqual(action);
    expect(sent).toMatchObject([{ method: "POST", url: `${base}/bulk_action/${kind}/`, body }]);
  });

  it("reads, pauses and resumes by id", async () => {
    const { close, sent } = stubbed([action]);
    await close[resource].get("x_1");
    await close[resource].pause("x_1");
    await close[resource].resume("x_1");
    const url = `${base}/bulk_action/${kind}/x_1/`;
    expect(sent).toMatchObject([
      { method: "GET", url, body: undefined },
      { method: "PUT", url, body: { status: "paused" } },
      { method: "PUT", url, body: { status: "resuming" } },
    ]);
  });

  it("keeps an id within its place in the path", async () => {
    const { close, sent } = stubbed([action]);
    await close[resource].get("../../me");
    expect(sent[0]?.url).toBe(`${base}/bulk_action/${kind}/..%2F..%2Fme/`);
  });
});

describe("close.edits", () => {
  it("waits, and watches, with the kind's own requests", async () => {
    const done = action("done", 2, 2);
    const { close, sent } = stubbed([done]);
    expect(await close.edits.wait("bulkedit_1")).toEqual(done);
    const seen: unknown[] = [];
    for await (const snapshot of close.edits.watch("bulkedit_1")) seen.push(snapshot.action);
    expect(seen).toEqual([done]);
    const url = `${base}/bulk_action/edit/bulkedit_1/`;
    expect(sent).toMatchObject([
      { method: "GET", url },
      { method: "GET", url },
    ]);
  });

  it("creates nothing when more match than expected", async () => {
    const { close, sent } = stubbed([
      { data: [], count: { total: 900, limited: 501 } },
      action("created", null, 0),
    ]);
    const sort = [
      {
        direction: "asc",
        field: { type: "regular_field", object_type: "lead", field_name: "date_created" },
      } as const,
    ];
    const body = {
      type: "set_lead_status",
      lead_status_id: "stat_1",
      s_query: { type: "text", value: "Bakery", mode: "phrase" },
      results_limit: 600,
      sort,
    } as const;
    const create = close.edits.create(body, { expect: { atMost: 500 } });
    await expect(create).rejects.toMatchObject({
      code: "unexpected_count",
      message: "The filter matches 501, and at most 500 were expected. Nothing was started.",
    });
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      url: `${base}/data/search/`,
      body: { query: body.s_query, results_limit: 600, sort, include_counts: true },
    });
  });

  it("creates when as many match as expected, with the body as it is", async () => {
    const { close, sent } = stubbed([
      { data: [], count: { total: 900, limited: 500 } },
      action("created", null, 0),
    ]);
    const body = { type: "clear_custom_field", custom_field_id: "cf_1", s_query } as const;
    await close.edits.create(body, { expect: { atMost: 500 } });
    expect(sent[1]).toMatchObject({ url: `${base}/bulk_action/edit/`, body });
  });

  it("creates what was counted, even if the body is changed meanwhile", async () => {
    const { close, sent } = stubbed([
      { data: [], count: { total: 3, limited: 3 } },
      action("created", null, 0),
    ]);
    const body = {
      type: "set_lead_status",
      lead_status_id: "stat_1",
      s_query: { type: "id", mode: "lead", object_ids: ["lead_1"] },
    };
    const create = close.edits.create(body as never, { expect: { atMost: 3 } });
    Object.assign(body, { lead_status_id: "stat_2", s_query });
    await create;
    expect(sent[1]?.body).toMatchObject({ lead_status_id: "stat_1", s_query: { type: "id" } });
  });

  it.each([
    ["no JSON", { ...{ type: "set_lead_status", lead_status_id: "stat_1", s_query }, limit: 1n }],
    ["nothing", undefined],
  ])("creates nothing, and counts nothing, of a body that is %s", async (_, body) => {
    for (const options of [{}, { expect: { atMost: 1 } }]) {
      const { close, sent } = stubbed([{ id: "x" }]);
      await expect(close.edits.create(body as never, options)).rejects.toMatchObject({
        code: "not_sent",
      });
      expect(sent).toEqual([]);
    }
  });

  it("counts nothing where there is no filter", async () => {
    const { close, sent } = stubbed([{ data: [], count: { total: 0, limited: 0 } }]);
    const body = { type: "set_lead_status", lead_status_id: "stat_1", query: "Bakery" };
    const expectation = { expect: { atMost: 1 } };
    for (const call of [
      close.edits.create(body as never, expectation),
      close.preview(undefined as never),
      close.emails.preview(body as never),
    ]) {
      await expect(call).rejects.toMatchObject({ code: "not_sent" });
    }
    expect(sent).toEqual([]);
  });

  it("creates nothing when the expectation is no number, or nothing can be counted", async () => {
    const body = { type: "clear_custom_field", custom_field_id: "cf_1", s_query } as const;
    const counted = stubbed([{ data: [], count: { total: 0, limited: 0 } }]);
    const expect_ = { expect: { atMost: undefined } } as never;
    await expect(counted.close.edits.create(body, expect_)).rejects.toMatchObject({
      code: "unexpected_count",
    });
    const uncounted = stubbed([{ data: [] }]);
    await expect(
      uncounted.close.edits.create(body, { expect: { atMost: 1 } }),
    ).rejects.toMatchObject({ code: "unreadable" });
    expect([...counted.sent, ...uncounted.sent]).toHaveLength(2);
  });
});

describe("close.deletes", () => {
  it.each([
    ["lead", "lead"],
    ["contact", "contact"],
    ["call", "activity.call"],
    ["custom_activity", "activity.custom_activity"],
    ["form_submission", "activity.form_submission"],
  ] as const)("counts what it deletes, not leads: %s", async (bulk_object_type, object_type) => {
    const { close, sent } = stubbed([
      { data: [], count: { total: 3, limited: 3 } },
      action("created", null, 0),
    ]);
    await close.deletes.create({ bulk_object_type, s_query }, { expect: { atMost: 3 } });
    expect(sent[0]?.body).toMatchObject({
      query: { type: "and", queries: [{ type: "object_type", object_type }, s_query] },
    });
    expect(sent[1]?.body).toEqual({ bulk_object_type, s_query });
  });
});

describe("close.emails.preview", () => {
  const body = { template_id: "tmpl_1", contact_preference: "contact", s_query } as const;
  const rendered = (email: string) => ({ subject: "Hello", body: "Hi", email });

  it("counts the leads, and renders the first few emails", async () => {
    const { close, sent } = stubbed([
      { data: [], count: { total: 40, limited: 10 } },
      rendered("a@example.com"),
      rendered("b@example.com"),
    ]);
    const sender = "me@example.com";
    expect(
      await close.emails.preview({ ...body, sender, results_limit: 10 }, { sample: 2 }),
    ).toEqual({
      total: 40,
      limited: 10,
      sample: [rendered("a@example.com"), rendered("b@example.com")],
    });
    const query = sent.slice(1).map(({ url }) => new URL(url).searchParams);
    expect(query.map((each) => each.get("entry"))).toEqual(["0", "1"]);
    expect(Object.fromEntries(query[0] ?? [])).toEqual({
      s_query: JSON.stringify(s_query),
      results_limit: "10",
      contact_preference: "contact",
      sender,
      entry: "0",
    });
    expect(sent[1]?.url).toContain("/email_template/tmpl_1/render/?");
  });

  it("renders three at most, no more than there are leads, and leaves out leads without an address", async () => {
    const { close, sent } = stubbed([
      { data: [], count: { total: 2, limited: 2 } },
      rendered("a@example.com"),
      {},
    ]);
    expect((await close.emails.preview(body)).sample).toEqual([rendered("a@example.com")]);
    expect(sent).toHaveLength(3);
    const many = stubbed([{ data: [], count: { total: 9, limited: 9 } }, {}]);
    await many.close.emails.preview(body);
    expect(many.sent).toHaveLength(4);
  });
});
