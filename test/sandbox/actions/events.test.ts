import { describe, expect, it } from "vitest";
import { customField, lead, organization } from "../build.js";
import { everyLead, sandboxOf } from "./work.js";

const toCustomer = {
  type: "set_lead_status",
  lead_status_id: "stat_customer",
  s_query: everyLead,
} as const;

const office = (leads = 3) =>
  sandboxOf(organization({ leads: Array.from({ length: leads }, () => lead()) }));

/** What the event log tells of bulk actions. */
const told = ({ sandbox }: ReturnType<typeof office>) =>
  sandbox.events.filter(({ object_type }) => object_type.startsWith("bulk_action."));

const moments = (work: ReturnType<typeof office>) =>
  told(work).map(({ action, date_created, data }) => [
    date_created.slice("2026-01-05T".length, -3),
    action,
    data?.status,
    data?.n_leads_processed,
  ]);

describe("the events of a bulk action", () => {
  it("tell of each status, with the action as it then was", async () => {
    const work = office();
    const id = await work.start("edit", toCustomer);
    work.sandbox.clock.advance(60_000);
    expect(moments(work)).toEqual([
      ["09:00:00.000", "created", "created", 0],
      ["09:00:00.100", "updated", "loading", 0],
      ["09:00:00.300", "updated", "processing", 0],
      ["09:00:00.600", "completed", "done", 3],
    ]);
    expect(told(work).at(-1)).toMatchObject({
      object_type: "bulk_action.edit",
      object_id: id,
      lead_id: null,
      data: await work.get("edit", id),
      changed_fields: ["date_updated", "status", "n_leads_processed", "n_objects_processed"],
      previous_data: { status: "processing", n_leads_processed: 0, n_objects_processed: 0 },
    });
  });

  it("tell of progress once a second at most", async () => {
    const work = office(35);
    await work.start("edit", toCustomer);
    work.sandbox.clock.advance(60_000);
    expect(moments(work)).toEqual([
      ["09:00:00.000", "created", "created", 0],
      ["09:00:00.100", "updated", "loading", 0],
      ["09:00:00.300", "updated", "processing", 0],
      ["09:00:01.300", "updated", "processing", 10],
      ["09:00:02.300", "updated", "processing", 20],
      ["09:00:03.300", "updated", "processing", 30],
      ["09:00:03.800", "completed", "done", 35],
    ]);
  });

  it("tell of pausing and resuming, and who asked for it", async () => {
    const work = office();
    const id = await work.start("edit", toCustomer);
    await work.update("edit", id, "paused");
    work.sandbox.clock.advance(1_000);
    await work.update("edit", id, "resuming");
    const request_id = expect.stringMatching(/^req_/);
    const asked = { user_id: "user_ana", request_id };
    expect(told(work)).toMatchObject([
      { action: "created", ...asked, meta: { request_method: "POST" }, changed_fields: [] },
      { action: "paused", ...asked, meta: { request_method: "PUT" }, changed_fields: ["status"] },
      { action: "updated", ...asked, previous_data: { status: "paused" } },
    ]);
    work.sandbox.clock.advance(60_000);
    expect(told(work).at(-1)).toMatchObject({ user_id: null, request_id: null, meta: {} });
  });

  it("tell of an error as of an update", async () => {
    const work = office();
    work.sandbox.faults.plan([{ fault: "action_error", after_leads: 2 }]);
    await work.start("edit", toCustomer);
    work.sandbox.clock.advance(60_000);
    expect(moments(work).at(-1)).toEqual(["09:00:00.500", "updated", "error", 2]);
  });

  it("are none for a refused request", async () => {
    const work = office();
    const id = await work.start("edit", toCustomer);
    expect(await work.update("edit", id, "resuming")).toMatchObject({ status: 400 });
    expect(told(work)).toHaveLength(1);
  });
});

describe("the event of an object that a bulk action changed", () => {
  it("names the action, the fields, and what they held", async () => {
    const work = office(1);
    const [only] = work.org.leads.values();
    if (only) only.updated_by = null;
    const id = await work.start("edit", toCustomer);
    work.sandbox.clock.advance(60_000);
    expect(work.eventsOf(id)).toEqual([
      {
        id: expect.stringMatching(/^ev_[0-9A-Za-z]{22}$/),
        object_type: "lead",
        object_id: only?.id,
        lead_id: only?.id,
        action: "updated",
        date_created: "2026-01-05T09:00:00.400000",
        date_updated: "2026-01-05T09:00:00.400000",
        organization_id: expect.any(String),
        user_id: "user_ana",
        api_key_id: null,
        request_id: null,
        meta: { bulk_action_id: id },
        changed_fields: ["status_id", "date_status_changed", "date_updated", "updated_by"],
        previous_data: {
          status_id: "stat_potential",
          date_status_changed: null,
          date_updated: "2025-01-01T00:00:00.000000+00:00",
          updated_by: null,
        },
        data: expect.objectContaining({
          id: only?.id,
          status_id: "stat_customer",
          date_updated: "2026-01-05T09:00:00.400000+00:00",
          updated_by: "user_ana",
        }),
      },
    ]);
    expect(only).toMatchObject({ updated_by: "user_ana" });
    expect(work.eventsOf(id)[0]?.data).not.toHaveProperty("contacts");
  });

  it("shows custom fields by their ids, and stays as it was when they change again", async () => {
    const work = office(1);
    work.org.custom_fields.push(customField("cf_size", "lead", "number"));
    const edit = { type: "set_custom_field", custom_field_id: "cf_size", s_query: everyLead };
    const first = await work.run("edit", { ...edit, custom_field_value: 1 });
    const second = await work.run("edit", { ...edit, custom_field_value: 2 });
    const clear = { type: "clear_custom_field", custom_field_id: "cf_size", s_query: everyLead };
    const third = await work.run("edit", clear);
    const [one, two, three] = [first, second, third].map(({ id }) => work.eventsOf(id)[0]);
    const changed_fields = ["custom.cf_size", "date_updated"];
    const field = "custom.cf_size";
    expect(one).toMatchObject({
      changed_fields,
      data: { [field]: 1 },
      previous_data: { [field]: null },
    });
    expect(two).toMatchObject({
      changed_fields,
      data: { [field]: 2 },
      previous_data: { [field]: 1 },
    });
    expect(three).toMatchObject({ changed_fields, previous_data: { [field]: 2 } });
    expect(three?.data).not.toHaveProperty([field]);
  });
});

describe("the mail at the end of a bulk action", () => {
  it("goes to the user who started it, once", async () => {
    const work = office();
    const id = await work.start("edit", toCustomer);
    expect(work.sandbox.outbox).toEqual([]);
    work.sandbox.clock.advance(60_000);
    expect(work.sandbox.outbox).toEqual([
      {
        type: "done",
        date: "2026-01-05T09:00:00.600000+00:00",
        from: "sandbox@close.example",
        to: "ana@sandbox.example",
        subject: "Your bulk edit is done",
        body: "Leads processed: 3 of 3.",
        bulk_action_id: id,
        lead_id: null,
        contact_id: null,
      },
    ]);
  });

  it("is not sent when send_done_email is false, and is when it is true", async () => {
    const work = office();
    await work.run("edit", { ...toCustomer, send_done_email: false });
    expect(work.sandbox.outbox).toEqual([]);
    await work.run("edit", { ...toCustomer, send_done_email: true });
    expect(work.sandbox.outbox).toHaveLength(1);
  });

  it("tells of an error too", async () => {
    const work = office();
    work.sandbox.faults.plan([{ fault: "action_error", after_leads: 2 }]);
    await work.start("delete", { s_query: everyLead });
    work.sandbox.clock.advance(60_000);
    expect(work.sandbox.outbox).toMatchObject([
      { subject: "Your bulk delete ended with an error", body: "Leads processed: 2 of 3." },
    ]);
  });
});
