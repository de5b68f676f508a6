import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { schemas } from "../../generated/schemas.js";
import { fromSearch, type SearchBody } from "../../src/query/index.js";
import { validate } from "../../src/validation/index.js";
import { filesInFolder, read } from "../contract/published.js";
import { anyJson, nearlyValid, vocabulary } from "../validation/arbitrary.js";

const query = { type: "text", mode: "full_words", value: "Bakery" };
const sort = [{ direction: "asc", field: { type: "custom_field", custom_field_id: "cf_1" } }];

describe("the filter of a bulk action", () => {
  it("is what a search has, under its new name", () => {
    expect(fromSearch({ query })).toEqual({ s_query: query });
    expect(fromSearch({ query, results_limit: 50, sort })).toEqual({
      s_query: query,
      results_limit: 50,
      sort,
    });
    expect(fromSearch({ query, results_limit: null, sort: [] })).toEqual({
      s_query: query,
      results_limit: null,
      sort: [],
    });
  });

  it("has nothing of how the search returns its result", () => {
    const result = { _fields: { lead: ["id"] }, _limit: 200, cursor: "x", include_counts: true };
    expect(fromSearch({ query, ...result })).toEqual({ s_query: query });
    expect(fromSearch({ query, limit: null })).toEqual({ s_query: query });
    expect(fromSearch({ query, limit: "null" })).toEqual({ s_query: query });
  });

  it("leaves the search as it is", () => {
    const body = { query, results_limit: 1, sort, limit: null };
    fromSearch(Object.freeze(body));
    expect(body).toEqual({ query, results_limit: 1, sort, limit: null });
  });

  const searches = filesInFolder
    .filter((file) => file.startsWith("queries/"))
    .map((file) => ({ file, body: read(file) }))
    .filter(({ body }) => "query" in body);

  it.each(searches)("is taken out of $file", ({ body }) => {
    const request = fromSearch(body as SearchBody);
    expect(validate(schemas, { $ref: "CreateBulkDelete" }, request)).toEqual([]);
    expect(request.s_query).toEqual(body.query);
  });

  it("is valid when the search is", () => {
    fc.assert(
      fc.property(nearlyValid(schemas, "SearchRequest", 0), (body) => {
        const request = attempt(() => fromSearch(body as SearchBody));
        if (request) expect(validate(schemas, { $ref: "CreateBulkDelete" }, request)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("comes of nothing else than a search, which is said by a TypeError", () => {
    const spoilt = fc.oneof(nearlyValid(schemas, "SearchRequest", 2), anyJson(vocabulary(schemas)));
    fc.assert(
      fc.property(spoilt, (body) => {
        const request = attempt(() => fromSearch(body as SearchBody));
        if (request) expect(request.s_query).toBe((body as SearchBody).query);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a search is refused", () => {
  it.each([
    ["a filter already", query, /has no query.*use it as s_query/],
    ["a group without a type", { queries: [query] }, /use it as s_query/],
    ["the body of a bulk action", { s_query: query }, /use its s_query as it is/],
    ["a Smart View", { id: "save_1", s_query: { query } }, /fromSmartView/],
    ["a text", "lead_status:Potential", /Give the body of a search/],
    [
      "a text as query",
      { query: "lead_status:Potential" },
      /^fromSearch\("lead_status:Potential"\)/,
    ],
    ["a filter in a filter", { query: { query } }, /an object with a type/],
    ["an empty query", { query: {} }, /an object with a type/],
    ["an empty group", { query: { type: "and", queries: [] } }, /everyLead\(\)/],
    ["a group without nodes", { query: { type: "or" } }, /everyLead\(\)/],
    ["a misspelt cap", { query, result_limit: 50 }, /^fromSearch\("result_limit"\).*results_limit/],
    ["a cap that is ignored", { query, limit: 50 }, /Close ignores limit.*results_limit/],
    ["a search that only counts", { query, results_limit: 0 }, /only counts/],
    ["a cap below zero", { query, results_limit: -1 }, /whole number/],
    ["a cap that got lost", { query, results_limit: undefined }, /^fromSearch\(undefined\)/],
    ["an order that got lost", { query, sort: undefined }, /^fromSearch\(undefined\)/],
    ["half a cap", { query, results_limit: 0.5 }, /whole number/],
    ["a cap as text", { query, results_limit: "50" }, /whole number/],
    ["an order that is no list", { query, sort: "date_created" }, /list of/],
    ["an order by name", { query, sort: ["date_created"] }, /list of/],
    ["a hostile key", JSON.parse('{ "query": {}, "__proto__": {} }'), /no such key/],
  ])("that is, or has, %s", (_, body, message) => {
    const call = () => fromSearch(body as unknown as SearchBody);
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });
});

function attempt<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return undefined;
  }
}
