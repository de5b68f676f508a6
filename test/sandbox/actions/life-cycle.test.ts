import type { SandboxOptions } from "close-bulk-actions/sandbox";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lead, organization, smartView } from "../build.js";
import { send } from "../send.js";
import { everyLead, ofStatus, sandboxOf } from "./work.js";

const dayMs = 24 * 60 * 60 * 1000;
const toCustomer = { type: "set_lead_status", lead_status_id: "stat_customer" };

/** A bulk edit over 20 leads, which takes 100 ms to start, 200 ms to load, and 100 ms a lead. */
async function started(body: object = {}, options: SandboxOptions = {}) {
  const leads = Array.from({ length: 20 }, () => lead());
  const work = sandboxOf(organization({ leads }), options);
  const { sandbox, get, update, start } = work;
  const id = await start("edit", { ...toCustomer, s_query: everyLead, ...body });
  return {
    ...work,
    id,
    changed: () => leads.filter(({ status_id }) => status_id === "stat_customer").length,
    async later(ms: number) {
      sandbox.clock.advance(ms);
      return progress(await get("edit", id));
    },
    async pause() {
      const { status, body } = await update("edit", id, "paused");
      return status === 200 ? progress(body) : body;
    },
    async resume() {
      const { status, body } = await update("edit", id, "resuming");
      return status === 200 ? progress(body) : body;
    },
  };
}

// biome-ignore lint/suspicious/noExplicitAny: the JSON of an answer.
const progress = ({ status, n_leads, n_leads_processed, n_objects_processed }: any) => [
  status,
  n_leads,
  n_leads_processed,
  n_objects_processed,
];

const refused = (message: RegExp) => ({
  "field-errors": { status: expect.stringMatching(message) },
  errors: [],
});

describe("a bulk action", () => {
  it("goes from created over loading and processing to done, and counts from processing on", async () => {
    const { later } = await started();
    expect(await later(0)).toEqual(["created", null, 0, 0]);
    expect(await later(99)).toEqual(["created", null, 0, 0]);
    expect(await later(1)).toEqual(["loading", null, 0, 0]);
    expect(await later(199)).toEqual(["loading", null, 0, 0]);
    expect(await later(1)).toEqual(["processing", 20, 0, 0]);
    expect(await later(99)).toEqual(["processing", 20, 0, 0]);
    expect(await later(1)).toEqual(["processing", 20, 1, 1]);
    expect(await later(1_800)).toEqual(["processing", 20, 19, 19]);
    expect(await later(100)).toEqual(["done", 20, 20, 20]);
    expect(await later(dayMs)).toEqual(["done", 20, 20, 20]);
  });

  it("changes leads as it goes, as fast as it was told to", async () => {
    const { later, changed } = await started({}, { leadsPerSecond: 2 });
    await later(300);
    expect(changed()).toBe(0);
    await later(2_500);
    expect(changed()).toBe(5);
    await later(7_500);
    expect(changed()).toBe(20);
  });

  it("that matches nothing is done as soon as it has counted", async () => {
    const { later } = await started({ s_query: ofStatus("stat_customer") });
    expect(await later(300)).toEqual(["done", 0, 0, 0]);
  });

  it("acts on the leads that matched when it counted them, whatever they are like later", async () => {
    const { later, org, changed } = await started({ s_query: ofStatus("stat_potential") });
    const [first, second, ...others] = org.leads.values();
    if (first) first.status_id = "stat_other";
    await later(300);
    if (first) first.status_id = "stat_potential";
    if (second) second.status_id = "stat_other";
    expect(await later(60_000)).toEqual(["done", 19, 19, 19]);
    expect(first?.status_id).toBe("stat_potential");
    expect(second?.status_id).toBe("stat_customer");
    expect(changed()).toBe(1 + others.length);
  });

  it("counts a lead that is gone as processed, and not what was to be done with it", async () => {
    const { later, org } = await started();
    await later(300);
    const [first] = org.leads.keys();
    org.leads.delete(first ?? "");
    expect(await later(60_000)).toEqual(["done", 20, 20, 19]);
  });

  it("acts on results_limit leads, in the order of sort", async () => {
    const field = { type: "regular_field", object_type: "lead", field_name: "name" };
    const { later, org } = await started({
      sort: [{ direction: "desc", field }],
      results_limit: 2,
    });
    for (const [index, each] of [...org.leads.values()].entries()) {
      each.name = String.fromCharCode(97 + index);
    }
    expect(await later(60_000)).toEqual(["done", 2, 2, 2]);
    const done = [...org.leads.values()].filter((each) => each.status_id === "stat_customer");
    expect(done.map(({ name }) => name)).toEqual(["s", "t"]);
  });

  it("is shown with what was asked for", async () => {
    const { create, sandbox, get } = sandboxOf(organization({ leads: [lead(), lead()] }));
    const field = { type: "regular_field", object_type: "lead", field_name: "name" };
    const asked = {
      s_query: everyLead,
      sort: [{ direction: "asc", field }],
      results_limit: 3,
      send_done_email: false,
    };
    const { body } = await create("edit", { ...toCustomer, ...asked });
    const shown = {
      id: expect.stringMatching(/^bulkedit_[0-9A-Za-z]{43}$/),
      organization_id: "orga_1",
      created_by: "user_ana",
      updated_by: "user_ana",
      date_created: "2026-01-05T09:00:00.000000+00:00",
      date_updated: "2026-01-05T09:00:00.000000+00:00",
      status: "created",
      ...toCustomer,
      custom_field_name: null,
      custom_field_value: null,
      n_leads: null,
      n_leads_processed: 0,
      n_objects: null,
      n_objects_processed: 0,
      query: null,
      ...asked,
    };
    expect(body).toEqual(shown);
    sandbox.clock.advance(410);
    expect(await get("edit", body.id)).toEqual({
      ...shown,
      status: "processing",
      n_leads: 2,
      n_leads_processed: 1,
      n_objects: 2,
      n_objects_processed: 1,
      date_updated: "2026-01-05T09:00:00.400000+00:00",
    });
    const plain = await create("edit", { ...toCustomer, s_query: everyLead });
    expect(plain.body).toMatchObject({ results_limit: null, sort: [], send_done_email: true });
  });

  it("is made anew by every request, however alike they are", async () => {
    const { create, id } = await started();
    const { body } = await create("edit", { ...toCustomer, s_query: everyLead });
    expect(body).toMatchObject({
      status: "created",
      date_created: "2026-01-05T09:00:00.000000+00:00",
    });
    expect(body.id).not.toBe(id);
  });

  it("counts days in the zone of the request that made it", async () => {
    // It is 09:00 in UTC.
    const early = lead({ date_created: "2026-01-05T02:00:00.000000+00:00" });
    const { sandbox, get } = sandboxOf(organization({ leads: [early] }));
    const range = { type: "start_end_of_predefined_relative_period", range: "today" };
    const s_query = {
      type: "field_condition",
      field: { type: "regular_field", object_type: "lead", field_name: "date_created" },
      condition: { type: "moment_range", on_or_after: { ...range, which: "start" } },
    };
    const body = { ...toCustomer, s_query };
    for (const [offset, n_leads] of Object.entries({ "-1.5": 1, "-4": 0 })) {
      const zone = { "x-tz-offset": offset };
      const made = await send(sandbox, "POST", "/bulk_action/edit/", body, zone);
      sandbox.clock.advance(1_000);
      expect(await get("edit", made.body.id)).toMatchObject({ status: "done", n_leads });
    }
  });

  it("ends with an error when its filter names something that is gone when it counts", async () => {
    const view = { type: "saved_search", saved_search_id: "save_1" };
    const { org, start, get, sandbox } = sandboxOf(organization({ leads: [lead()] }));
    org.smart_views.push(smartView("save_1", everyLead));
    const id = await start("edit", { ...toCustomer, s_query: view });
    org.smart_views.pop();
    sandbox.clock.advance(60_000);
    expect(progress(await get("edit", id))).toEqual(["error", null, 0, 0]);
  });
});

describe("a bulk action that is to fail", () => {
  it.each([
    [0, ["error", 20, 0, 0]],
    [7, ["error", 20, 7, 7]],
    [20, ["error", 20, 20, 20]],
    [21, ["done", 20, 20, 20]],
  ])("after %i leads of 20 ends so", async (after_leads, end) => {
    const faults = [{ method: "POST", fault: "action_error", after_leads }] as const;
    const { later, changed } = await started({}, { faults: [...faults] });
    expect(await later(60_000)).toEqual(end);
    expect(changed()).toBe(end[2]);
  });

  it("tells no cause, nor what it failed at", async () => {
    const faults = [{ fault: "action_error" as const, after_leads: 7 }];
    const { sandbox, get, id } = await started({}, { faults });
    const before = await get("edit", id);
    sandbox.clock.advance(60_000);
    const failed = await get("edit", id);
    expect(failed.status).toBe("error");
    expect(Object.keys(failed)).toEqual(Object.keys(before));
  });
});

describe("pausing", () => {
  it("lets a bulk action stand still, and resuming lets it go on where it stopped", async () => {
    const { later, pause, resume, changed } = await started();
    await later(300 + 450);
    expect(await pause()).toEqual(["paused", 20, 4, 4]);
    expect(await later(60_000)).toEqual(["paused", 20, 4, 4]);
    expect(changed()).toBe(4);
    expect(await resume()).toEqual(["resuming", 20, 4, 4]);
    expect(await later(99)).toEqual(["resuming", 20, 4, 4]);
    expect(await later(1)).toEqual(["processing", 20, 4, 4]);
    expect(await later(1_599)).toEqual(["processing", 20, 19, 19]);
    expect(await later(1)).toEqual(["done", 20, 20, 20]);
  });

  it.each([
    ["created", 0],
    ["loading", 100],
  ])("is possible while it is %s, and puts off the count", async (status, ms) => {
    const { later, pause, resume, org } = await started();
    expect(await later(ms)).toEqual([status, null, 0, 0]);
    expect(await pause()).toEqual(["paused", null, 0, 0]);
    const another = lead();
    org.leads.set(another.id, another);
    expect(await later(60_000)).toEqual(["paused", null, 0, 0]);
    expect(await resume()).toEqual(["resuming", null, 0, 0]);
    expect(await later(100)).toEqual(["loading", null, 0, 0]);
    expect(await later(200)).toEqual(["processing", 21, 0, 0]);
    expect(await later(2_100)).toEqual(["done", 21, 21, 21]);
  });

  it("is possible while it is resuming", async () => {
    const { later, pause, resume } = await started();
    await later(500);
    await pause();
    await resume();
    expect(await pause()).toEqual(["paused", 20, 2, 2]);
    await resume();
    expect(await later(100 + 1_800)).toEqual(["done", 20, 20, 20]);
  });

  it("is refused when it is paused, done or failed", async () => {
    const { later, pause, resume } = await started();
    await pause();
    expect(await pause()).toEqual(refused(/^A bulk action that is paused cannot be paused/));
    await resume();
    await later(60_000);
    expect(await pause()).toEqual(refused(/done/));
    const faults = [{ fault: "action_error" as const, after_leads: 1 }];
    const failing = await started({}, { faults });
    await failing.later(60_000);
    expect(await failing.pause()).toEqual(refused(/error/));
  });

  it("changes the status and nothing else", async () => {
    const { update, get, id } = await started({ results_limit: 5, send_done_email: false });
    const before = await get("edit", id);
    const { body } = await update("edit", id, "paused");
    expect(body).toEqual({ ...before, status: "paused" });
  });

  it("is told by who did it, with the moment", async () => {
    const { update, id, sandbox, org } = await started();
    const [ana] = org.users;
    if (ana) org.users.push({ ...ana, id: "user_ben", api_key: "api_ben" });
    sandbox.clock.advance(5);
    const authorization = `Basic ${btoa("api_ben:")}`;
    const path = `/bulk_action/edit/${id}/`;
    const { body } = await send(sandbox, "PUT", path, { status: "paused" }, { authorization });
    const told = { created_by: "user_ana", updated_by: "user_ben" };
    const date_updated = "2026-01-05T09:00:00.005000+00:00";
    expect(body).toMatchObject({ ...told, date_updated });
    await update("edit", id, "paused");
    expect((await send(sandbox, "GET", path)).body).toMatchObject({ ...told, date_updated });
  });
});

describe("resuming", () => {
  it("is refused unless it is paused", async () => {
    const { later, resume } = await started();
    for (const status of ["created", "loading", "processing", "done"]) {
      expect(await resume()).toEqual(refused(new RegExp(`Only a paused .* ${status}`)));
      await later({ created: 100, loading: 200 }[status] ?? 60_000);
    }
  });

  it("is possible for seven days, and not a moment longer", async () => {
    const intime = await started();
    await intime.pause();
    await intime.later(7 * dayMs);
    expect(await intime.resume()).toEqual(["resuming", null, 0, 0]);

    const late = await started();
    await late.pause();
    await late.later(7 * dayMs + 1);
    expect(await late.resume()).toEqual(refused(/more than 7 days/));
    expect(await late.later(30 * dayMs)).toEqual(["paused", null, 0, 0]);
  });

  it("counts the seven days from the latest pause", async () => {
    const { later, pause, resume } = await started();
    await pause();
    await later(6 * dayMs);
    await resume();
    await pause();
    await later(6 * dayMs);
    expect(await resume()).toEqual(["resuming", null, 0, 0]);
  });
});

describe("a bulk action that nobody looks at", () => {
  it("goes the same way as one that is looked at often", async () => {
    const waits = fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(waits, async (each) => {
        const often = await started();
        for (const wait of each) await often.later(wait);
        const once = await started();
        const total = each.reduce((sum, wait) => sum + wait, 0);
        expect(await often.later(0)).toEqual(await once.later(total));
        expect(often.changed()).toBe(once.changed());
        const told = (work: typeof once) =>
          work.sandbox.events.map(({ action, date_created }) => [action, date_created]);
        expect(told(often)).toEqual(told(once));
      }),
      { numRuns: 40 },
    );
  }, 30_000);
});

describe("the list of bulk actions", () => {
  it("has the newest first, and only those of its kind", async () => {
    const { sandbox, start, id } = await started();
    sandbox.clock.advance(1);
    await start("delete", { s_query: everyLead });
    const newer = await start("edit", { ...toCustomer, s_query: everyLead });
    const { body } = await send(sandbox, "GET", "/bulk_action/edit/");
    expect(body).toMatchObject({ data: [{ id: newer }, { id }], has_more: false });
    const one = await send(sandbox, "GET", "/bulk_action/edit/?_skip=1&_limit=1&_fields=id,status");
    expect(one.body).toEqual({ data: [{ id, status: "created" }], has_more: false });
    const { body: first } = await send(sandbox, "GET", "/bulk_action/edit/?_limit=1");
    expect(first).toMatchObject({ data: [{ id: newer }], has_more: true });
  });

  it("holds 100 when it is not told how many", async () => {
    const { sandbox, start } = await started();
    const ids: string[] = [];
    for (let count = 0; count < 100; count += 1) {
      ids.unshift(await start("edit", { ...toCustomer, s_query: everyLead }));
    }
    const { body } = await send(sandbox, "GET", "/bulk_action/edit/?_fields=id");
    expect(body).toEqual({ data: ids.map((id) => ({ id })), has_more: true });
  });

  it("is that of bulk emails by template, when asked so", async () => {
    const templates = ["tmpl_1", "tmpl_2"].map((id) => ({ id, subject: "", body: "" }));
    const { sandbox, org, start } = sandboxOf(organization({ leads: [lead()] }));
    org.email_templates.push(...(templates as never[]));
    const email = "ana@sandbox.example";
    const identities = [{ email, name: "Ana" }];
    const account = { id: "emailacct_1", user_id: "user_ana", _type: "google", email, identities };
    org.connected_accounts.push({ ...account, send_status: "ok" } as never);
    const create = (template_id: string) =>
      start("email", { template_id, contact_preference: "lead", s_query: everyLead });
    const [first] = [await create("tmpl_1"), await create("tmpl_2")];
    const { body } = await send(sandbox, "GET", "/bulk_action/email/?template_id=tmpl_1");
    expect(body).toMatchObject({ data: [{ id: first }], has_more: false });
    expect((await send(sandbox, "GET", "/bulk_action/email/")).body.data).toHaveLength(2);
  });
});

describe("a bulk action is not found", () => {
  it.each([
    ["edit", "BulkEditAction"],
    ["delete", "BulkDeleteAction"],
    ["email", "BulkEmailAction"],
    ["sequence_subscription", "BulkSequenceSubscriptionAction"],
  ])("by an unknown id, or the id of another kind, under %s", async (kind, name) => {
    const { sandbox, start } = sandboxOf(organization({ leads: [lead()] }));
    const other =
      kind === "edit"
        ? await start("delete", { s_query: everyLead })
        : await start("edit", { ...toCustomer, s_query: everyLead });
    const error = `Empty query: ${name} matching query does not exist.`;
    for (const id of [other, "bulkedit_none", "__proto__", "constructor"]) {
      const path = `/bulk_action/${kind}/${id}/`;
      const none = { status: 404, body: { error } };
      expect(await send(sandbox, "GET", path)).toMatchObject(none);
      expect(await send(sandbox, "PUT", path, { status: "paused" })).toMatchObject(none);
    }
  });
});
