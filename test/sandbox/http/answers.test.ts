import { createSandbox } from "close-bulk-actions/sandbox";
import { describe, expect, it } from "vitest";
import { type OperationId, operations } from "../../../generated/operations.js";
import { answerSchema, faults, placed } from "../../contract/contract.js";
import { type Received, send } from "../send.js";

const sandbox = createSandbox({ leads: 20, clock: "virtual" });
const [status] = sandbox.org.lead_statuses;
const right = {
  type: "set_lead_status",
  lead_status_id: status?.id,
  s_query: { type: "match_all" },
};

/** What ajv finds wrong with an answer, by the contract. */
function faultsOf(id: OperationId, { status, body }: Received): string[] {
  const found = placed.find(({ operation }) => operation.operationId === id);
  return faults(answerSchema(found?.operation.responses ?? {}, `${status}`), body);
}

describe("the sandbox answers as the contract describes", () => {
  it("a bulk edit, whatever its status", async () => {
    const created = await send(sandbox, "POST", "/bulk_action/edit/", right);
    expect(faultsOf("createBulkEdit", created)).toEqual([]);
    const path = `/bulk_action/edit/${created.body.id}/`;
    const seen = new Set<string>();
    for (const update of [undefined, "paused", "resuming", undefined, undefined, undefined]) {
      if (update) {
        const updated = await send(sandbox, "PUT", path, { status: update });
        expect(faultsOf("updateBulkEdit", updated)).toEqual([]);
      }
      const got = await send(sandbox, "GET", path);
      expect(faultsOf("getBulkEdit", got)).toEqual([]);
      seen.add(got.body.status);
      sandbox.clock.advance(150);
    }
    sandbox.clock.advance(10_000);
    const done = await send(sandbox, "GET", path);
    expect(faultsOf("getBulkEdit", done)).toEqual([]);
    seen.add(done.body.status);
    expect([...seen]).toEqual(["created", "paused", "resuming", "loading", "processing", "done"]);
  });

  it.each(Object.entries(operations))("%s, somehow", async (_, { method, path }) => {
    const body = method === "GET" ? undefined : {};
    const { status } = await send(sandbox, method, path.replace("{id}", "none"), body);
    expect(status).toBeLessThan(500);
  });

  it("nothing, where the request was aborted", async () => {
    const request = new Request("https://api.close.com/api/v1/status/lead/", {
      signal: AbortSignal.abort("enough"),
    });
    await expect(sandbox.fetch(request)).rejects.toBe("enough");
  });

  it("a search and the lead statuses", async () => {
    const query = { query: { type: "match_all" }, include_counts: true, _limit: 3 };
    const found = await send(sandbox, "POST", "/data/search/", query);
    expect(faultsOf("searchLeads", found)).toEqual([]);
    expect(faultsOf("listLeadStatuses", await send(sandbox, "GET", "/status/lead/"))).toEqual([]);
  });

  it.each<[number, string, string, unknown, Record<string, string>]>([
    [400, "PUT", "/bulk_action/edit/bulkedit_1/", { status: "done" }, {}],
    [400, "PUT", "/bulk_action/edit/bulkedit_1/", "{", {}],
    [401, "PUT", "/bulk_action/edit/bulkedit_1/", { status: "paused" }, { authorization: "x" }],
    [404, "PUT", "/bulk_action/edit/bulkedit_1/", { status: "paused" }, {}],
    [415, "PUT", "/bulk_action/edit/bulkedit_1/", { status: "paused" }, { "content-type": "a/b" }],
  ])("a refusal with %i", async (expected, method, path, body, headers) => {
    const refused = await send(sandbox, method, path, body, headers);
    expect(refused.status).toBe(expected);
    expect(faultsOf("updateBulkEdit", refused)).toEqual([]);
  });
});
