import { createSandbox } from "close-bulk-actions/sandbox";
import { describe, expect, it } from "vitest";
import { readParameters } from "../../../src/sandbox/http/parameters.js";
import { send } from "../send.js";

const sandbox = createSandbox({ leads: 1, clock: "virtual" });

const get = async (path: string) => {
  const { status, body } = await send(sandbox, "GET", path);
  return [status, body];
};

describe("_limit and _skip", () => {
  it.each([
    ["_limit=abc", '_limit must be an integer (got "abc" instead).'],
    ["_limit=", '_limit must be an integer (got "" instead).'],
    ["_limit=1.5", '_limit must be an integer (got "1.5" instead).'],
    ["_limit=0", '_limit must be a positive integer (got "0" instead).'],
    [
      "_limit=101",
      "The limit you set is larger than the maximum limit for this resource (max_limit = 100).",
    ],
    ["_skip=1e3", '_skip must be an integer (got "1e3" instead).'],
    ["_skip=-1", '_skip must be a non-negative integer (got "-1" instead).'],
    [
      "_skip=250001",
      "The skip you set is larger than the maximum skip for this resource (max_skip = 250000).\nPlease refine your search query.",
    ],
  ])("%s is refused in the framework's words", async (query, error) => {
    expect(await get(`/bulk_action/edit/?${query}`)).toEqual([400, { error }]);
  });

  it.each(["_limit=1", "_limit=100", "_limit=%2B5", "_skip=0", "_skip=250000"])(
    "%s is accepted",
    async (query) => {
      expect(await get(`/bulk_action/edit/?${query}`)).toEqual([
        200,
        { data: [], has_more: false },
      ]);
    },
  );

  it("have the limits that the contract gives an operation", async () => {
    const error =
      "The limit you set is larger than the maximum limit for this resource (max_limit = 50).";
    expect(await get("/event/?_limit=51")).toEqual([400, { error }]);
  });

  it("repeat a very long value only in part", async () => {
    const [status, body] = await get(`/bulk_action/edit/?_limit=${"x".repeat(5_000)}`);
    expect(status).toBe(400);
    expect(body.error.length).toBeLessThan(120);
  });
});

describe("other parameters", () => {
  const read = (query: string) =>
    readParameters("listSmartViews", new URLSearchParams(query), new Headers()).query;

  it("are refused all at once, each by its name", async () => {
    const [status, body] = await get("/email_template/?is_archived=maybe&is_shared=1");
    expect([status, body]).toEqual([
      400,
      {
        "field-errors": {
          is_archived: "Value must be of bool type. Send true or false, not text.",
          is_shared: "Value must be of bool type. Send true or false, not text.",
        },
        errors: [],
      },
    ]);
  });

  it("come as the types of the contract", () => {
    expect(read("type__in=lead,contact&_limit=5&_fields=id")).toEqual({
      type__in: ["lead", "contact"],
      _limit: 5,
      _fields: "id",
    });
    expect(read("type__in=lead&type__in=contact")).toEqual({ type__in: ["lead", "contact"] });
    const templates = new URLSearchParams("is_shared=false");
    const { query } = readParameters("listEmailTemplates", templates, new Headers());
    expect(query).toEqual({ is_shared: false });
  });

  it("that the contract does not know are left alone", () => {
    expect(read("limit=abc&__proto__=1&constructor=2")).toEqual({});
  });
});

describe("x-tz-offset", () => {
  const search = async (offset?: string) => {
    const body = { query: { type: "match_all" } };
    const headers: Record<string, string> = offset === undefined ? {} : { "x-tz-offset": offset };
    const answer = await send(sandbox, "POST", "/data/search/", body, headers);
    return [answer.status, answer.body["field-errors"]?.["x-tz-offset"]];
  };

  it.each([undefined, "0", "-12", "14", "-2.5", "+5.75", "-0.5"])(
    "is accepted: %s",
    async (offset) => {
      expect(await search(offset)).toEqual([200, undefined]);
    },
  );

  it.each(["-12.5", "14.5", "1e9"])("is refused outside of the earth: %s", async (offset) => {
    const [status, message] = await search(offset);
    expect([status, typeof message]).toEqual([400, "string"]);
  });

  it.each(["", "Europe/Berlin", "NaN"])("is refused when it is no number: %j", async (offset) => {
    const [status, message] = await search(offset);
    expect(status).toBe(400);
    expect(message).toContain("Send a number");
  });
});
