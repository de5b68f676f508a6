import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createSandbox, type Sandbox } from "close-bulk-actions/sandbox";
import { afterEach, describe, expect, it } from "vitest";
import { faults, named } from "../../contract/contract.js";
import { send } from "../send.js";
import { type Arrived, signatureOf } from "./receiver.js";

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** Listens on this machine, and collects what arrives. */
async function listen(): Promise<{ url: string; arrived: Arrived[] }> {
  const arrived: Arrived[] = [];
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request.setEncoding("utf8")) text += chunk;
    const header = (name: string) => String(request.headers[name]);
    const [timestamp, hash] = [header("close-sig-timestamp"), header("close-sig-hash")];
    arrived.push({
      url: `${request.url}`,
      timestamp,
      hash,
      text,
      body: JSON.parse(text),
      init: {},
    });
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, arrived };
}

const filter = { s_query: { type: "match_all" }, send_done_email: false };

/** A request that starts each kind of bulk action. */
function bodies({ org }: Sandbox): Record<string, [schema: string, body: object]> {
  const [account] = org.connected_accounts;
  const identity = account?.identities[0];
  return {
    edit: [
      "BulkEditDelivery",
      { type: "set_lead_status", lead_status_id: org.lead_statuses[0]?.id },
    ],
    delete: ["BulkDeleteDelivery", {}],
    email: [
      "BulkEmailDelivery",
      {
        template_id: org.email_templates.find(({ is_archived }) => !is_archived)?.id,
        contact_preference: "lead",
      },
    ],
    sequence_subscription: [
      "BulkSequenceSubscriptionDelivery",
      {
        action_type: "subscribe",
        sequence_id: org.sequences.find(({ status }) => status === "active")?.id,
        sender_account_id: account?.id,
        sender_name: identity?.name,
        sender_email: identity?.email,
        contact_preference: "lead",
      },
    ],
  };
}

describe("deliveries over HTTP", () => {
  it("are what the contract says for each kind of bulk action, and signed", async () => {
    const { url, arrived } = await listen();
    const sandbox = createSandbox({ leads: 5, clock: "virtual" });
    const { signature_key } = sandbox.webhooks.subscribe({ url });
    const cases = bodies(sandbox);
    for (const [kind, [, body]] of Object.entries(cases).reverse()) {
      const path = `/bulk_action/${kind}/`;
      const created = await send(sandbox, "POST", path, { ...filter, ...body });
      expect([kind, created.status, created.body.errors]).toEqual([kind, 200, undefined]);
      await send(sandbox, "PUT", `${path}${created.body.id}/`, { status: "paused" });
      await send(sandbox, "PUT", `${path}${created.body.id}/`, { status: "resuming" });
      sandbox.clock.advance(60_000);
    }
    await sandbox.webhooks.settled();
    for (const [kind, [schema]] of Object.entries(cases)) {
      const own = arrived.filter(({ body }) => body.event.object_type === `bulk_action.${kind}`);
      const actions = new Set(own.map(({ body }) => body.event.action));
      expect([kind, [...actions].sort()]).toEqual([
        kind,
        ["completed", "created", "paused", "updated"],
      ]);
      for (const { body } of own) expect(faults(named(schema), body)).toEqual([]);
    }
    for (const each of arrived) expect(each.hash).toBe(signatureOf(signature_key, each));
  });

  it("arrive although nobody looks at the sandbox, while real time passes", async () => {
    const { url, arrived } = await listen();
    const sandbox = createSandbox({ leads: 3, leadsPerSecond: 1_000, webhooks: [{ url }] });
    closers.push(() => sandbox.webhooks.close());
    const [, [, body]] = Object.entries(bodies(sandbox))[0] ?? ["", ["", {}]];
    await send(sandbox, "POST", "/bulk_action/edit/", { ...filter, ...body });
    await expect
      .poll(() => arrived.map(({ body }) => body.event.action), { timeout: 4_000, interval: 20 })
      .toContain("completed");
  });

  it("end with the sandbox's reset", async () => {
    const { url, arrived } = await listen();
    const sandbox = createSandbox({ leads: 3, clock: "virtual" });
    const { webhooks } = sandbox;
    webhooks.subscribe({ url });
    sandbox.reset();
    const [, [, body]] = Object.entries(bodies(sandbox))[0] ?? ["", ["", {}]];
    await send(sandbox, "POST", "/bulk_action/edit/", { ...filter, ...body });
    await sandbox.webhooks.settled();
    expect(webhooks.list).toEqual([]);
    expect(arrived).toEqual([]);
  });
});
