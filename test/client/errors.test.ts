import { inspect } from "node:util";
import { CloseError } from "close-bulk-actions";
import { describe, expect, it } from "vitest";
import { type Answer, stubbed } from "./stub.js";

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

  it("of an aborted read is an abort, and of an aborted create an unknown outcome", async () => {
    const { close } = stubbed([new DOMException("Aborted", "AbortError")]);
    const abortedOnTheWay = () => {
      const controller = new AbortController();
      queueMicrotask(() => controller.abort());
      return { signal: controller.signal };
    };
    const read = close.deletes.get("bulkdelete_1", abortedOnTheWay());
    expect((await failureOf(read)).code).toBe("aborted");
    const create = close.deletes.create(everyLead, abortedOnTheWay());
    expect((await failureOf(create)).code).toBe("unknown_outcome");
  });

  it("of nothing is no unknown outcome: a call aborted beforehand is never sent", async () => {
    const { close, sent } = stubbed([{}]);
    const signal = AbortSignal.abort();
    expect((await failureOf(close.deletes.create(everyLead, { signal }))).code).toBe("aborted");
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

  it("is not printed with the client", () => {
    const { close } = stubbed([]);
    expect(inspect(close, { depth: 10, showHidden: true })).not.toContain("api_secret");
  });
});
