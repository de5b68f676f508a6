import { describe, expect, it } from "vitest";
import { placed } from "../contract/contract.js";
import { stubbed } from "./stub.js";

describe("close.http", () => {
  it("sends a list in a query with commas", async () => {
    const { close, sent } = stubbed([{ data: [], has_more: false }]);
    await close.http.GET("/saved_search/", {
      params: { query: { type__in: ["lead", "contact"] } },
    });
    expect(sent[0]?.url).toBe("https://api.close.com/api/v1/saved_search/?type__in=lead,contact");
  });

  it("does so because the contract says it of every list", () => {
    const lists = placed
      .flatMap(({ parameters }) => parameters)
      .filter(({ schema }) => (schema as { type?: string }).type === "array");
    expect(lists.map(({ name }) => name)).toEqual(["type__in", "_fields"]);
    for (const { style, explode } of lists) expect([style, explode]).toEqual(["form", false]);
  });

  it("does not throw on a refusal", async () => {
    const { close } = stubbed([{ status: 403, body: { error: "no" } }]);
    const { data, error, response } = await close.http.GET("/me/");
    expect([data, error, response.status]).toEqual([undefined, { error: "no" }, 403]);
  });
});
