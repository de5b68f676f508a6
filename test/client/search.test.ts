import { describe, expect, it } from "vitest";
import { stubbed } from "./stub.js";

const filter = { type: "match_all" } as const;
const page = (ids: string[], cursor: string | null) => ({
  data: ids.map((id) => ({ __object_type: "lead", id })),
  cursor,
});

describe("close.search", () => {
  it("walks all pages by their cursors", async () => {
    const { close, sent } = stubbed([page(["a", "b"], "next"), page(["c"], null)]);
    const ids: string[] = [];
    for await (const { id } of close.search(filter, { fields: { lead: ["id"] } })) ids.push(id);
    expect(ids).toEqual(["a", "b", "c"]);
    const body = { query: filter, _limit: 200, _fields: { lead: ["id"] } };
    expect(sent.map((request) => request.body)).toEqual([body, { ...body, cursor: "next" }]);
  });

  it("searches anew, each time that it is walked through", async () => {
    const { close, sent } = stubbed([page(["a"], null)]);
    const found = close.search(filter);
    for (let walk = 1; walk <= 2; walk += 1) {
      const ids: string[] = [];
      for await (const { id } of found) ids.push(id);
      expect([ids, sent.length]).toEqual([["a"], walk]);
    }
  });

  it("asks for no page that nobody wants", async () => {
    const { close, sent } = stubbed([page(["a"], "next")]);
    for await (const _ of close.search(filter)) break;
    expect(sent).toHaveLength(1);
  });

  it("passes on the limit and the order", async () => {
    const { close, sent } = stubbed([page([], null)]);
    const sort = [
      {
        direction: "asc",
        field: { type: "regular_field", object_type: "lead", field_name: "date_created" },
      } as const,
    ];
    for await (const _ of close.search(filter, { resultsLimit: 0, sort })) break;
    expect(sent[0]?.body).toEqual({ query: filter, _limit: 200, results_limit: 0, sort });
  });
});

describe("close.preview", () => {
  it("counts and samples in one request", async () => {
    const answer = { ...page(["a"], "next"), count: { total: 40, limited: 10 } };
    const { close, sent } = stubbed([answer]);
    expect(await close.preview(filter, { sample: 1, resultsLimit: 10 })).toEqual({
      total: 40,
      limited: 10,
      sample: answer.data,
    });
    expect(sent.map(({ body }) => body)).toEqual([
      {
        query: filter,
        include_counts: true,
        _limit: 1,
        results_limit: 10,
        _fields: { lead: ["id", "display_name"] },
      },
    ]);
  });

  it("writes a group without a type as what it means, because a search does not take one", async () => {
    const { close, sent } = stubbed([{ ...page([], null), count: { total: 0, limited: 0 } }]);
    await close.preview({ queries: [filter], negate: true });
    expect(sent[0]?.body).toMatchObject({
      query: { type: "and", queries: [filter], negate: true },
    });
  });

  it("says that it does not know rather than 0, where the answer holds no count", async () => {
    const { close } = stubbed([page([], null)]);
    await expect(close.preview(filter)).rejects.toMatchObject({ code: "unreadable" });
  });

  it("fails where the answer holds no data", async () => {
    const { close } = stubbed([{ count: { total: 1, limited: 1 } }]);
    await expect(close.preview(filter)).rejects.toMatchObject({ code: "unreadable" });
  });
});
