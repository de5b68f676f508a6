import { inspect } from "node:util";
import { type Client, CloseError } from "close-bulk-actions";
import { describe, expect, it } from "vitest";
import { type Answer, silence, stubbed as stub } from "./stub.js";

/** A client that sends each request once. */
const stubbed = (answers: Answer[], options: object = {}) =>
  stub(answers, { retry: false, lookUp: false, ...options });

const everyLead = { s_query: { type: "match_all" } } as const;

async function failureOf(call: Promise<unknown>): Promise<CloseError> {
  const failure = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (failure instanceof CloseError) return failure;
  throw new Error(`Expected a CloseError, not ${inspect(failure)}`);
}

describe("a refusal", () => {
  const codes = [
    [400, "bad_request"],
    [401, "unauthorized"],
    [402, "payment_required"],
    [403, "forbidden"],
    [404, "not_found"],
    [405, "refused"],
    [415, "refused"],
    [429, "rate_limited"],
    [302, "refused"],
    [501, "refused"],
  ] as const;

  it.each(codes)("with %i has the code %s, for a create too", async (status, code) => {
    const { close, sent } = stubbed([{ status, body: { error: "Close says why." } }]);
    expect(await failureOf(close.deletes.create(everyLead))).toMatchObject({
      code,
      status,
      errors: ["Close says why."],
      request: { method: "POST", path: "/bulk_action/delete/" },
      message: `POST /bulk_action/delete/ was refused (${status}). Close says why.`,
    });
    expect(sent).toHaveLength(1);
  });

  it("names each wrong field, also inside objects and lists", async () => {
    const fields = {
      lead_status_id: "Object does not exist.",
      s_query: { queries: { errors: { "1": { type: "This field is required." } } } },
    };
    const { close } = stubbed([
      { status: 400, body: { "field-errors": fields, errors: ["And this."] } },
    ]);
    const failure = await failureOf(close.deletes.create(everyLead));
    expect(failure.fieldErrors).toEqual(fields);
    expect(failure.message).toBe(
      "POST /bulk_action/delete/ was refused (400). lead_status_id: Object does not exist. " +
        "s_query.queries[1].type: This field is required. And this.",
    );
  });

  it("follows no redirect, whose answer would pass for that of a create", async () => {
    const { close, sent } = stubbed([
      ({ redirect }) => Response.json({ error: redirect }, { status: 403 }),
    ]);
    expect((await failureOf(close.deletes.create(everyLead))).errors).toEqual(["manual"]);
    expect(sent).toHaveLength(1);
  });

  it("is a good error with 2 MB of text", async () => {
    const { close } = stubbed([{ status: 403, body: "x".repeat(2_000_000) }]);
    const failure = await failureOf(close.edits.get("bulkedit_1"));
    expect(failure.message).toBe("GET /bulk_action/edit/bulkedit_1/ was refused (403).");
  });

  it("is bounded, however long or deep the answer", async () => {
    let deep: unknown = "end";
    for (let level = 0; level < 5_000; level += 1) deep = { a: deep };
    const { close } = stubbed([
      { status: 400, body: { "field-errors": deep, errors: ["x".repeat(1_000_000)] } },
    ]);
    expect((await failureOf(close.edits.get("bulkedit_1"))).message.length).toBeLessThan(3_000);
  });

  it.each(["<html>Bad gateway</html>", "", "null", "[]", '{"error":{"rate_reset":1}}'])(
    "is a good error with the body %j",
    async (body) => {
      const { close } = stubbed([{ status: 403, body }]);
      expect(await failureOf(close.edits.get("bulkedit_1"))).toMatchObject({
        code: "forbidden",
        message: expect.stringContaining("GET /bulk_action/edit/bulkedit_1/ was refused (403)."),
      });
    },
  );
});

describe("a lost answer", () => {
  const lost: [string, Answer, string][] = [
    ["no connection", new TypeError("fetch failed"), "network"],
    ["a server that fails", { status: 502, body: "<html>" }, "server_error"],
    ["an answer that is no JSON", "<html>", "unreadable"],
    ["an answer that is cut off", '{"id": "bulkde', "unreadable"],
    ["an empty answer", "", "unreadable"],
    ["an answer that is null", "null", "unreadable"],
    ["an answer that is a list", "[]", "unreadable"],
  ];

  it.each(lost)("of a read says what happened: %s", async (_, answer, code) => {
    const { close } = stubbed([answer]);
    expect((await failureOf(close.deletes.get("bulkdelete_1"))).code).toBe(code);
  });

  it.each(lost)(
    "of a create is an unknown outcome, and is not sent again: %s",
    async (_, answer) => {
      const { close, sent } = stubbed([answer]);
      const failure = await failureOf(close.deletes.create(everyLead));
      expect(failure.code).toBe("unknown_outcome");
      expect(failure.message).toContain("look for it before you send it again");
      expect(sent).toHaveLength(1);
    },
  );

  it("of a read aborted on the way is an abort, of a create an unknown outcome", async () => {
    const { close, sent } = stubbed([silence]);
    const aborting = () => {
      const controller = new AbortController();
      setTimeout(() => controller.abort("enough"), 5);
      return { signal: controller.signal };
    };
    const read = await failureOf(close.deletes.get("bulkdelete_1", aborting()));
    expect([read.code, read.cause]).toEqual(["aborted", "enough"]);
    expect((await failureOf(close.preview({ type: "match_all" }, aborting()))).code).toBe(
      "aborted",
    );
    expect((await failureOf(close.deletes.create(everyLead, aborting()))).code).toBe(
      "unknown_outcome",
    );
    expect(sent).toHaveLength(3);
  });

  const circular: Record<string, unknown> = {};
  circular.self = circular;
  const aborted = { signal: AbortSignal.abort() };
  it.each<[string, string, (close: Client) => Promise<unknown>]>([
    ["aborted beforehand", "aborted", (close) => close.deletes.create(everyLead, aborted)],
    ["with a body that is no JSON", "not_sent", (close) => close.deletes.create(circular as never)],
    ["without an id", "not_sent", (close) => close.deletes.pause("")],
    ["with an id that leads elsewhere", "not_sent", (close) => close.deletes.get("..")],
    ["with no text for an id", "not_sent", (close) => close.deletes.get(undefined as never)],
  ])("of nothing is no unknown outcome: a call %s is never sent", async (_, code, call) => {
    const { close, sent } = stubbed([{}]);
    expect((await failureOf(call(close))).code).toBe(code);
    expect(sent).toHaveLength(0);
  });

  it("keeps what was thrown as its cause", async () => {
    const cause = new TypeError("fetch failed");
    const { close } = stubbed([cause]);
    expect((await failureOf(close.edits.get("bulkedit_1"))).cause).toBe(cause);
  });
});

describe("a credential", () => {
  it.each<Answer>([
    { status: 400, body: { error: "no" } },
    { status: 500, body: "no" },
    new TypeError("fetch failed"),
    "no",
  ])("stands in no error (%j)", async (answer) => {
    const { close } = stubbed([answer]);
    const failure = await failureOf(close.edits.get("bulkedit_1"));
    const printed = inspect(failure, { depth: 10, showHidden: true }) + JSON.stringify(failure);
    expect(printed).not.toContain("api_secret");
    expect(printed).not.toContain(btoa("api_secret:"));
  });

  it("that no header can carry is not quoted in the error that says so", async () => {
    const { close, sent } = stubbed([{}], {
      apiKey: undefined,
      accessToken: "tok\nsecret",
    } as object);
    const failure = await failureOf(close.edits.get("bulkedit_1"));
    expect(failure.code).toBe("unauthorized");
    expect(inspect(failure, { depth: 10 })).not.toContain("secret");
    expect(sent).toHaveLength(0);
  });

  it("does not belong into the address", () => {
    const inAddress = { baseUrl: "https://user:hunter2@api.close.com/api/v1" };
    expect(() => stubbed([], inAddress)).toThrow(/must not hold/);
    expect(() => stubbed([], inAddress)).not.toThrow(/hunter2/);
    expect(() => stubbed([], { baseUrl: "https://api.close.com/api/v1?a=b@c" })).not.toThrow();
  });

  it("is not printed with the client", () => {
    const { close } = stubbed([]);
    expect(inspect(close, { depth: 10, showHidden: true })).not.toContain("api_secret");
  });
});
