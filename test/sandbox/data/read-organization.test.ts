import { describe, expect, it } from "vitest";
import type { OrganizationData } from "../../../src/sandbox/data/organization-data.js";
import { readOrganization } from "../../../src/sandbox/data/read-organization.js";
import { timestamp } from "../../../src/sandbox/model/clock.js";
import { createRandom } from "../../../src/sandbox/model/random.js";
import { now, seeded, written } from "./organizations.js";

const read = (json: unknown) => readOrganization(json, createRandom(1), now);

/** What a data file is told to be wrong in. */
function problemsOf(json: unknown): readonly string[] {
  try {
    read(json);
  } catch (error) {
    return (error as { problems: string[] }).problems;
  }
  return [];
}

/** A small file of a team's own, as a person writes it. */
const team = {
  users: [{ email: "kim@team.example" }, { email: "lee@team.example", permissions: [] }],
  lead_statuses: [{ label: "New" }, { label: "Signed" }],
  custom_fields: [
    {
      name: "Industry",
      type: "choices",
      choices: ["Food", "Media"],
      accepts_multiple_values: true,
    },
    { name: "Employees", type: "number" },
    { name: "Renewal", type: "date" },
    { name: "Owner", type: "user" },
    { name: "Friend", type: "contact" },
    { name: "Region", type: "text", object_type: "shared" },
    { name: "Role", type: "text", object_type: "contact" },
  ],
  custom_activity_types: [{ name: "Visit" }],
  email_templates: [{ id: "tmpl_hello", name: "Hello" }],
  sequences: [{ name: "Welcome", steps: [{ email_template: "Hello" }] }],
  unsubscribed_emails: ["Ann@Acme.example"],
  leads: [
    {
      name: "Acme",
      status: "Signed",
      timezone_id: "Europe/Berlin",
      date_created: "2025-06-01",
      created_by: "kim@team.example",
      custom: { Industry: "Food", Employees: 12, Renewal: "2026-03-31", Region: "North" },
      contacts: [
        {
          id: "cont_ann",
          name: "Ann",
          emails: [{ email: "ann@acme.example" }],
          custom: { Role: "Buyer" },
          subscriptions: [{ sequence: "Welcome", status: "finished" }],
        },
      ],
      opportunities: [{ contact: "Ann", status: "Won", value: 5000 }],
      activities: [
        {
          type: "activity.custom_activity",
          custom_activity_type: "Visit",
          date: "2025-07-01T08:00Z",
        },
      ],
    },
    { name: "Bolt" },
  ],
} satisfies OrganizationData;

type Team = typeof team;
const changed = (change: (copy: Team & Record<string, unknown>) => unknown): unknown => {
  const copy = structuredClone(team);
  change(copy);
  return copy;
};

describe("a data file", () => {
  it("may leave nearly everything out", () => {
    const { users, lead_statuses, leads } = read({ leads: [{ name: "Acme" }] });
    expect(users).toMatchObject([{ api_key: "api_sandbox", access_token: "token_sandbox" }]);
    const [lead] = leads.values();
    expect(lead).toMatchObject({
      name: "Acme",
      id: expect.stringMatching(/^lead_\w{43}$/),
      status_id: lead_statuses[0]?.id,
      date_created: timestamp(now),
      date_updated: timestamp(now),
      created_by: null,
      contacts: [],
      custom: {},
    });
  });

  it("gives an organization without leads when it is empty", () => {
    expect(read({}).leads.size).toBe(0);
  });

  it("refers by name, and is read with ids", () => {
    const organization = read(team);
    const [lead] = organization.leads.values();
    const [contact] = lead?.contacts ?? [];
    const idOf = (list: { id: string; name?: string; label?: string }[], name: string) =>
      list.find((each) => each.name === name || each.label === name)?.id;
    const { custom_fields: fields, sequences, opportunity_statuses } = organization;
    expect(lead).toMatchObject({
      status_id: idOf(organization.lead_statuses, "Signed"),
      created_by: organization.users[0]?.id,
      custom: {
        [String(idOf(fields, "Industry"))]: ["Food"],
        [String(idOf(fields, "Employees"))]: 12,
        [String(idOf(fields, "Region"))]: "North",
      },
      opportunities: [
        { lead_id: lead?.id, contact_id: "cont_ann", status_id: idOf(opportunity_statuses, "Won") },
      ],
      activities: [{ custom_activity_type_id: organization.custom_activity_types[0]?.id }],
    });
    expect(contact).toMatchObject({
      lead_id: lead?.id,
      custom: { [String(idOf(fields, "Role"))]: "Buyer" },
      subscriptions: [
        {
          sequence_id: sequences[0]?.id,
          contact_id: "cont_ann",
          contact_email: "ann@acme.example",
          lead_id: lead?.id,
          organization_id: organization.id,
        },
      ],
    });
    expect(sequences[0]?.steps[0]?.email_template_id).toBe("tmpl_hello");
  });

  it("needs no more of an account than whose it is to send from it", () => {
    const {
      connected_accounts: [account],
    } = readOrganization(
      { users: [{ email: "mia@acme.example", first_name: "Mia" }], connected_accounts: [{}] },
      createRandom(1),
      now,
    );
    const mia = { email: "mia@acme.example", name: "Mia" };
    expect(account).toMatchObject({ email: mia.email, identities: [mia], default_identity: mia });
  });

  it("refers by id just as well", () => {
    const byId = changed((copy) =>
      Object.assign(copy.sequences[0] ?? {}, {
        steps: [{ email_template_id: "tmpl_hello" }],
      }),
    );
    expect(read(byId).sequences[0]?.steps[0]?.email_template_id).toBe("tmpl_hello");
  });

  it("writes moments in any form, and is read with Close's", () => {
    const [lead] = read(team).leads.values();
    expect(lead?.date_created).toBe("2025-06-01T00:00:00.000000+00:00");
    expect(lead?.date_updated).toBe("2025-06-01T00:00:00.000000+00:00");
    expect(lead?.activities[0]?.date).toBe("2025-07-01T08:00:00.000000+00:00");
    const shifted = changed((copy) =>
      Object.assign(copy.leads[0] ?? {}, { date_created: "2025-06-01T01:30:00+02:00" }),
    );
    const [other] = read(shifted).leads.values();
    expect(other?.date_created).toBe("2025-05-31T23:30:00.000000+00:00");
  });

  it("says who is unsubscribed without regard to case", () => {
    expect([...read(team).unsubscribed_emails]).toEqual(["ann@acme.example"]);
  });

  it("need not tell which sequences use a template, and how many receive them", () => {
    const { email_templates, sequences } = read(team);
    expect(email_templates[0]?.used_by_sequences).toEqual([
      { id: sequences[0]?.id, name: "Welcome" },
    ]);
    expect(sequences[0]?.subscription_counts_by_status).toMatchObject({ finished: 1, active: 0 });
  });

  it("gives the same organization for the same source of chance", () => {
    expect(read(team)).toEqual(read(team));
  });

  it("is not changed by what happens to the organization", () => {
    const json = structuredClone(team);
    read(json).users[1]?.permissions.push("bulk_edit");
    expect(json).toEqual(team);
  });

  it("holds a whole organization, and gives it back", () => {
    const organization = seeded(60);
    expect(read(written(organization))).toEqual(organization);
    expect(written(read(written(organization)))).toEqual(written(organization));
  });

  it("may have keys and names that objects have by themselves", () => {
    const json = JSON.parse(
      '{"custom_fields":[{"name":"__proto__","type":"text"}],"leads":[{"name":"constructor","custom":{"__proto__":"a"}}]}',
    );
    const organization = read(json);
    const [lead] = organization.leads.values();
    expect(lead?.custom).toEqual({ [organization.custom_fields[0]?.id ?? ""]: "a" });
  });
});

describe("a wrong data file is told what is wrong and what to do", () => {
  const lead = (extra: object) => changed((copy) => Object.assign(copy.leads[1] ?? {}, extra));
  const custom = (custom: object) => lead({ custom });
  const field = (extra: object) =>
    changed((copy) => Object.assign(copy.custom_fields[1] ?? {}, extra));

  const cases: [string, unknown, string, unknown][] = [
    ["no object", [], "Value must be of dict type. Send an object, not a list.", {}],
    [
      "an unknown key",
      lead({ contact: [] }),
      "leads[1].contact: Unknown key. Did you mean `contacts`?",
      lead({ contacts: [] }),
    ],
    [
      "a lead without a name",
      { leads: [{}] },
      "leads[0].name: This field is required. Send text in quotes.",
      { leads: [{ name: "A" }] },
    ],
    [
      "a status that does not exist",
      lead({ status: "Singed" }),
      'leads[1].status: There is no lead status "Singed". Did you mean "Signed"? Use one of "New", "Signed".',
      lead({ status: "Signed" }),
    ],
    [
      "a status twice",
      lead({ status: "New", status_id: "stat_1" }),
      "leads[1].status: Give exactly one of `status_id`, `status`: remove this one or `status_id`.",
      lead({ status: "New" }),
    ],
    [
      "a custom field that does not exist",
      custom({ Employes: 1 }),
      "leads[1].custom.Employes: Unknown key. Did you mean `Employees`?",
      custom({ Employees: 1 }),
    ],
    [
      "a custom field of another type of object",
      custom({ Role: "Buyer" }),
      'leads[1].custom.Role: "Role" is a custom field of another type: contact.',
      custom({ Region: "Buyer" }),
    ],
    [
      "a custom field where none is declared",
      { leads: [{ name: "A", custom: { Tier: "Gold" } }] },
      "leads[0].custom.Tier: There is no custom field of type lead. Declare it under `custom_fields`.",
      { leads: [{ name: "A", custom: {} }] },
    ],
    [
      "a user that does not exist, in a custom field",
      custom({ Owner: "nobody@acme.example" }),
      'leads[1].custom.Owner: There is no user "nobody@acme.example". Use one of "kim@team.example", "lee@team.example".',
      custom({}),
    ],
    [
      "two statuses of one label",
      { lead_statuses: [{ label: "New" }, { label: "New" }] },
      "lead_statuses[1].label: Another lead status has this label.",
      { lead_statuses: [{ label: "New" }, { label: "Old" }] },
    ],
    [
      "an email address that is none",
      { leads: [{ name: "A", contacts: [{ name: "B", emails: [{ email: "b" }] }] }] },
      'leads[0].contacts[0].emails[0].email: Does not look right: expected something like "sender@example.com".',
      { leads: [{ name: "A", contacts: [{ name: "B", emails: [{ email: "b@a.example" }] }] }] },
    ],
    [
      "a choice that does not exist",
      custom({ Industry: ["Food", "Mining"] }),
      'leads[1].custom.Industry[1]: Not a valid choice. Use one of "Food", "Media". "Industry" is a choices field.',
      custom({ Industry: ["Food", "Media"] }),
    ],
    [
      "a text for a number",
      custom({ Employees: "12" }),
      'leads[1].custom.Employees: Value must be of float type. Send a number. "Employees" is a number field.',
      custom({ Employees: 12 }),
    ],
    [
      "a day that is none",
      custom({ Renewal: "2026-02-30" }),
      'leads[1].custom.Renewal: Not a valid date. Send a day such as 2026-03-31. "Renewal" is a date field.',
      custom({ Renewal: "2026-02-28" }),
    ],
    [
      "several values where one is held",
      custom({ Employees: [1, 2] }),
      'leads[1].custom.Employees: "Employees" holds one value. Send it without the list.',
      custom({ Employees: 1 }),
    ],
    [
      "no contact where one is meant",
      custom({ Friend: "Ann" }),
      'leads[1].custom.Friend: Not a valid id. Send the id of a contact, which begins with cont_. "Friend" is a contact field.',
      custom({ Friend: "cont_ann" }),
    ],
    [
      "a moment beyond four digits of years",
      lead({ date_created: "9999-12-31T23:00:00-05:00" }),
      "leads[1].date_created: Not a valid moment. Send one such as 2026-03-31T09:30:00+00:00.",
      lead({ date_created: "9999-12-31T23:00:00+00:00" }),
    ],
    [
      "an id twice",
      lead({ contacts: [{ id: "cont_ann" }] }),
      "leads[1].contacts[0].id: Something else has this id. Give each its own.",
      lead({ contacts: [{ id: "cont_bob" }] }),
    ],
    [
      "an id of another kind",
      lead({ id: "cont_1" }),
      'leads[1].id: Does not look right: expected something like "lead_1".',
      lead({ id: "lead_1" }),
    ],
    [
      "a contact of another lead",
      lead({ opportunities: [{ contact: "Ann" }] }),
      'leads[1].opportunities[0].contact: The lead has no contact "Ann".',
      lead({ contacts: [{ name: "Ann" }], opportunities: [{ contact: "Ann" }] }),
    ],
    [
      "another lead's id on what belongs to a lead",
      lead({ id: "lead_b", contacts: [{ lead_id: "lead_c" }] }),
      "leads[1].contacts[0].lead_id: It belongs to lead_b. Leave this out.",
      lead({ id: "lead_b", contacts: [{ lead_id: "lead_b" }] }),
    ],
    [
      "a subscription without a sequence",
      lead({ contacts: [{ subscriptions: [{}] }] }),
      "leads[1].contacts[0].subscriptions[0].sequence_id: This field is required.",
      lead({ contacts: [{ subscriptions: [{ sequence: "Welcome" }] }] }),
    ],
    [
      "a moment that is none",
      lead({ date_created: "yesterday" }),
      "leads[1].date_created: Not a valid moment. Send one such as 2026-03-31T09:30:00+00:00.",
      lead({ date_created: "2026-01-04" }),
    ],
    [
      "a moment on a day that is none",
      lead({ date_created: "2025-02-30T00:00:00.000000+00:00" }),
      "leads[1].date_created: Not a valid moment. Send one such as 2026-03-31T09:30:00+00:00.",
      lead({ date_created: "2025-02-28T00:00:00.000000+00:00" }),
    ],
    [
      "a time zone that is none",
      lead({ timezone_id: "Berlin" }),
      "leads[1].timezone_id: Not a known time zone. Send one such as Europe/Berlin.",
      lead({ timezone_id: "Europe/Berlin" }),
    ],
    [
      "a key of two users",
      { users: [{ email: "a@b.example" }, { email: "c@b.example", api_key: "api_sandbox" }] },
      "users[1].api_key: Another user has the same. Give each their own.",
      { users: [{ email: "a@b.example" }, { email: "c@b.example", api_key: "api_2" }] },
    ],
    ["nobody", { users: [] }, "users: List must not be empty. Send at least 1 item.", {}],
    [
      "an unknown permission",
      { users: [{ email: "a@b.example", permissions: ["bulk_edits"] }] },
      'users[0].permissions[0]: Not a valid choice. Did you mean "bulk_edit"? Use one of "manage_organization", "bulk_edit", "bulk_email", "bulk_delete", "bulk_sequence_subscription".',
      { users: [{ email: "a@b.example", permissions: ["bulk_edit"] }] },
    ],
    [
      "choices of a field that has none",
      field({ choices: ["1"] }),
      "custom_fields[1].choices: A number field has no choices. Leave them out.",
      field({ choices: null }),
    ],
    [
      "a choices field without choices",
      { custom_fields: [{ name: "A", type: "choices" }] },
      "custom_fields[0].choices: A choices field needs at least one choice.",
      { custom_fields: [{ name: "A", type: "choices", choices: ["B"] }] },
    ],
    [
      "several values in a field that cannot hold them",
      field({ accepts_multiple_values: true }),
      "custom_fields[1].accepts_multiple_values: A number field holds one value. Only choices, user, contact, custom_object fields hold several.",
      field({ accepts_multiple_values: false }),
    ],
    [
      "a textarea outside activities",
      { custom_fields: [{ name: "A", type: "textarea" }] },
      "custom_fields[0].type: Only activities have textarea fields. Use text.",
      { custom_fields: [{ name: "A", type: "textarea", object_type: "activity" }] },
    ],
    [
      "two fields of one name",
      {
        custom_fields: [
          { name: "A", type: "text" },
          { name: "A", type: "date" },
        ],
      },
      "custom_fields[1].name: Another lead field has this name.",
      {
        custom_fields: [
          { name: "A", type: "text" },
          { name: "A", type: "date", object_type: "contact" },
        ],
      },
    ],
    [
      "a Smart View whose filter the contract refuses",
      { smart_views: [{ name: "A", s_query: { query: { type: "match_none" } } }] },
      'smart_views[0].s_query.query.type: Not a valid choice. Use one of "and", "or", "id", "object_type", "text", "field_condition", "has_related", "match_all", "saved_search".',
      { smart_views: [{ name: "A", s_query: { query: { type: "match_all" } } }] },
    ],
    [
      "a template that does not exist",
      { sequences: [{ name: "A", steps: [{ email_template: "B" }] }] },
      'sequences[0].steps[0].email_template: There is no email template "B". Leave it out, or add one.',
      {
        email_templates: [{ name: "B" }],
        sequences: [{ name: "A", steps: [{ email_template: "B" }] }],
      },
    ],
  ];

  it.each(cases)("%s", (_, wrong, message, right) => {
    const problems = problemsOf(wrong);
    expect(problems).toEqual([message]);
    expect(problemsOf(right)).toEqual([]);
  });

  it("of everything at once", () => {
    const wrong = lead({ status: "Lost", custom: { Employees: "many" }, timezone_id: "Nowhere" });
    expect(problemsOf(wrong).map((problem) => problem.split(":")[0])).toEqual([
      "leads[1].status",
      "leads[1].timezone_id",
      "leads[1].custom.Employees",
    ]);
    expect(() => read(wrong)).toThrow(/^The data file is not valid\.\n {2}leads\[1\]\.status: /);
  });

  it.each([null, 1, "text", [], [[]]])("%j is no data file", (json) => {
    expect(problemsOf(json)).toHaveLength(1);
  });
});
