// Tests of your own code, with a sandbox in place of Close: what goes wrong is yours to say, and hours pass at once.
import { type Client, createClient } from "close-bulk-actions";
import { text } from "close-bulk-actions/query";
import { createSandbox, type Sandbox } from "close-bulk-actions/sandbox";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { qualify } from "./qualify.js";

const leads = [{ name: "Rye Bakery" }, { name: "Oat Bakery" }, { name: "Iron Works" }];
const path = "/bulk_action/edit/";
let sandbox: Sandbox;
let close: Client;

beforeEach(() => {
  // The time of both the client and the sandbox: whatever is waited for comes at once.
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"] });
  vi.setTimerTickMode("nextTimerAsync");
  sandbox = createSandbox({ data: { leads }, leadsPerSecond: 1 / 3_600 }); // an hour for each
  close = createClient({ apiKey: sandbox.apiKey, fetch: sandbox.fetch });
});
afterEach(() => vi.useRealTimers());

it("qualifies the leads that match, and no others", async () => {
  expect(await qualify(close, text("Bakery"))).toBe(2);
  const qualified = sandbox.org.lead_statuses.find(({ label }) => label === "Qualified");
  const found = [...sandbox.org.leads.values()].filter((lead) => lead.status_id === qualified?.id);
  expect(found.map(({ name }) => name)).toEqual(["Rye Bakery", "Oat Bakery"]);
});

it("starts one edit, though its answer is lost", async () => {
  sandbox.faults.plan([{ fault: "reset_after", method: "POST", path, nth: 1 }]);
  expect(await qualify(close, text("Bakery"))).toBe(2);
  expect(await close.edits.list().toArray({ limit: 10 })).toHaveLength(1);
});

it("tells when the edit fails half-way", async () => {
  sandbox.faults.plan([{ fault: "action_error", method: "POST", path, after_leads: 1 }]);
  await expect(qualify(close, text("Bakery"))).rejects.toMatchObject({ code: "action_failed" });
});
