import { createSandbox } from "close-bulk-actions/sandbox";
import { describe, expect, it } from "vitest";
import { answerSchema, faults, placed } from "../../contract/contract.js";
import { type Received, send } from "../send.js";
import { everyLead as s_query } from "./work.js";

const sandbox = createSandbox({ leads: 3, clock: "virtual" });
const { org } = sandbox;
const [account] = org.connected_accounts;
const identity = account?.identities[0];

/** For each kind: what operationIds call it, what its ids begin with, and a request. */
const kinds: [kind: string, operation: string, prefix: string, body: object][] = [
  [
    "email",
    "BulkEmail",
    "bulkemail",
    {
      template_id: org.email_templates.find(({ is_archived }) => !is_archived)?.id,
      contact_preference: "lead",
    },
  ],
  [
    "sequence_subscription",
    "BulkSequenceSubscription",
    "bulkseqsub",
    {
      action_type: "subscribe",
      sequence_id: org.sequences.find(({ status }) => status === "active")?.id,
      sender_account_id: account?.id,
      sender_name: identity?.name,
      sender_email: identity?.email,
      contact_preference: "lead",
    },
  ],
  ["delete", "BulkDelete", "bulkdelete", {}],
  [
    "edit",
    "BulkEdit",
    "bulkedit",
    { type: "set_lead_status", lead_status_id: org.lead_statuses[1]?.id },
  ],
];

/** What ajv finds wrong with an answer, by the contract. */
function faultsOf(id: string, { status, body }: Received): string[] {
  const found = placed.find(({ operation }) => operation.operationId === id);
  return faults(answerSchema(found?.operation.responses ?? {}, `${status}`), body);
}

describe("a bulk action of the kind", () => {
  it.each(kinds)(
    "%s is made with 200, and shown and listed as the contract says",
    async (kind, operation, _, body) => {
      const path = `/bulk_action/${kind}/`;
      const made = await send(sandbox, "POST", path, { ...body, s_query });
      expect([made.status, made.body.status]).toEqual([200, "created"]);
      expect(faultsOf(`create${operation}`, made)).toEqual([]);
      const shown = await send(sandbox, "GET", `${path}${made.body.id}/`);
      expect(shown.body).toEqual(made.body);
      expect(faultsOf(`get${operation}`, shown)).toEqual([]);
      const list = await send(sandbox, "GET", path);
      expect(list.body).toEqual({ data: [made.body], has_more: false });
      expect(faultsOf(`list${operation}s`, list)).toEqual([]);
    },
  );

  it.each(kinds)("%s has an id that tells its kind", async (kind, _, prefix, body) => {
    const made = await send(sandbox, "POST", `/bulk_action/${kind}/`, { ...body, s_query });
    expect(made.body.id).toMatch(new RegExp(`^${prefix}_[0-9A-Za-z]{43}$`));
  });
});
