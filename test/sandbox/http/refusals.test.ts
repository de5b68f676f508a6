import { createSandbox } from "close-bulk-actions/sandbox";
import { describe, expect, it } from "vitest";
import { bearer, send } from "../send.js";

const sandbox = createSandbox({ leads: 10, clock: "virtual" });
const status = sandbox.org.lead_statuses[0]?.id;
const right = {
  type: "set_lead_status",
  lead_status_id: status,
  s_query: { type: "match_all" },
};

describe("the sandbox refuses", () => {
  it("a request without its key, with 401", async () => {
    const wrong = { authorization: `Basic ${btoa("api_other:")}` };
    expect(await send(sandbox, "GET", "/status/lead/", undefined, wrong)).toMatchObject({
      status: 401,
      body: { error: "Unauthorized" },
    });
    expect(await send(sandbox, "GET", "/status/lead/")).toMatchObject({ status: 200 });
  });

  it.each([
    "/bulk_action/",
    "/bulk_action/edits/",
    "/me/x/",
    "//me/",
    "/%E0%A4/",
    "/__proto__/",
    "/",
  ])("a path that is not in the contract, with 404: %s", async (path) => {
    expect(await send(sandbox, "GET", path)).toMatchObject({
      status: 404,
      body: { error: expect.stringContaining("The requested URL was not found") },
    });
  });

  it("a method that is not in the contract, with 405, naming those that are", async () => {
    const { status, headers } = await send(sandbox, "DELETE", "/bulk_action/edit/");
    expect([status, headers.get("allow")]).toEqual([405, "GET, POST"]);
  });

  it("a body that is not sent as JSON, with 415", async () => {
    const text = { "content-type": "text/plain" };
    expect((await send(sandbox, "POST", "/bulk_action/edit/", right, text)).status).toBe(415);
    const utf8 = { "content-type": "application/json; charset=utf-8" };
    expect((await send(sandbox, "POST", "/bulk_action/edit/", right, utf8)).status).toBe(200);
  });

  it.each(["", "{", "nonsense", "null", "5", "[]"])(
    "a body that is no JSON object, with 400: %j",
    async (body) => {
      expect(await send(sandbox, "POST", "/bulk_action/edit/", body)).toMatchObject({
        status: 400,
        body: { "field-errors": {}, errors: ["Invalid request: JSON dictionary expected."] },
      });
    },
  );

  it("every wrong field that all types share, with 400, when the type is missing", async () => {
    const body = { results_limits: 5, query: { type: "match_all" } };
    const answer = await send(sandbox, "POST", "/bulk_action/edit/", body);
    expect(answer.status).toBe(400);
    expect(answer.body["field-errors"]).toEqual({
      type: expect.stringContaining("This field is required."),
      s_query: expect.stringContaining("This field is required."),
      query: expect.stringContaining("Rename `query` to `s_query`, or remove it"),
      results_limits: "Unknown key. Did you mean `results_limit`?",
    });
  });

  it("every wrong field, with 400, nested as the body is", async () => {
    const wrong = {
      ...right,
      lead_status_id: "Qualified",
      results_limits: 5,
      s_query: { type: "and", queries: [{ type: "match_all" }, { type: "text", mode: "is" }] },
    };
    const { status, body } = await send(sandbox, "POST", "/bulk_action/edit/", wrong);
    expect([status, body]).toEqual([
      400,
      {
        "field-errors": {
          lead_status_id: expect.stringContaining("stat_"),
          results_limits: expect.stringContaining("results_limit"),
          s_query: {
            queries: {
              errors: {
                "1": {
                  mode: expect.stringContaining("Not a valid choice."),
                  value: expect.stringContaining("This field is required."),
                },
              },
            },
          },
        },
        errors: [],
      },
    ]);
  });

  it("a key that every object seems to have, without believing in it", async () => {
    const body = `{"__proto__": {"polluted": true}, ${JSON.stringify(right).slice(1)}`;
    const answer = await send(sandbox, "POST", "/bulk_action/edit/", body);
    expect(answer.status).toBe(400);
    expect(Object.keys(answer.body["field-errors"])).toEqual(["__proto__"]);
    expect({}).not.toHaveProperty("polluted");
  });

  it("an id that names nothing, with 404", async () => {
    expect(await send(sandbox, "GET", "/bulk_action/edit/bulkedit_none/")).toMatchObject({
      status: 404,
      body: { error: expect.stringContaining("Empty query") },
    });
  });

  it.each([
    "bulkedit_none",
    "__proto__",
    "%00",
    "%E0%A4",
    encodeURIComponent("ü/🙂"),
    "x".repeat(9_000),
  ])("an id that names nothing, whatever it is: %s", async (id) => {
    expect((await send(sandbox, "GET", `/bulk_action/edit/${id}/`)).status).toBe(404);
  });

  it("a body of more than a megabyte, with 413, and one that just fits for what is in it", async () => {
    const body = (bytes: number) => `{"x": " ${"é".repeat(bytes / 2 - 5)}"}`;
    const path = "/bulk_action/edit/";
    expect((await send(sandbox, "POST", path, body(1_048_576))).status).toBe(400);
    expect(await send(sandbox, "POST", path, body(1_048_578))).toMatchObject({
      status: 413,
      body: { error: expect.stringContaining("1048576 bytes") },
    });
  });

  it("a body without an end, as soon as it is too long", async () => {
    let chunks = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        chunks += 1;
        controller.enqueue(new Uint8Array(100_000));
      },
    });
    const answer = await sandbox.fetch("https://api.close.com/api/v1/bulk_action/edit/", {
      method: "POST",
      body: endless,
      duplex: "half",
    } as RequestInit);
    expect(answer.status).toBe(413);
    expect(chunks).toBeLessThan(15);
  });

  it("a body that breaks off, with 400", async () => {
    const broken = new ReadableStream({
      pull(controller) {
        controller.error(new Error("broken"));
      },
    });
    const answer = await sandbox.fetch("https://api.close.com/api/v1/bulk_action/edit/", {
      method: "POST",
      body: broken,
      duplex: "half",
    } as RequestInit);
    expect(answer.status).toBe(400);
  });

  it.each<[string, BodyInit, string]>([
    ["a million brackets", "[".repeat(1_000_000), "JSON dictionary expected."],
    [
      "an object eighty thousand levels deep",
      `${'{"s_query":'.repeat(80_000)}1${"}".repeat(80_000)}`,
      "This field is required.",
    ],
    [
      "what is no UTF-8",
      new Uint8Array([...'{"x":"'].map((it) => it.charCodeAt(0)).concat(0xff, 0x22, 0x7d)),
      "JSON dictionary expected.",
    ],
  ])("%s, with 400", async (_, body, message) => {
    const answer = await sandbox.fetch("https://api.close.com/api/v1/bulk_action/edit/", {
      method: "POST",
      headers: {
        authorization: bearer(sandbox),
        "content-type": "application/json",
      },
      body,
    });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(message);
  });
});

describe("a path without its last slash", () => {
  it("is redirected to the one with it, with the query", async () => {
    const url = "https://api.close.com/api/v1/bulk_action/edit?_limit=5&_skip=1";
    const { status, headers } = await sandbox.fetch(url);
    expect([status, headers.get("location")]).toEqual([
      301,
      "/api/v1/bulk_action/edit/?_limit=5&_skip=1",
    ]);
  });

  it("makes nothing of a POST", async () => {
    const { data } = (await send(sandbox, "GET", "/bulk_action/edit/")).body;
    const url = "https://api.close.com/api/v1/bulk_action/edit";
    expect((await sandbox.fetch(url, { method: "POST", body: "{}" })).status).toBe(301);
    expect((await send(sandbox, "GET", "/bulk_action/edit/")).body.data).toEqual(data);
  });

  it("is not known where the one with it is not", async () => {
    expect((await send(sandbox, "GET", "/bulk_action")).status).toBe(404);
  });
});

describe("a browser page of another origin", () => {
  const origin = { origin: "https://page.example" };

  it("may call the API, and read its rate limit", async () => {
    const preflight = await sandbox.fetch("https://api.close.com/api/v1/bulk_action/edit/", {
      method: "OPTIONS",
      headers: {
        ...origin,
        "access-control-request-method": "PUT",
        "access-control-request-headers": "authorization,content-type",
      },
    });
    expect(preflight.status).toBe(204);
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET,POST,PUT",
      "access-control-allow-headers": "authorization,content-type",
    });
    const paths = ["/status/lead/", "/nothing/", "/bulk_action/edit/?_limit=x"];
    for (const path of paths) {
      const { headers } = await send(sandbox, "GET", path, undefined, origin);
      expect(headers.get("access-control-allow-origin")).toBe("*");
      expect(headers.get("access-control-expose-headers")).toBe("ratelimit,retry-after,date");
    }
  });

  it("may not steer the sandbox", async () => {
    const answer = await sandbox.fetch("https://api.close.com/_sandbox/clock", { headers: origin });
    expect(answer.headers.has("access-control-allow-origin")).toBe(false);
  });
});

describe("HEAD", () => {
  it("is answered as GET, without a body", async () => {
    const answer = await sandbox.fetch("https://api.close.com/api/v1/status/lead/", {
      method: "HEAD",
      headers: { authorization: bearer(sandbox) },
    });
    expect([answer.status, answer.body]).toEqual([200, null]);
  });
});

describe("_fields", () => {
  it("names the properties of a bulk edit to return", async () => {
    const { body } = await send(sandbox, "POST", "/bulk_action/edit/", right);
    const some = await send(sandbox, "GET", `/bulk_action/edit/${body.id}/?_fields=id,status`);
    expect(some.body).toEqual({ id: body.id, status: "created" });
  });
});
