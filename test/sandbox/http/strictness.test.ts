import { createSandbox } from "close-bulk-actions/sandbox";
import { describe, expect, it } from "vitest";
import { send } from "../send.js";

const sandbox = createSandbox({ leads: 3, clock: "virtual" });
const everyLead = { type: "match_all" };
const status = { type: "set_lead_status", lead_status_id: sandbox.org.lead_statuses[0]?.id };
const field = { type: "set_custom_field", custom_field_name: "Employees", s_query: everyLead };
const edits = "/bulk_action/edit/";
const search = "/data/search/";

describe("the sandbox refuses, as the contract does, what Close might take:", () => {
  it.each<[string, path: string, wrong: object, fields: string[], right: object]>([
    ["no filter", edits, status, ["s_query"], { ...status, s_query: everyLead }],
    [
      "an empty filter",
      edits,
      { ...status, s_query: {} },
      ["s_query"],
      { ...status, s_query: everyLead },
    ],
    [
      "an empty group at the top of a bulk action",
      edits,
      { ...status, s_query: { type: "and", queries: [] } },
      ["s_query"],
      { ...status, s_query: { type: "and", queries: [everyLead] } },
    ],
    [
      "a filter in the old search language",
      edits,
      { ...status, query: "lead_status:Potential" },
      ["query", "s_query"],
      { ...status, s_query: everyLead },
    ],
    [
      "a filter by the name that searches give it",
      edits,
      { ...status, query: everyLead },
      ["query", "s_query"],
      { ...status, s_query: everyLead },
    ],
    [
      "a Smart View's wrapper",
      edits,
      { ...status, s_query: { query: everyLead, results_limit: null, sort: [] } },
      ["s_query"],
      { ...status, s_query: everyLead },
    ],
    [
      "a misspelt key of a bulk action",
      edits,
      { ...status, s_query: everyLead, results_limits: 1 },
      ["results_limits"],
      { ...status, s_query: everyLead, results_limit: 1 },
    ],
    [
      "a cap of 0",
      edits,
      { ...status, s_query: everyLead, results_limit: 0 },
      ["results_limit"],
      { ...status, s_query: everyLead, results_limit: 1 },
    ],
    [
      "a custom field by id and by name",
      edits,
      { ...field, custom_field_id: "cf_1", custom_field_value: 1 },
      ["custom_field_name"],
      { ...field, custom_field_value: 1 },
    ],
    [
      "one value and several",
      edits,
      { ...field, custom_field_value: 1, custom_field_values: [1] },
      ["custom_field_values"],
      { ...field, custom_field_value: 1 },
    ],
    [
      "an unknown key of a search",
      search,
      { query: everyLead, page: 1 },
      ["page"],
      { query: everyLead },
    ],
    [
      "a cursor by the wrong name",
      search,
      { query: everyLead, _cursor: "x" },
      ["_cursor"],
      { query: everyLead, cursor: null },
    ],
  ])("%s", async (_, path, wrong, fields, right) => {
    const refused = await send(sandbox, "POST", path, wrong);
    expect(refused.status).toBe(400);
    expect(Object.keys(refused.body["field-errors"]).sort()).toEqual(fields);
    expect((await send(sandbox, "POST", path, right)).status).toBe(200);
  });

  it.each([
    ["another status than paused and resuming", { status: "done" }, "status"],
    ["more than the status", { status: "paused", results_limit: 1 }, "results_limit"],
  ])("an update with %s", async (_, wrong, field) => {
    const made = await send(sandbox, "POST", edits, { ...status, s_query: everyLead });
    const path = `${edits}${made.body.id}/`;
    const refused = await send(sandbox, "PUT", path, wrong);
    expect([refused.status, Object.keys(refused.body["field-errors"])]).toEqual([400, [field]]);
    expect((await send(sandbox, "GET", path)).body).toEqual(made.body);
  });
});
