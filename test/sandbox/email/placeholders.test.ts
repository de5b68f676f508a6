import { describe, expect, it } from "vitest";
import { contact, lead, office, run } from "./office.js";

async function filledIn(text: string, name = "Ada King Byron"): Promise<string | undefined> {
  const ada = Object.assign(contact(name, "ada@acme.example"), {
    title: "CEO",
    custom: { cf_role: "Buyer", cf_tags: "of a lead" },
  });
  const acme = Object.assign(lead("Acme & Sons", ada), {
    description: "Old customer",
    url: "https://acme.example",
    custom: { cf_tags: ["big", "new"], cf_role: "of a contact" },
  });
  const sandbox = office(acme);
  Object.assign(sandbox.org.email_templates[0] ?? {}, { body: text });
  sandbox.org.name = "Office";
  await run(sandbox, "email", { template_id: "tmpl_hello", contact_preference: "lead" });
  return sandbox.outbox[0]?.body;
}

describe("a placeholder", () => {
  it.each([
    ["{{ contact.name }}", "Ada King Byron"],
    ["{{ contact.display_name }}", "Ada King Byron"],
    ["{{ contact.first_name }}", "Ada"],
    ["{{ contact.last_name }}", "King Byron"],
    ["{{ contact.title }}", "CEO"],
    ["{{ contact.email }}", "ada@acme.example"],
    ["{{ contact.custom.cf_role }}", "Buyer"],
    ["{{ contact.custom.Role }}", "Buyer"],
    ["{{ lead.name }}", "Acme & Sons"],
    ["{{ lead.display_name }}", "Acme & Sons"],
    ["{{ lead.description }}", "Old customer"],
    ["{{ lead.url }}", "https://acme.example"],
    ["{{ lead.status_label }}", "Potential"],
    ["{{ lead.custom.cf_tags }}", "big, new"],
    ['{{ lead.custom["Our tags"] }}', "big, new"],
    ["{{ lead.custom['Our tags'] }}", "big, new"],
    ["{{ user.name }}", "Ana Abbott"],
    ["{{ user.first_name }}", "Ana"],
    ["{{ user.last_name }}", "Abbott"],
    ["{{ user.email }}", "ana@office.example"],
    ["{{ organization.name }}", "Office"],
    ["{{lead.name}}", "Acme & Sons"],
    ["<b>{{ lead.name }}</b> {{ lead.name }}.", "<b>Acme & Sons</b> Acme & Sons."],
  ])("%s stands for %s", async (text, filled) => {
    expect(await filledIn(text)).toBe(filled);
  });

  it.each([
    "{{ contact.nickname }}",
    "{{ lead.custom.Role }}",
    "{{ contact.custom.cf_tags }}",
    "{{ contact.custom.__proto__ }}",
    "{{ lead.constructor }}",
    "{{ __proto__ }}",
    "{{ toString }}",
    "{{}}",
  ])("%s, which nobody knows, is left empty", async (text) => {
    expect(await filledIn(`<${text}>`)).toBe("<>");
  });

  it("that is not closed stays as it is", async () => {
    expect(await filledIn("{{ lead.name }} {{ lead.name }")).toBe("Acme & Sons {{ lead.name }");
  });

  it("in a value is not filled in again", async () => {
    expect(await filledIn("{{ contact.name }}", "{{ lead.name }}")).toBe("{{ lead.name }}");
  });
});
