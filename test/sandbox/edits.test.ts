import { type CreateBulkEdit, createClient } from "close-bulk-actions";
import { type CustomValue, createSandbox, type Lead } from "close-bulk-actions/sandbox";
import { describe, expect, it } from "vitest";
import { requests } from "../../generated/operations.js";

const s_query = { type: "match_all" } as const;
type Held = CustomValue | CustomValue[] | undefined;

function setup() {
  const sandbox = createSandbox({ leads: 8, clock: "virtual" });
  const { org } = sandbox;
  const close = createClient(sandbox);
  const field = (name: string) => org.customFields.find((each) => each.name === name)?.id ?? "";
  const [lead] = org.leads.values() as Iterator<Lead> as unknown as [Lead];
  lead.activities.push({ id: "acti_1", custom: new Map() });
  lead.customObjects.push({ id: "custobj_1", custom: new Map() });
  if (lead.contacts.length === 0) {
    lead.contacts.push({ id: "cont_1", name: "Ann", title: "CEO", custom: new Map() });
  }
  if (lead.opportunities.length === 0) {
    lead.opportunities.push({ id: "oppo_1", status_type: "active", custom: new Map() });
  }
  const run = async (edit: CreateBulkEdit) => {
    const { id } = await close.edits.create(edit);
    sandbox.clock.advance(60_000);
    return close.edits.get(id);
  };
  return { org, close, lead, field, run };
}

/** For each custom field edit: the field it sets, a value, and where the value is afterwards. */
const owners: [
  string,
  string,
  CustomValue,
  (lead: Lead) => Map<string, CustomValue | CustomValue[]> | undefined,
][] = [
  ["custom_field", "Employees", 12, (lead) => lead.custom],
  ["contact_custom_field", "Role", "Champion", (lead) => lead.contacts[0]?.custom],
  ["opportunity_custom_field", "Origin", "Fair", (lead) => lead.opportunities[0]?.custom],
  ["activity_custom_field", "Outcome", "Booked", (lead) => lead.activities[0]?.custom],
  ["custom_object_custom_field", "Size", 3, (lead) => lead.customObjects[0]?.custom],
  ["global_custom_field", "Region", "EMEA", (lead) => lead.custom],
];

describe("a custom field edit", () => {
  it.each(owners)(
    "set_%s sets, and its clear_ twin empties",
    async (suffix, name, value, where) => {
      const { lead, field, run } = setup();
      const custom_field_id = field(name);
      const set = { type: `set_${suffix}`, custom_field_id, custom_field_value: value, s_query };
      expect(await run(set as CreateBulkEdit)).toMatchObject({
        type: `set_${suffix}`,
        status: "done",
        custom_field_name: name,
        custom_field_value: String(value),
      });
      expect(where(lead)?.get(custom_field_id)).toBe(value);
      const clear = { type: `clear_${suffix}`, custom_field_name: name, s_query };
      expect(await run(clear as CreateBulkEdit)).toMatchObject({ custom_field_value: null });
      expect(where(lead)?.has(custom_field_id)).toBe(false);
    },
  );

  it("covers every type of the contract, together with set_lead_status", () => {
    const tested = owners.flatMap(([suffix]) => [`set_${suffix}`, `clear_${suffix}`]);
    expect(new Set(requests.createBulkEdit.variants.values)).toEqual(
      new Set(["set_lead_status", ...tested]),
    );
  });

  const operationCases: ["replace" | "add" | "remove" | undefined, Held][] = [
    [undefined, ["Fintech", "Retail"]],
    ["replace", ["Fintech", "Retail"]],
    ["add", ["Software as a service", "Fintech", "Retail"]],
    ["remove", ["Software as a service"]],
  ];

  it("that takes the last value away leaves the field empty", async () => {
    const { lead, field, run } = setup();
    const custom_field_id = field("Industry");
    lead.custom.set(custom_field_id, ["Fintech"]);
    await run({
      type: "set_custom_field",
      custom_field_id,
      custom_field_values: ["Fintech"],
      custom_field_operation: "remove",
      s_query,
    });
    expect(lead.custom.has(custom_field_id)).toBe(false);
  });

  it.each(operationCases)(
    "with the operation %s treats the held values so",
    async (operation, held) => {
      const { lead, field, run } = setup();
      const custom_field_id = field("Industry");
      lead.custom.set(custom_field_id, ["Software as a service", "Fintech"]);
      const edit = await run({
        type: "set_custom_field",
        custom_field_id,
        custom_field_values: ["Fintech", "Retail"],
        ...(operation && { custom_field_operation: operation }),
        s_query,
      });
      expect(lead.custom.get(custom_field_id)).toEqual(held);
      expect(edit.custom_field_value).toBeNull();
    },
  );
});

describe("a bulk edit is refused", () => {
  const number = { type: "set_custom_field", custom_field_name: "Employees", s_query } as const;
  const choice = { type: "set_custom_field", custom_field_name: "Industry", s_query } as const;
  const date = { type: "set_custom_field", custom_field_name: "Renewal", s_query } as const;
  const cases: [string, string, object, object][] = [
    [
      "a field that does not exist",
      "custom_field_name",
      { ...number, custom_field_name: "employees", custom_field_value: 1 },
      { ...number, custom_field_value: 1 },
    ],
    [
      "a field of another type of object",
      "custom_field_name",
      { type: "clear_contact_custom_field", custom_field_name: "Employees", s_query },
      { type: "clear_contact_custom_field", custom_field_name: "Role", s_query },
    ],
    [
      "a text for a number",
      "custom_field_value",
      { ...number, custom_field_value: "12" },
      { ...number, custom_field_value: 12 },
    ],
    [
      "a number for a text",
      "custom_field_value",
      {
        type: "set_contact_custom_field",
        custom_field_name: "Role",
        custom_field_value: 1,
        s_query,
      },
      {
        type: "set_contact_custom_field",
        custom_field_name: "Role",
        custom_field_value: "1",
        s_query,
      },
    ],
    [
      "a date that is none",
      "custom_field_value",
      { ...date, custom_field_value: "31.12.2026" },
      { ...date, custom_field_value: "2026-12-31" },
    ],
    [
      "a choice that does not exist",
      "custom_field_values",
      { ...choice, custom_field_values: ["Retail", "Mining"] },
      { ...choice, custom_field_values: ["Retail", "Fintech"] },
    ],
    [
      "several values for a field that holds one",
      "custom_field_values",
      { ...number, custom_field_values: [1, 2] },
      { ...choice, custom_field_values: ["Retail", "Fintech"] },
    ],
    [
      "adding to a field that holds one value",
      "custom_field_operation",
      { ...number, custom_field_value: 1, custom_field_operation: "add" },
      { ...number, custom_field_value: 1, custom_field_operation: "replace" },
    ],
  ];

  it.each(cases)("%s, at %s", async (_, field, wrong, right) => {
    const { close } = setup();
    await expect(close.edits.create(wrong as CreateBulkEdit)).rejects.toMatchObject({
      code: "bad_request",
      fieldErrors: { [field]: expect.any(String) },
    });
    expect(await close.edits.create(right as CreateBulkEdit)).toMatchObject({ status: "created" });
  });

  it("a status that does not exist, at lead_status_id", async () => {
    const { close, org } = setup();
    const edit = { type: "set_lead_status", lead_status_id: "stat_none", s_query } as const;
    await expect(close.edits.create(edit)).rejects.toMatchObject({
      fieldErrors: { lead_status_id: "Object does not exist." },
    });
    const lead_status_id = org.leadStatuses[0]?.id ?? "";
    expect(await close.edits.create({ ...edit, lead_status_id })).toMatchObject({ lead_status_id });
  });
});
