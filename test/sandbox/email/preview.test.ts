import { describe, expect, it } from "vitest";
import { type Received, send } from "../send.js";
import { contact, everyLead, lead, office, run } from "./office.js";

function preview(sandbox: ReturnType<typeof office>, query: object): Promise<Received> {
  const { template_id = "tmpl_hello", ...rest } = query as { template_id?: string };
  const texts = Object.entries(rest).map(([name, value]) => [
    name,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  return send(
    sandbox,
    "GET",
    `/email_template/${template_id}/render/?${new URLSearchParams(texts)}`,
  );
}

const twoLeads = () =>
  office(
    lead("Silent", contact("Nobody")),
    lead(
      "Acme",
      contact("Ada", "ada@acme.example", "a2@acme.example"),
      contact("Bob", "b@acme.example"),
    ),
    lead("Bolt", contact("Cy", "cy@bolt.example"), contact("Dee", "dee@bolt.example")),
  );

describe("the preview of a bulk email", () => {
  it("shows the email for a lead and contact", async () => {
    const { status, body } = await preview(twoLeads(), {
      lead_id: "lead_Acme",
      contact_id: "cont_Bob",
    });
    expect(status).toBe(200);
    expect(body).toEqual({
      subject: "About Acme",
      body: "Hi Bob <b@acme.example>",
      email: "b@acme.example",
      lead_id: "lead_Acme",
      lead_display_name: "Acme",
      contact_id: "cont_Bob",
      contact_display_name: "Bob",
    });
  });

  it.each([
    ["counts leads that have an address, for their first contact", {}, ["ada", "cy"]],
    ["counts leads with mode lead", { mode: "lead" }, ["ada", "cy"]],
    ["counts contacts with mode contact", { mode: "contact" }, ["ada", "b", "cy", "dee"]],
    [
      "counts contacts among those of the preference",
      { mode: "contact", contact_preference: "lead" },
      ["ada", "cy"],
    ],
    [
      "counts leads whatever the preference",
      { mode: "lead", contact_preference: "all" },
      ["ada", "cy"],
    ],
    ["keeps to results_limit", { results_limit: 2 }, ["ada"]],
    [
      "keeps to the order",
      {
        sort: [
          {
            direction: "desc",
            field: { type: "regular_field", object_type: "lead", field_name: "name" },
          },
        ],
      },
      ["cy", "ada"],
    ],
  ])("%s", async (_, query, names) => {
    const sandbox = twoLeads();
    for (const [entry, name] of names.entries()) {
      const { body } = await preview(sandbox, { s_query: everyLead, entry, ...query });
      expect(body.email).toMatch(new RegExp(`^${name}@`));
    }
    const end = await preview(sandbox, { s_query: everyLead, entry: names.length, ...query });
    expect(end.body).toEqual({});
  });

  it("finds contacts when the bulk email goes to contacts", async () => {
    const s_query = { type: "object_type", object_type: "contact" };
    const query = { s_query, bulk_object_type: "contact", mode: "contact", entry: 3 };
    const { body } = await preview(twoLeads(), query);
    expect(body.email).toBe("dee@bolt.example");
  });

  it("shows nobody who unsubscribed", async () => {
    const sandbox = twoLeads();
    sandbox.org.unsubscribed_emails.add("ada@acme.example");
    const named = await preview(sandbox, { lead_id: "lead_Acme", contact_id: "cont_Ada" });
    expect(named.body).toEqual({});
    const { body } = await preview(sandbox, { s_query: everyLead });
    expect(body.email).toBe("cy@bolt.example");
  });

  it.each([
    ["an unknown lead", { lead_id: "lead_x", contact_id: "cont_Ada" }],
    ["a contact of another lead", { lead_id: "lead_Bolt", contact_id: "cont_Ada" }],
    ["a contact without an address", { lead_id: "lead_Silent", contact_id: "cont_Nobody" }],
    ["a place after the last recipient", { s_query: everyLead, entry: 2 }],
  ])("is empty for %s", async (_, query) => {
    const { status, body } = await preview(twoLeads(), query);
    expect({ status, body }).toEqual({ status: 200, body: {} });
  });

  it.each(["lead", "contact"] as const)("is what is sent, for %s", async (preference) => {
    const sandbox = twoLeads();
    const shown = [];
    for (let entry = 0; ; entry += 1) {
      const query = { s_query: everyLead, entry, mode: preference, contact_preference: preference };
      const { body } = await preview(sandbox, query);
      if (body.email === undefined) break;
      shown.push([body.email, body.subject, body.body, body.lead_id, body.contact_id]);
    }
    expect(shown.length).toBeGreaterThan(1);
    await run(sandbox, "email", { template_id: "tmpl_hello", contact_preference: preference });
    const sent = sandbox.outbox.map((email) => [
      email.to,
      email.subject,
      email.body,
      email.lead_id,
      email.contact_id,
    ]);
    expect(sent).toEqual(shown);
  });

  it("is not for an unknown template", async () => {
    const { status, body } = await preview(twoLeads(), {
      template_id: "tmpl_x",
      s_query: everyLead,
    });
    expect(status).toBe(404);
    expect(body).toEqual({
      error: "Empty query: EmailTemplate matching query does not exist.",
    });
  });

  it.each([
    ["lead_id", { contact_id: "cont_Ada" }],
    ["contact_id", { lead_id: "lead_Acme" }],
    ["s_query", {}],
    ["s_query", { s_query: "not JSON" }],
    ["s_query", { s_query: { type: "nonsense" } }],
    ["s_query", { s_query: everyLead, lead_id: "lead_Acme", contact_id: "cont_Ada" }],
    ["sort", { s_query: everyLead, sort: "{" }],
    ["sort", { s_query: everyLead, sort: [{}] }],
    ["results_limit", { s_query: everyLead, results_limit: 0 }],
    ["query", { query: "lead_status:Potential" }],
    ["entry", { s_query: everyLead, entry: 101 }],
    ["email_account_id", { s_query: everyLead, email_account_id: "emailacct_ben" }],
    ["sender", { s_query: everyLead, sender: "ben@office.example" }],
  ])("refuses a wrong %s: %j", async (field, query) => {
    const { status, body } = await preview(twoLeads(), query);
    expect(status).toBe(400);
    expect(Object.keys(body["field-errors"])).toEqual([field]);
  });

  it("takes an account and sender that are right", async () => {
    const query = { email_account_id: "emailacct_second", sender: "second@office.example" };
    const { status, body } = await preview(twoLeads(), { s_query: everyLead, ...query });
    expect(status).toBe(200);
    expect(body.email).toBe("ada@acme.example");
  });
});
