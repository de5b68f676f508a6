import { describe, expect, it } from "vitest";
import { fromSmartView, type SavedSearch } from "../../src/query/index.js";
import { read } from "../contract/published.js";

const query = { type: "text", mode: "full_words", value: "Bakery" };
const view = { id: "save_1", name: "Bakeries", type: "lead", query: null, is_shared: true };

describe("the filter of a bulk action", () => {
  it("is what a Smart View keeps in its wrapper", () => {
    const s_query = { query, results_limit: null, sort: [] };
    expect(fromSmartView({ ...view, s_query })).toEqual({
      s_query: query,
      results_limit: null,
      sort: [],
    });
    expect(fromSmartView({ ...view, s_query: { query } })).toEqual({ s_query: query });
  });

  it("is taken out of published views", () => {
    const s_query = read("queries/04-smart-view-match-all.s_query.json") as { query: object };
    expect(fromSmartView({ ...view, s_query })).toMatchObject({ s_query: { type: "match_all" } });
  });

  it("survives what a newer server adds to the wrapper", () => {
    const s_query = { query, version: 2 };
    expect(fromSmartView({ ...view, s_query })).toEqual({ s_query: query });
  });
});

describe("a Smart View is refused", () => {
  it.each([
    ["is an old one", { ...view, query: "*", s_query: null }, /^fromSmartView\("\*"\): .*old view/],
    ["shows contacts", { ...view, type: "contact", s_query: { query } }, /objects\("contact", /],
    ["does not say what it shows", { s_query: { query } }, /does not show leads/],
    ["came without its filter", { id: "save_1", type: "lead" }, /with its s_query and type/],
    ["is the wrapper alone", { query, results_limit: null, sort: [] }, /fromSearch/],
    ["only counts", { ...view, s_query: { query, results_limit: 0 } }, /only counts/],
    [
      "is an empty group",
      { ...view, s_query: { query: { type: "and", queries: [] } } },
      /everyLead/,
    ],
    ["has an empty wrapper", { ...view, s_query: {} }, /an object with a type/],
    ["is an id", "save_1", /Give a Smart View/],
  ])("that %s", (_, given, message) => {
    const call = () => fromSmartView(given as unknown as SavedSearch);
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });
});
