import { deepStrictEqual as same } from "node:assert";
import { everyLead } from "../../../src/query/index.js";
import { createSandbox } from "../../../src/sandbox/index.js";
import type { Call } from "./client.js";

/** Where written clients send to: the first server of the contract. */
export const baseUrl = "http://127.0.0.1:4250/api/v1";

/**
 * Edits every lead of a sandbox through a written client, which sends with the `fetch` that is there.
 *
 * @param operations The client.
 * @returns How many leads were edited.
 */
export async function startEdit(operations: Record<string, Call>): Promise<number> {
  const sandbox = createSandbox({ clock: "virtual" });
  const { leads, lead_statuses } = sandbox.org;
  const status = lead_statuses.at(-1)?.id;
  const original = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    // Some clients leave the server out.
    const url = typeof input === "string" && input.startsWith("/") ? baseUrl + input : input;
    const request = new Request(url, init);
    request.headers.set("authorization", `Basic ${btoa(`${sandbox.apiKey}:`)}`);
    return sandbox.fetch(request);
  };
  try {
    const answer = await operations.listLeadStatuses?.();
    same(answer?.data, { has_more: false, data: lead_statuses });
    const edit = { type: "set_lead_status", lead_status_id: status, s_query: everyLead() };
    await operations.createBulkEdit?.(edit);
  } finally {
    globalThis.fetch = original;
  }
  sandbox.clock.advance(3_600_000);
  same(new Set([...leads.values()].map(({ status_id }) => status_id)), new Set([status]));
  return leads.size;
}
