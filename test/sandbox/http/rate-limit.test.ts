import { createSandbox, type Sandbox } from "close-bulk-actions/sandbox";
import { describe, expect, it } from "vitest";
import { send } from "../send.js";

const limited = (rateLimit: number): Sandbox =>
  createSandbox({ leads: 1, clock: "virtual", rateLimit });

/** Sends as a user of its own, who is made for it. */
function sendAs(sandbox: Sandbox, name: string, path: string) {
  const [first] = sandbox.org.users;
  if (first && sandbox.org.users.every(({ id }) => id !== name)) {
    sandbox.org.users.push({ ...first, id: name, api_key: name, access_token: name });
  }
  return send(sandbox, "GET", path, undefined, { authorization: `Bearer ${name}` });
}

describe("a limited sandbox", () => {
  it("tells with every answer how many requests are left, and for how long", async () => {
    const sandbox = limited(3);
    sandbox.clock.advance(250);
    const headers: (string | null)[] = [];
    for (const path of ["/bulk_action/edit/", "/bulk_action/edit/?_limit=x"]) {
      headers.push((await send(sandbox, "GET", path)).headers.get("ratelimit"));
    }
    expect(headers).toEqual([
      "limit=3, remaining=2, reset=0.75",
      "limit=3, remaining=1, reset=0.75",
    ]);
  });

  it("refuses what is too much, with 429 and the wait in whole seconds", async () => {
    const sandbox = limited(1);
    sandbox.clock.advance(999);
    expect((await send(sandbox, "GET", "/status/lead/")).status).toBe(200);
    const { status, headers, body } = await send(sandbox, "GET", "/status/lead/");
    expect([status, body]).toEqual([429, { error: "API call count exceeded for this period." }]);
    expect(headers.get("ratelimit")).toBe("limit=1, remaining=0, reset=0.001");
    expect(headers.get("retry-after")).toBe("1");
  });

  it("allows as many again when that time has passed on its clock, and not before", async () => {
    const sandbox = limited(1);
    await send(sandbox, "GET", "/status/lead/");
    sandbox.clock.advance(999);
    expect((await send(sandbox, "GET", "/status/lead/")).status).toBe(429);
    sandbox.clock.advance(1);
    expect((await send(sandbox, "GET", "/status/lead/")).status).toBe(200);
  });

  it("counts each operation by itself, and each user", async () => {
    const sandbox = limited(1);
    expect((await sendAs(sandbox, "a", "/status/lead/")).status).toBe(200);
    expect((await sendAs(sandbox, "a", "/status/lead/")).status).toBe(429);
    expect((await sendAs(sandbox, "a", "/bulk_action/edit/")).status).toBe(200);
    expect((await sendAs(sandbox, "b", "/status/lead/")).status).toBe(200);
  });

  it("allows all users together three times as much", async () => {
    const sandbox = limited(2);
    const statuses: number[] = [];
    for (const user of ["a", "a", "b", "b", "c", "d", "d"]) {
      statuses.push((await sendAs(sandbox, user, "/status/lead/")).status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429]);
    const { headers } = await sendAs(sandbox, "c", "/status/lead/");
    expect(headers.get("ratelimit")).toBe("limit=6, remaining=0, reset=1");
  });

  it("does not count what it refuses", async () => {
    const sandbox = limited(1);
    for (let count = 0; count < 5; count += 1) await sendAs(sandbox, "a", "/status/lead/");
    expect((await sendAs(sandbox, "b", "/status/lead/")).status).toBe(200);
    expect((await sendAs(sandbox, "c", "/status/lead/")).status).toBe(200);
  });

  it("forgets what it counted when it is reset", async () => {
    const sandbox = limited(1);
    await send(sandbox, "GET", "/status/lead/");
    sandbox.reset();
    expect((await send(sandbox, "GET", "/status/lead/")).status).toBe(200);
  });

  it("does nothing of what it refuses", async () => {
    const sandbox = limited(1);
    const status = sandbox.org.lead_statuses[0]?.id;
    const edit = {
      type: "set_lead_status",
      lead_status_id: status,
      s_query: { type: "match_all" },
    };
    const sent = [1, 2].map(() => send(sandbox, "POST", "/bulk_action/edit/", edit));
    expect((await Promise.all(sent)).map(({ status }) => status).sort()).toEqual([200, 429]);
    sandbox.clock.advance(1_000);
    expect((await send(sandbox, "GET", "/bulk_action/edit/")).body.data).toHaveLength(1);
  });
});

it("a sandbox without a limit sends no RateLimit", async () => {
  const sandbox = createSandbox({ leads: 1, clock: "virtual" });
  expect((await send(sandbox, "GET", "/status/lead/")).headers.has("ratelimit")).toBe(false);
});
