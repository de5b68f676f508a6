import { type BulkEdit, createClient } from "close-bulk-actions";
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

  it("changes the leads as it goes, and no others", async () => {
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

describe("reset", () => {
  it("brings back the organization of the seed, and forgets the edits", async () => {
    const { sandbox, close, id, later } = await started();
    const before = [...createSandbox({ leads: 100, clock: "virtual" }).org.leads.values()];
    await later(20_000);
    sandbox.reset();
    const ids = [...sandbox.org.leads.values()].map((lead) => [lead.id, lead.status_id]);
    expect(ids).toEqual(before.map((lead) => [lead.id, lead.status_id]));
    await expect(close.edits.get(id)).rejects.toMatchObject({ code: "not_found" });
  });
});
