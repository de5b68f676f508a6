import { createSandbox } from "close-bulk-actions/sandbox";
import { describe, expect, it } from "vitest";
import { send } from "./send.js";

const sandbox = createSandbox({ leads: 10, clock: "virtual" });
const status = sandbox.org.leadStatuses[0]?.id;
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

  it("a path that is not in the contract, with 404, as one without its last slash", async () => {
    expect(await send(sandbox, "GET", "/status/lead")).toMatchObject({ status: 404 });
    expect(await send(sandbox, "GET", "/bulk_action/")).toMatchObject({ status: 404 });
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

  it("what it does not serve yet, with 501, in place of pretending", async () => {
    expect(await send(sandbox, "GET", "/me/")).toMatchObject({
      status: 501,
      body: { error: "The sandbox does not serve getMe yet." },
    });
  });
});

describe("_fields", () => {
  it("names the properties of a bulk edit to return", async () => {
    const { body } = await send(sandbox, "POST", "/bulk_action/edit/", right);
    const some = await send(sandbox, "GET", `/bulk_action/edit/${body.id}/?_fields=id,status`);
    expect(some.body).toEqual({ id: body.id, status: "created" });
  });
});
