import type { CustomValue, Organization } from "close-bulk-actions/sandbox";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { misfit } from "../../../src/sandbox/model/custom-value.js";
import { createShow } from "../../../src/sandbox/model/show.js";
import { faults, named } from "../../contract/contract.js";
import { now, seeded, written } from "./organizations.js";

const yearMs = 365 * 24 * 60 * 60 * 1000;

describe("a seeded organization", () => {
  let large: Organization;
  let leads: Organization["leads"] extends Map<string, infer Lead> ? Lead[] : never;
  beforeAll(() => {
    large = seeded(1_000);
    leads = [...large.leads.values()];
  });
  const share = (count: number) => count / leads.length;

  it("is the same for the same seed", () => {
    expect(written(seeded(20, 7))).toEqual(written(seeded(20, 7)));
  });

  it("is another one for another seed", () => {
    const ids = (seed: number) => [...seeded(20, seed).leads.keys()];
    expect(ids(7).filter((id) => ids(8).includes(id))).toEqual([]);
  });

  it.each([1, 10, 1_000])("of %i leads has as many", (count) => {
    expect(seeded(count).leads.size).toBe(count);
  });

  it("has leads from the year before now, oldest first", () => {
    const dates = leads.map(({ date_created }) => date_created);
    expect(dates).toEqual([...dates].sort());
    expect(Date.parse(dates[0] ?? "")).toBeLessThan(now - yearMs * 0.99);
    expect(Date.parse(dates.at(-1) ?? "")).toBeGreaterThan(now - yearMs * 0.01);
  });

  it("names about every eleventh lead a bakery, and says so in Industry", () => {
    const industry = large.custom_fields.find(({ name }) => name === "Industry")?.id ?? "";
    const bakeries = leads.filter(({ name }) => name.endsWith(" Bakery"));
    expect(share(bakeries.length)).toBeGreaterThan(0.08);
    expect(share(bakeries.length)).toBeLessThan(0.12);
    expect(new Set(bakeries.map(({ custom }) => JSON.stringify(custom[industry])))).toEqual(
      new Set(['["Food and drink"]']),
    );
  });

  it("gives every lead a status, and every status leads", () => {
    expect(large.lead_statuses.map(({ label }) => label)).toEqual([
      "Potential",
      "Qualified",
      "Customer",
      "Bad fit",
    ]);
    const used = new Set(leads.map(({ status_id }) => status_id));
    expect(used).toEqual(new Set(large.lead_statuses.map(({ id }) => id)));
  });

  it("has custom fields of every type, some with several values, and values of each", () => {
    const types = [
      ...["text", "textarea", "number", "date", "datetime"],
      ...["choices", "user", "contact", "custom_object", "hidden"],
    ];
    expect(new Set(large.custom_fields.map(({ type }) => type))).toEqual(new Set(types));
    expect(large.custom_fields.some((field) => field.accepts_multiple_values)).toBe(true);
    const used = new Set(everyObject(large).flatMap(({ custom }) => Object.keys(custom)));
    expect(used).toEqual(new Set(large.custom_fields.map(({ id }) => id)));
  });

  it.each<[string, (lead: (typeof leads)[number]) => boolean]>([
    ["no contact", ({ contacts }) => contacts.length === 0],
    ["three contacts", ({ contacts }) => contacts.length === 3],
    ["a contact without an address", ({ contacts }) => contacts.some((one) => !one.emails[0])],
    ["a contact with two addresses", ({ contacts }) => contacts.some((one) => one.emails[1])],
    ["no postal address", ({ addresses }) => addresses.length === 0],
    ["a meeting to come", ({ activities }) => activities.some((one) => one.status === "upcoming")],
    ["no meeting", ({ activities }) => activities.every((one) => one.type !== "activity.meeting")],
    ["a custom object", ({ custom_objects }) => custom_objects.length > 0],
    ["an opportunity without a value", (lead) => lead.opportunities.some((one) => !one.value)],
  ])("has leads with %s, and leads without", (_, holds) => {
    const count = leads.filter(holds).length;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(leads.length);
  });

  it("has activities of every type, and subscriptions in every state", () => {
    const types = new Set(leads.flatMap((lead) => lead.activities.map(({ type }) => type)));
    expect(types.size).toBe(8);
    const states = leads.flatMap(({ contacts }) =>
      contacts.flatMap(({ subscriptions }) => subscriptions.map(({ status }) => status)),
    );
    expect(new Set(states)).toEqual(new Set(["active", "paused", "finished", "goal", "error"]));
  });

  it("has unsubscribed some addresses, and few", () => {
    const addresses = leads.flatMap(({ contacts }) => contacts.flatMap(({ emails }) => emails));
    const unsubscribed = addresses.filter(({ email }) => large.unsubscribed_emails.has(email));
    expect(unsubscribed).toHaveLength(large.unsubscribed_emails.size);
    expect(unsubscribed.length / addresses.length).toBeGreaterThan(0.005);
    expect(unsubscribed.length / addresses.length).toBeLessThan(0.05);
  });

  it("reaches nobody: domains are reserved, telephones are fictitious", () => {
    const text = JSON.stringify(written(large));
    const hosts = [...text.matchAll(/[\w.+-]+@([\w.-]+)|https?:\/\/([\w.-]+)/g)];
    expect(hosts.length).toBeGreaterThan(1_000);
    expect(hosts.filter(([, email, url]) => !(email ?? url)?.endsWith(".example"))).toEqual([]);
    const numbers = [...text.matchAll(/"\+1\d+"/g)].map(([number]) => number);
    expect(numbers.length).toBeGreaterThan(100);
    expect(numbers.filter((number) => !/^"\+1\d{3}55501\d\d"$/.test(number))).toEqual([]);
  });

  it("has a first user who may do everything, and others who may not", () => {
    const [first, ...others] = large.users;
    expect(first).toMatchObject({ api_key: "api_sandbox", access_token: "token_sandbox" });
    const bulk = ["bulk_edit", "bulk_email", "bulk_delete", "bulk_sequence_subscription"];
    expect(first?.permissions).toEqual(expect.arrayContaining(bulk));
    for (const permission of bulk) {
      expect(others.some(({ permissions }) => !permissions.includes(permission))).toBe(true);
    }
    expect(others.some(({ permissions }) => permissions.length === 0)).toBe(true);
  });

  it("has Smart Views of several types, for the caller, cut and sorted, and an old one", () => {
    const views = large.smart_views;
    expect(new Set(views.map(({ type }) => type))).toEqual(
      new Set(["lead", "contact", "opportunity"]),
    );
    expect(views.filter((view) => view.is_user_dependent).map(({ name }) => name)).toEqual([
      "My leads",
    ]);
    expect(views.some(({ s_query }) => s_query?.results_limit && s_query.sort?.[0])).toBe(true);
    expect(views.filter(({ s_query, query }) => s_query === null && query === "*")).toHaveLength(1);
  });
});

describe("every seeded organization", () => {
  const any = fc.record({ seed: fc.integer(), leads: fc.integer({ min: 0, max: 40 }) });
  const runs = { numRuns: 12 };

  it("refers only to what it has", () => {
    fc.assert(
      fc.property(any, ({ seed, leads }) => {
        expect(dangling(seeded(leads, seed))).toEqual([]);
      }),
      runs,
    );
  });

  it("has values that fit their fields", () => {
    fc.assert(
      fc.property(any, ({ seed, leads }) => {
        const organization = seeded(leads, seed);
        const fields = new Map(organization.custom_fields.map((field) => [field.id, field]));
        for (const { custom } of everyObject(organization)) {
          for (const [id, held] of Object.entries(custom)) {
            const field = fields.get(id);
            expect(Array.isArray(held)).toBe(field?.accepts_multiple_values);
            for (const value of [held].flat() as CustomValue[]) {
              expect(field && misfit(field, value, organization)).toBeNull();
            }
          }
        }
      }),
      runs,
    );
  });

  it("changes nothing before it is made, nor after now", () => {
    fc.assert(
      fc.property(any, ({ seed, leads }) => {
        for (const { date_created, date_updated } of everyObject(seeded(leads, seed))) {
          expect(date_created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}000\+00:00$/);
          expect(date_updated >= date_created).toBe(true);
          expect(Date.parse(date_updated)).toBeLessThanOrEqual(now);
        }
      }),
      runs,
    );
  });

  it("is what the contract says of each of its lists", () => {
    fc.assert(
      fc.property(any, ({ seed, leads }) => {
        const organization = seeded(leads, seed);
        const subscriptions = [...organization.leads.values()].flatMap(({ contacts }) =>
          contacts.flatMap((contact) => contact.subscriptions),
        );
        const lists: [string, readonly unknown[]][] = [
          ["LeadStatus", organization.lead_statuses],
          ["CustomField", organization.custom_fields],
          ["SmartView", organization.smart_views],
          ["EmailTemplate", organization.email_templates],
          ["Sequence", organization.sequences],
          ["SequenceSubscription", subscriptions],
          ["ConnectedAccount", organization.connected_accounts],
          ["PhoneNumber", organization.phone_numbers],
          ["User", organization.users],
          ["SQuery", organization.smart_views.flatMap(({ s_query }) => s_query?.query ?? [])],
        ];
        for (const [name, items] of lists) {
          for (const item of items) expect(faults(named(name), item), name).toEqual([]);
        }
      }),
      runs,
    );
  });
});

function everyObject({ leads }: Organization) {
  return [...leads.values()].flatMap((lead) => [
    lead,
    ...lead.contacts,
    ...lead.opportunities,
    ...lead.activities,
    ...lead.custom_objects,
  ]);
}

/** The ids in an organization that are nobody's. Its first form is a list of every id there is. */
function dangling(organization: Organization): string[] {
  const json = written(organization);
  const own = new Set<string>();
  const all = new Set<string>();
  visit(json, "", (key, value) => {
    if (key === "id") own.add(value);
    if (
      /^(user|orga|stat|cf|cont|oppo|acti|lead|tmpl|seq|emailacct|custobj|actitype|cotype|group)_\w{22,}$/.test(
        value,
      )
    ) {
      all.add(value);
    }
  });
  for (const object of everyObject(organization)) {
    for (const key of Object.keys(createShow()(object))) {
      if (key.startsWith("custom.")) all.add(key.slice("custom.".length));
    }
  }
  return [...all].filter((id) => !own.has(id));
}

function visit(json: unknown, key: string, see: (key: string, text: string) => void): void {
  if (typeof json === "string") see(key, json);
  else if (Array.isArray(json)) for (const item of json) visit(item, "", see);
  else if (typeof json === "object" && json !== null) {
    for (const [name, value] of Object.entries(json)) visit(value, name, see);
  }
}
