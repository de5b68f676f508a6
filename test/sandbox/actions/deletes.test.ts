import { describe, expect, it } from "vitest";
import type { Lead } from "../../../src/sandbox/model/organization.js";
import { activity, contact, lead, opportunity, organization } from "../build.js";
import { everyLead, ofStatus, sandboxOf } from "./work.js";

/** A lead with two contacts, the first of whom has an opportunity and a call, and with other activities. */
function fullLead(given: Partial<Lead> = {}): Lead {
  const ann = contact({ name: "Ann", emails: [{ email: "ann@harbor.example", type: "office" }] });
  const ben = contact({ name: "Ben" });
  return lead({
    contacts: [ann, ben],
    opportunities: [opportunity({ contact_id: ann.id }), opportunity({ contact_id: ben.id })],
    activities: [
      activity("activity.call", { contact_id: ann.id }),
      activity("activity.call", { contact_id: ben.id }),
      activity("activity.custom_activity"),
      activity("activity.form_submission"),
      activity("activity.note"),
    ],
    ...given,
  });
}

const office = () =>
  sandboxOf(
    organization({ leads: [fullLead(), fullLead({ status_id: "stat_customer" }), lead()] }),
  );

const search = (object_type: string) => ({ type: "object_type", object_type });
const named = (value: string) => ({
  type: "and",
  queries: [
    search("contact"),
    {
      type: "field_condition",
      field: { type: "regular_field", object_type: "contact", field_name: "name" },
      condition: { type: "text", mode: "full_words", value },
    },
  ],
});

describe("a bulk delete", () => {
  it("of leads deletes those that match, with what hangs on them, and tells of each", async () => {
    const { run, org, eventsOf } = office();
    const [first, second, third] = [...org.leads.keys()];
    const { contacts, opportunities, activities } = org.leads.get(second ?? "") ?? fullLead();
    const children = [...contacts, ...opportunities, ...activities].map(({ id }) => id);
    const action = await run("delete", { s_query: ofStatus("stat_customer") });
    expect(action).toMatchObject({
      status: "done",
      bulk_object_type: "lead",
      n_leads: 1,
      n_leads_processed: 1,
      n_objects: 1,
      n_objects_processed: 1,
    });
    expect([...org.leads.keys()]).toEqual([first, third]);
    const [deleted, ...others] = eventsOf(action.id);
    expect(deleted).toMatchObject({
      object_type: "lead",
      object_id: second,
      lead_id: second,
      action: "deleted",
      data: null,
      previous_data: { id: second, status_id: "stat_customer" },
    });
    expect(others.map((event) => [event.object_id, event.lead_id, event.action])).toEqual(
      children.map((id) => [id, second, "deleted"]),
    );
  });

  it("of contacts deletes them, and leaves opportunities and activities without them", async () => {
    const { run, org, eventsOf } = office();
    const action = await run("delete", { s_query: named("Ann") });
    expect(action).toMatchObject({ bulk_object_type: "contact", n_leads: 2, n_objects: 2 });
    for (const { contacts, opportunities, activities } of [...org.leads.values()].slice(0, 2)) {
      const [ben] = contacts;
      expect(contacts).toMatchObject([{ name: "Ben" }]);
      expect(opportunities.map((each) => each.contact_id)).toEqual([null, ben?.id]);
      expect(activities.map((each) => each.contact_id)).toEqual([null, ben?.id, null, null, null]);
    }
    expect(eventsOf(action.id).map((event) => [event.object_type, event.action])).toEqual(
      [1, 2].flatMap(() => [
        ["contact", "deleted"],
        ["opportunity", "updated"],
        ["activity.call", "updated"],
      ]),
    );
  });

  it.each([
    ["call", "activity.call", 2],
    ["custom_activity", "activity.custom_activity", 1],
    ["form_submission", "activity.form_submission", 1],
  ])(
    "of the type %s deletes these activities and no others",
    async (bulk_object_type, type, each) => {
      const { run, org, eventsOf } = office();
      const action = await run("delete", { s_query: search(type) });
      expect(action).toMatchObject({
        bulk_object_type,
        n_leads: 2,
        n_leads_processed: 2,
        n_objects: 2 * each,
        n_objects_processed: 2 * each,
      });
      for (const { activities } of [...org.leads.values()].slice(0, 2)) {
        expect(activities).toHaveLength(5 - each);
        expect(activities.filter((activity) => activity.type === type)).toEqual([]);
      }
      const deleted = { object_type: type, action: "deleted", data: null };
      expect(eventsOf(action.id)).toMatchObject(Array(2 * each).fill(deleted));
    },
  );

  it.each([
    [
      "what bulk_object_type says",
      { bulk_object_type: "call", s_query: { type: "match_all" } },
      "call",
    ],
    ["what the filter searches", { s_query: search("contact") }, "contact"],
    ["leads when neither says anything", { s_query: { type: "match_all" } }, "lead"],
    ["what both say", { bulk_object_type: "lead", s_query: everyLead }, "lead"],
  ])("deletes %s", async (_, body, bulk_object_type) => {
    const { create } = office();
    expect(await create("delete", body)).toMatchObject({ status: 200, body: { bulk_object_type } });
  });

  it("takes results_limit objects, in the order of sort", async () => {
    const { run, org } = office();
    const field = { type: "regular_field", object_type: "contact", field_name: "name" };
    await run("delete", {
      s_query: search("contact"),
      sort: [{ direction: "desc", field }],
      results_limit: 2,
    });
    const left = [...org.leads.values()].flatMap(({ contacts }) => contacts);
    expect(left.map(({ name }) => name)).toEqual(["Ann", "Ann"]);
  });
});

describe("a bulk delete is refused, at the field that is wrong,", () => {
  it.each([
    [
      "for a bulk_object_type that the filter does not search",
      { bulk_object_type: "lead", s_query: search("contact") },
      { bulk_object_type: expect.stringContaining("contact") },
    ],
    [
      "for a filter over something that cannot be deleted",
      { s_query: search("opportunity") },
      { s_query: expect.stringContaining("lead, contact, call, custom_activity, form_submission") },
    ],
    [
      "for a filter over leads, with another bulk_object_type",
      { bulk_object_type: "contact", s_query: everyLead },
      { s_query: expect.anything() },
    ],
  ])("%s", async (_, body, fields) => {
    const { create } = office();
    expect(await create("delete", body)).toMatchObject({
      status: 400,
      body: { "field-errors": fields },
    });
  });
});

describe("several bulk deletes at once", () => {
  it("count an object as worked on, but not as deleted, that another one deleted first", async () => {
    const { start, get, sandbox, org } = office();
    const first = await start("delete", { s_query: search("activity.call") });
    const second = await start("delete", { s_query: search("activity.call") });
    const leads = await start("delete", { s_query: ofStatus("stat_customer") });
    sandbox.clock.advance(60_000);
    const counted = { n_leads: 2, n_leads_processed: 2, n_objects: 4 };
    // The lead that the third one deletes is the last one of the first.
    expect(await get("delete", first)).toMatchObject({ ...counted, n_objects_processed: 2 });
    expect(await get("delete", second)).toMatchObject({ ...counted, n_objects_processed: 0 });
    expect(await get("delete", leads)).toMatchObject({ n_objects: 1, n_objects_processed: 1 });
    expect(org.leads.size).toBe(2);
  });
});
