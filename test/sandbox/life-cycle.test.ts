import { type BulkEdit, createClient, type QueryNode } from "close-bulk-actions";
import { createSandbox } from "close-bulk-actions/sandbox";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const dayMs = 24 * 60 * 60 * 1000;

/** A sandbox whose clock stands still, with a bulk edit over all of its 100 leads, 10 a second. */
async function started() {
  const sandbox = createSandbox({ leads: 100, leadsPerSecond: 10, clock: "virtual" });
  const close = createClient(sandbox);
  const target = sandbox.org.leadStatuses[1]?.id ?? "";
  const { id } = await close.edits.create({
    type: "set_lead_status",
    lead_status_id: target,
    s_query: { type: "match_all" },
  });
  const later = (ms: number) => {
    sandbox.clock.advance(ms);
    return close.edits.get(id);
  };
  const untouched = [...sandbox.org.leads.values()].filter((lead) => lead.status_id !== target);
  const changed = () => untouched.filter((lead) => lead.status_id === target).length;
  return { sandbox, close, id, later, changed, willChange: untouched.length };
}

const progress = ({ status, n_leads, n_leads_processed }: BulkEdit) => [
  status,
  n_leads,
  n_leads_processed,
];

describe("a bulk edit", () => {
  it("goes from created over loading and processing to done, counted from processing on", async () => {
    const { later } = await started();
    expect(progress(await later(0))).toEqual(["created", null, 0]);
    expect(progress(await later(100))).toEqual(["loading", null, 0]);
    expect(progress(await later(200))).toEqual(["processing", 100, 0]);
    expect(progress(await later(5_000))).toEqual(["processing", 100, 50]);
    expect(progress(await later(4_999))).toEqual(["processing", 100, 99]);
    expect(progress(await later(1))).toEqual(["done", 100, 100]);
  });

  it("changes the leads as it goes", async () => {
    const { later, changed, willChange } = await started();
    await later(300);
    expect(changed()).toBe(0);
    await later(5_000);
    expect(changed()).toBeGreaterThan(0);
    expect(changed()).toBeLessThan(willChange);
    await later(5_000);
    expect(changed()).toBe(willChange);
  });

  it("stands still while paused, and goes on where it stopped", async () => {
    const { close, id, later } = await started();
    await later(300 + 4_000);
    expect(progress(await close.edits.pause(id))).toEqual(["paused", 100, 40]);
    expect(progress(await later(60_000))).toEqual(["paused", 100, 40]);
    expect(progress(await close.edits.resume(id))).toEqual(["resuming", 100, 40]);
    expect(progress(await later(100))).toEqual(["processing", 100, 40]);
    expect(progress(await later(6_000))).toEqual(["done", 100, 100]);
  });

  it.each([0, 100])("can be paused before it is counted, after %i ms", async (ms) => {
    const { close, id, later } = await started();
    await later(ms);
    expect(progress(await close.edits.pause(id))).toEqual(["paused", null, 0]);
    await close.edits.resume(id);
    expect(progress(await later(100 + 200 + 10_000))).toEqual(["done", 100, 100]);
  });

  it("can be resumed for seven days, and not a moment longer", async () => {
    const intime = await started();
    await intime.close.edits.pause(intime.id);
    await intime.later(7 * dayMs);
    expect(await intime.close.edits.resume(intime.id)).toMatchObject({ status: "resuming" });

    const late = await started();
    await late.close.edits.pause(late.id);
    await late.later(7 * dayMs + 1);
    await expect(late.close.edits.resume(late.id)).rejects.toMatchObject({
      code: "bad_request",
      fieldErrors: { status: expect.stringContaining("more than 7 days") },
    });
  });

  it("is refused a pause when it is done or paused, and a resume when it is not paused", async () => {
    const { close, id, later } = await started();
    const refused = { code: "bad_request", fieldErrors: { status: expect.any(String) } };
    await expect(close.edits.resume(id)).rejects.toMatchObject(refused);
    await close.edits.pause(id);
    await expect(close.edits.pause(id)).rejects.toMatchObject(refused);
    await close.edits.resume(id);
    await later(20_000);
    await expect(close.edits.pause(id)).rejects.toMatchObject(refused);
  });

  it("ends the same however often one looks", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 3_000 }), { maxLength: 12 }),
        async (waits) => {
          const often = await started();
          for (const wait of waits) await often.later(wait);
          const once = await started();
          const total = waits.reduce((sum, wait) => sum + wait, 0);
          expect(await often.later(0)).toEqual(await once.later(total));
          expect(often.changed()).toBe(once.changed());
        },
      ),
      { numRuns: 50 },
    );
  });

  it("changes the leads that match, when it comes to them, and no others", async () => {
    const sandbox = createSandbox({ leads: 120, clock: "virtual" });
    const close = createClient(sandbox);
    const before = structuredClone([...sandbox.org.leads.values()]);
    const target = sandbox.org.leadStatuses[2]?.id ?? "";
    await close.edits.create({
      type: "set_lead_status",
      lead_status_id: target,
      s_query: { type: "text", mode: "full_words", value: "Bakery" },
    });
    sandbox.clock.advance(10_000);
    let changed = 0;
    for (const lead of before) {
      const after = sandbox.org.leads.get(lead.id);
      if (!lead.display_name.includes("Bakery")) expect(after).toEqual(lead);
      else {
        changed += 1;
        const date_updated = expect.stringMatching(/^2026-01-05T09:00:00\.\d{6}\+00:00$/);
        expect(after).toEqual({ ...lead, status_id: target, date_updated });
      }
    }
    expect(changed).toBeGreaterThan(1);
  });

  it("is shown with what was asked for", async () => {
    const sandbox = createSandbox({ leads: 5, clock: "virtual" });
    const { org, clock } = sandbox;
    const close = createClient(sandbox);
    const field = { type: "regular_field", object_type: "lead", field_name: "name" } as const;
    const request = {
      type: "clear_custom_field",
      custom_field_name: "Renewal",
      s_query: { type: "match_all" },
      sort: [{ direction: "asc", field }],
      results_limit: 3,
      send_done_email: false,
    } as const;
    const edit = await close.edits.create({ ...request, sort: [...request.sort] });
    const { id } = edit;
    const shown = {
      id: expect.stringMatching(/^bulkedit_[0-9A-Za-z]{43}$/),
      organization_id: org.id,
      created_by: org.userId,
      updated_by: org.userId,
      date_created: "2026-01-05T09:00:00.000000+00:00",
      date_updated: "2026-01-05T09:00:00.000000+00:00",
      status: "created",
      type: "clear_custom_field",
      lead_status_id: null,
      custom_field_name: "Renewal",
      custom_field_value: null,
      n_leads: null,
      n_leads_processed: 0,
      n_objects: null,
      n_objects_processed: 0,
      query: null,
      s_query: request.s_query,
      results_limit: 3,
      sort: request.sort,
      send_done_email: false,
    };
    expect(edit).toEqual(shown);
    clock.advance(310);
    expect(await close.edits.get(id)).toEqual({
      ...shown,
      status: "processing",
      n_leads: 3,
      n_leads_processed: 1,
      n_objects: 3,
      n_objects_processed: 1,
      date_updated: "2026-01-05T09:00:00.310000+00:00",
    });
    const plain = await close.edits.create({
      type: "set_custom_field",
      custom_field_name: "Industry",
      custom_field_values: ["Retail"],
      s_query: { type: "match_all" },
    });
    expect(plain).toMatchObject({
      custom_field_value: null,
      results_limit: null,
      sort: [],
      send_done_email: true,
    });
  });

  it("acts on results_limit leads, in the order of sort", async () => {
    const sandbox = createSandbox({ leads: 20, clock: "virtual" });
    const close = createClient(sandbox);
    const [target, other] = sandbox.org.leadStatuses;
    for (const lead of sandbox.org.leads.values()) lead.status_id = other?.id ?? "";
    const field = {
      type: "regular_field",
      object_type: "lead",
      field_name: "display_name",
    } as const;
    await close.edits.create({
      type: "set_lead_status",
      lead_status_id: target?.id ?? "",
      s_query: { type: "match_all" },
      sort: [{ direction: "desc", field }],
      results_limit: 3,
    });
    sandbox.clock.advance(10_000);
    const leads = [...sandbox.org.leads.values()];
    const names = leads.map((lead) => lead.display_name).sort();
    const changed = leads.filter((lead) => lead.status_id === target?.id);
    expect(changed.map((lead) => lead.display_name).sort()).toEqual(names.slice(-3));
  });
});

describe("several bulk edits at once", () => {
  /** One edit qualifies everybody; the other, over the potential ones, starts a little later. */
  async function racing(waits: number[]) {
    const sandbox = createSandbox({ leads: 60, leadsPerSecond: 50, clock: "virtual" });
    const close = createClient(sandbox);
    const [potential, qualified, customer] = sandbox.org.leadStatuses.map(({ id }) => id);
    const isPotential: QueryNode = {
      type: "field_condition",
      field: { type: "regular_field", object_type: "lead", field_name: "status_id" },
      condition: {
        type: "reference",
        reference_type: "status.lead",
        object_ids: [potential ?? ""],
      },
    };
    const set = { type: "set_lead_status" } as const;
    await close.edits.create({
      ...set,
      lead_status_id: qualified ?? "",
      s_query: { type: "match_all" },
    });
    sandbox.clock.advance(500);
    const { id } = await close.edits.create({
      ...set,
      lead_status_id: customer ?? "",
      s_query: isPotential,
    });
    for (const wait of waits) {
      sandbox.clock.advance(wait);
      await close.edits.get(id);
    }
    const statuses = [...sandbox.org.leads.values()].map((lead) => lead.status_id);
    return { edit: await close.edits.get(id), statuses };
  }

  it("end the same however often one looks", async () => {
    const waits = fc.array(fc.integer({ min: 0, max: 1_000 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(waits, async (often) => {
        const total = often.reduce((sum, wait) => sum + wait, 0);
        expect(await racing(often)).toEqual(await racing([total]));
      }),
      { numRuns: 50 },
    );
  });

  it("each count what matches when they count, not when they were started", async () => {
    const { edit } = await racing([5_000]);
    expect(edit.status).toBe("done");
    expect(edit.n_leads).toBeGreaterThan(0);
    const alone = createSandbox({ leads: 60, clock: "virtual" });
    const [potential] = alone.org.leadStatuses;
    const atFirst = [...alone.org.leads.values()].filter((l) => l.status_id === potential?.id);
    expect(edit.n_leads).toBeLessThan(atFirst.length);
  });
});

describe("reset", () => {
  it("brings back the organization of the seed, and forgets the edits", async () => {
    const { sandbox, close, id, later } = await started();
    const before = [...createSandbox({ leads: 100, clock: "virtual" }).org.leads.values()];
    await later(20_000);
    sandbox.reset();
    expect([...sandbox.org.leads.values()]).toEqual(before);
    await expect(close.edits.get(id)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("the clock", () => {
  it("ticks when it is real, and can be advanced all the same", () => {
    const { clock } = createSandbox({ leads: 1 });
    const before = clock.now();
    clock.advance(dayMs);
    expect(clock.now() - before).toBeGreaterThanOrEqual(dayMs);
    expect(Math.abs(clock.now() - dayMs - Date.now())).toBeLessThan(1_000);
  });

  it.each([-1, Number.NaN])("does not go backwards (%d)", (ms) => {
    const { clock } = createSandbox({ leads: 1, clock: "virtual" });
    expect(() => clock.advance(ms)).toThrow("Time only passes forwards");
    expect(() => clock.advance(0)).not.toThrow();
  });
});
