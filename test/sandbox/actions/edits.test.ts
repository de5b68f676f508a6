import { describe, expect, it } from "vitest";
import { requests } from "../../../generated/operations.js";
import type {
  CrmObject,
  CustomFieldOwner,
  CustomValue,
} from "../../../src/sandbox/model/organization.js";
import {
  activity,
  contact,
  customField,
  customObject,
  lead,
  opportunity,
  organization,
} from "../build.js";
import { everyLead as s_query, sandboxOf } from "./work.js";

const choices = ["Fintech", "Retail", "Saas"];
const industry = { choices, accepts_multiple_values: true };

/** An organization with one object of each type that has a custom field, and such a field for each. */
function office() {
  const objects: Record<CustomFieldOwner, CrmObject> = {
    lead: lead(),
    contact: contact(),
    opportunity: opportunity(),
    activity: activity("activity.custom_activity"),
    custom_object: customObject(),
    shared: lead(),
  };
  const note = activity("activity.note");
  const only = lead({
    contacts: [objects.contact as never],
    opportunities: [objects.opportunity as never],
    activities: [objects.activity as never, note],
    custom_objects: [objects.custom_object as never],
  });
  objects.lead = only;
  objects.shared = only;
  const org = organization({
    leads: [only],
    custom_fields: [
      customField("lcf_employees", "lead", "number", { name: "Employees" }),
      customField("cf_industry", "lead", "choices", { name: "Industry", ...industry }),
      customField("cf_renewal", "lead", "date", { name: "Renewal" }),
      customField("cf_twin1", "lead", "text", { name: "Twin" }),
      customField("cf_twin2", "lead", "text", { name: "Twin" }),
      customField("cf_role", "contact", "text", { name: "Role" }),
      customField("cf_origin", "opportunity", "text", { name: "Origin" }),
      customField("cf_outcome", "activity", "textarea", { name: "Outcome" }),
      customField("cf_size", "custom_object", "number", { name: "Size" }),
      customField("cf_region", "shared", "text", { name: "Region" }),
      customField("cf_owner", "lead", "user", { name: "Owner" }),
    ],
  });
  return { ...sandboxOf(org), objects, only, note };
}

/** For each type of object: what edit types call it, a field of it, and a value. */
const owners: [CustomFieldOwner, string, string, string, CustomValue][] = [
  ["lead", "custom_field", "lcf_employees", "Employees", 12],
  ["contact", "contact_custom_field", "cf_role", "Role", "Champion"],
  ["opportunity", "opportunity_custom_field", "cf_origin", "Origin", "Fair"],
  ["activity", "activity_custom_field", "cf_outcome", "Outcome", "Booked"],
  ["custom_object", "custom_object_custom_field", "cf_size", "Size", 3],
  ["shared", "global_custom_field", "cf_region", "Region", "EMEA"],
];

describe("a bulk edit", () => {
  it.each(owners)(
    "of a %s's custom field sets it, and its twin clears it",
    async (owner, suffix, id, name, value) => {
      const { run, objects, note } = office();
      const set = {
        type: `set_${suffix}`,
        custom_field_id: id,
        custom_field_value: value,
        s_query,
      };
      expect(await run("edit", set)).toMatchObject({
        type: `set_${suffix}`,
        status: "done",
        lead_status_id: null,
        custom_field_name: name,
        custom_field_value: String(value),
        n_leads: 1,
        n_objects: 1,
        n_objects_processed: 1,
      });
      expect(objects[owner].custom).toEqual({ [id]: value });
      expect(note.custom).toEqual({});
      const clear = { type: `clear_${suffix}`, custom_field_name: name, s_query };
      expect(await run("edit", clear)).toMatchObject({
        type: `clear_${suffix}`,
        custom_field_name: name,
        custom_field_value: null,
      });
      expect(objects[owner].custom).toEqual({});
    },
  );

  it("has every type of the contract", () => {
    const tested = owners.flatMap(([, suffix]) => [`set_${suffix}`, `clear_${suffix}`]);
    expect(new Set(requests.createBulkEdit.variants.values)).toEqual(
      new Set(["set_lead_status", ...tested]),
    );
  });

  it("sets the lead status, and when it did", async () => {
    const { run, only } = office();
    const edit = { type: "set_lead_status", lead_status_id: "stat_customer", s_query };
    expect(await run("edit", edit)).toMatchObject({
      lead_status_id: "stat_customer",
      custom_field_name: null,
      custom_field_value: null,
    });
    expect(only.status_id).toBe("stat_customer");
    expect(only.date_status_changed).toBe("2026-01-05T09:00:00.400000+00:00");
  });

  it("counts every object of a lead", async () => {
    const { run, only } = office();
    only.contacts.push(contact({ lead_id: only.id }), contact({ lead_id: only.id }));
    const edit = { type: "set_contact_custom_field", custom_field_id: "cf_role", s_query };
    expect(await run("edit", { ...edit, custom_field_value: "Buyer" })).toMatchObject({
      n_leads: 1,
      n_leads_processed: 1,
      n_objects: 3,
      n_objects_processed: 3,
    });
    expect(only.contacts.map(({ custom }) => custom.cf_role)).toEqual(["Buyer", "Buyer", "Buyer"]);
  });

  const operations: [string | undefined, string[], string[] | undefined, string[] | undefined][] = [
    [undefined, ["Retail", "Saas"], ["Fintech", "Saas"], ["Retail", "Saas"]],
    ["replace", ["Retail", "Retail"], ["Fintech", "Saas"], ["Retail"]],
    ["replace", ["Retail"], undefined, ["Retail"]],
    ["add", ["Retail", "Saas"], ["Fintech", "Saas"], ["Fintech", "Saas", "Retail"]],
    ["add", ["Retail"], undefined, ["Retail"]],
    ["remove", ["Retail", "Saas"], ["Fintech", "Saas"], ["Fintech"]],
    ["remove", ["Fintech"], ["Fintech"], undefined],
    ["remove", ["Fintech"], undefined, undefined],
  ];
  it.each(operations)(
    "that is to %s %j on a field that holds %j leaves %j",
    async (custom_field_operation, custom_field_values, before, after) => {
      const { run, only } = office();
      if (before) only.custom.cf_industry = before;
      const answer = await run("edit", {
        type: "set_custom_field",
        custom_field_id: "cf_industry",
        custom_field_values,
        ...(custom_field_operation && { custom_field_operation }),
        s_query,
      });
      expect(answer).toMatchObject({ custom_field_name: "Industry", custom_field_value: null });
      expect(answer).not.toHaveProperty("custom_field_id");
      expect(only.custom).toEqual(after ? { cf_industry: after } : {});
    },
  );

  it("takes one value for a field that accepts several", async () => {
    const { run, only } = office();
    only.custom.cf_industry = ["Saas"];
    const edit = { type: "set_custom_field", custom_field_name: "Industry", s_query };
    const add = { custom_field_value: "Retail", custom_field_operation: "add" };
    expect(await run("edit", { ...edit, ...add })).toMatchObject({ custom_field_value: "Retail" });
    expect(only.custom.cf_industry).toEqual(["Saas", "Retail"]);
  });

  it("that changes nothing is counted, and leaves no trace", async () => {
    const { run, only, eventsOf } = office();
    const { date_updated } = only;
    const edit = { type: "set_lead_status", lead_status_id: "stat_potential", s_query };
    const { id, n_objects_processed } = await run("edit", edit);
    expect(n_objects_processed).toBe(1);
    expect(only.date_updated).toBe(date_updated);
    expect(eventsOf(id)).toEqual([]);
  });
});

describe("a bulk edit needs", () => {
  it.each([
    ["type", { lead_status_id: "stat_customer" }],
    ["lead_status_id", { type: "set_lead_status" }],
  ])("%s", async (field, body) => {
    const { create } = office();
    const refused = await create("edit", { ...body, s_query });
    expect(refused.status).toBe(400);
    expect(Object.keys(refused.body["field-errors"])).toEqual([field]);
  });
});

describe("a bulk edit is refused", () => {
  const lead = { type: "set_custom_field", s_query };
  const employees = { ...lead, custom_field_name: "Employees" };
  const several = { ...lead, custom_field_name: "Industry" };
  const renewal = { ...lead, custom_field_name: "Renewal" };
  const twin = { ...lead, custom_field_value: "x" };
  const cases: [string, object, object, object][] = [
    [
      "for a name that no field has",
      { ...employees, custom_field_name: "employees", custom_field_value: 1 },
      { custom_field_name: expect.stringContaining("Object does not exist.") },
      { ...employees, custom_field_value: 1 },
    ],
    [
      "for an id that no field has",
      { type: "clear_custom_field", custom_field_id: "cf_none", s_query },
      { custom_field_id: expect.stringContaining("Object does not exist.") },
      { type: "clear_custom_field", custom_field_id: "lcf_employees", s_query },
    ],
    [
      "for a field of another type of object",
      { type: "clear_contact_custom_field", custom_field_name: "Employees", s_query },
      { custom_field_name: expect.stringContaining("lead custom field") },
      { type: "clear_contact_custom_field", custom_field_name: "Role", s_query },
    ],
    [
      "for a name that two fields have",
      { ...twin, custom_field_name: "Twin" },
      { custom_field_name: expect.stringContaining("Use custom_field_id.") },
      { ...twin, custom_field_id: "cf_twin2" },
    ],
    [
      "for a hostile name",
      { ...employees, custom_field_name: "__proto__", custom_field_value: 1 },
      { custom_field_name: expect.any(String) },
      { ...employees, custom_field_value: 1 },
    ],
    [
      "for a text where a number belongs",
      { ...employees, custom_field_value: "12" },
      { custom_field_value: expect.any(String) },
      { ...employees, custom_field_value: 12 },
    ],
    [
      "for a day that is none",
      { ...renewal, custom_field_value: "2026-02-30" },
      { custom_field_value: expect.any(String) },
      { ...renewal, custom_field_value: "2026-02-28" },
    ],
    [
      "for choices that do not exist, each at its place",
      { ...several, custom_field_values: ["Mining", "Retail", "Oil"] },
      { custom_field_values: { errors: { 0: expect.any(String), 2: expect.any(String) } } },
      { ...several, custom_field_values: ["Retail"] },
    ],
    [
      "for several values where one belongs",
      { ...employees, custom_field_values: [1, 2] },
      { custom_field_values: expect.stringContaining("Use custom_field_value.") },
      { ...several, custom_field_values: ["Retail", "Saas"] },
    ],
    [
      "for adding to a field that holds one value",
      { ...employees, custom_field_value: 1, custom_field_operation: "add" },
      { custom_field_operation: expect.stringContaining("add") },
      { ...employees, custom_field_value: 1, custom_field_operation: "replace" },
    ],
    [
      "for removing from a field that holds one value",
      { ...employees, custom_field_value: 1, custom_field_operation: "remove" },
      { custom_field_operation: expect.stringContaining("remove") },
      { ...several, custom_field_value: "Saas", custom_field_operation: "remove" },
    ],
    [
      "for a user who does not exist",
      { ...lead, custom_field_id: "cf_owner", custom_field_value: "user_none" },
      { custom_field_value: expect.any(String) },
      { ...lead, custom_field_id: "cf_owner", custom_field_value: "user_ana" },
    ],
    [
      "for a status that does not exist",
      { type: "set_lead_status", lead_status_id: "stat_none", s_query },
      { lead_status_id: "Object does not exist." },
      { type: "set_lead_status", lead_status_id: "stat_customer", s_query },
    ],
    [
      "for a filter that does not search for leads",
      {
        ...employees,
        custom_field_value: 1,
        s_query: { type: "object_type", object_type: "contact" },
      },
      { s_query: expect.stringContaining("contact") },
      { ...employees, custom_field_value: 1, s_query: { type: "match_all" } },
    ],
  ];
  it.each(cases)("%s", async (_, wrong, fields, right) => {
    const { create, sandbox } = office();
    const refused = await create("edit", wrong);
    expect(refused).toMatchObject({ status: 400, body: { "field-errors": fields, errors: [] } });
    expect(Object.keys(refused.body["field-errors"])).toEqual(Object.keys(fields));
    expect(sandbox.events).toEqual([]);
    expect(await create("edit", right)).toMatchObject({ status: 200 });
  });
});
