import { createSandbox } from "close-bulk-actions/sandbox";
import { describe, expect, it } from "vitest";
import { send } from "../send.js";

const sandbox = createSandbox({ leads: 5, clock: "virtual" });
const asGet = { "x-http-method-override": "GET" };
const status = sandbox.org.lead_statuses[0]?.id;

describe("a POST with x-http-method-override: GET", () => {
  it("is the GET with these parameters, and makes nothing", async () => {
    const edit = {
      type: "set_lead_status",
      lead_status_id: status,
      s_query: { type: "match_all" },
    };
    const ids: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      ids.push((await send(sandbox, "POST", "/bulk_action/edit/", edit)).body.id);
    }
    const parameters = { _params: { _limit: 2, _skip: 1, _fields: ["id", "status"] } };
    const answer = await send(sandbox, "POST", "/bulk_action/edit/", parameters, asGet);
    expect(answer).toMatchObject({
      status: 200,
      body: {
        data: [
          { id: ids[1], status: "created" },
          { id: ids[0], status: "created" },
        ],
        has_more: false,
      },
    });
    expect(sandbox.requests.at(-1)).toMatchObject({
      method: "GET",
      path: "/bulk_action/edit/",
      query: "_limit=2&_skip=1&_fields=id%2Cstatus",
      status: 200,
    });
    expect(sandbox.requests).toHaveLength(4);
  });

  it("takes parameters that are too long for a URL", async () => {
    const parameters = { _params: { _fields: "id,".repeat(10_000) } };
    const answer = await send(sandbox, "POST", "/bulk_action/edit/", parameters, asGet);
    expect(answer.status).toBe(200);
  });

  it.each([
    [400, "a wrong parameter", { _params: { _limit: "x" } }],
    [400, "parameters that are no object", { _params: [] }],
    [400, "no parameters", { _limit: 1 }],
    [400, "a parameter that is an object", { _params: { _limit: {} } }],
    [400, "a list of lists", { _params: { _fields: [[["id"]]] } }],
    [400, "what is no JSON object", "[]"],
  ])("is refused with %i for %s", async (expected, _, body) => {
    const answer = await send(sandbox, "POST", "/bulk_action/edit/", body, asGet);
    expect(answer.status).toBe(expected);
  });

  it("needs its key, like every request", async () => {
    const headers = { ...asGet, authorization: "Bearer other" };
    const answer = await send(sandbox, "POST", "/bulk_action/edit/", { _params: {} }, headers);
    expect(answer.status).toBe(401);
  });
});

it("another method in its place is refused", async () => {
  const headers = { "x-http-method-override": "DELETE" };
  const answer = await send(sandbox, "POST", "/bulk_action/edit/", { _params: {} }, headers);
  expect(answer).toMatchObject({ status: 400, body: { error: expect.stringContaining("GET") } });
});

it("only a POST stands for another request", async () => {
  const path = "/bulk_action/edit/bulkedit_none/";
  expect((await send(sandbox, "PUT", path, { status: "paused" }, asGet)).status).toBe(404);
  expect((await send(sandbox, "GET", "/bulk_action/edit/", undefined, asGet)).status).toBe(200);
});
