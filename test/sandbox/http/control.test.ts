import { createSandbox, type Fault, type Sandbox } from "close-bulk-actions/sandbox";
import { describe, expect, it } from "vitest";
import { send } from "../send.js";

const made = () => createSandbox({ leads: 5, clock: "virtual" });

/** Calls a route that steers a sandbox, without a key. */
async function control(sandbox: Sandbox, method: string, path: string, body?: unknown) {
  const response = await sandbox.fetch(`http://127.0.0.1:4250/_sandbox${path}`, {
    method,
    ...(body !== undefined && {
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  });
  return { status: response.status, body: await response.json() };
}

function edit(sandbox: Sandbox) {
  const lead_status_id = sandbox.org.lead_statuses[0]?.id;
  const body = { type: "set_lead_status", lead_status_id, s_query: { type: "match_all" } };
  return send(sandbox, "POST", "/bulk_action/edit/", body);
}

describe("/_sandbox/clock", () => {
  it("shows the time and lets it pass, for what goes on, too", async () => {
    const sandbox = made();
    const { body } = await edit(sandbox);
    expect(await control(sandbox, "GET", "/clock")).toEqual({
      status: 200,
      body: { kind: "virtual", now: "2026-01-05T09:00:00.000000+00:00" },
    });
    expect(await control(sandbox, "POST", "/clock", { advance_ms: 60_000 })).toEqual({
      status: 200,
      body: { kind: "virtual", now: "2026-01-05T09:01:00.000000+00:00" },
    });
    const { body: after } = await send(sandbox, "GET", `/bulk_action/edit/${body.id}/`);
    expect(after.status).toBe("done");
  });

  it.each<[unknown, string]>([
    [{ advance_ms: -1 }, "advance_ms: The value must be at least 0."],
    [{ advance_ms: "60" }, "advance_ms: Value must be of float type."],
    [{ advance_ms: 1e300 }, "the sandbox ends in the year 9000"],
    [{ advance: 60 }, "advance: Unknown key. Did you mean `advance_ms`?"],
    [[], "Value must be of dict type."],
  ])("refuses %j, and leaves the time as it is", async (body, message) => {
    const sandbox = made();
    const before = sandbox.clock.now();
    const answer = await control(sandbox, "POST", "/clock", body);
    expect(answer).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining(message) },
    });
    expect(sandbox.clock.now()).toBe(before);
  });

  it("refuses what is not sent as JSON, which any page could send", async () => {
    const sandbox = made();
    const answer = await sandbox.fetch("http://127.0.0.1:4250/_sandbox/clock", {
      method: "POST",
      body: '{"advance_ms": 1}',
    });
    expect(answer.status).toBe(415);
  });
});

describe("/_sandbox/reset", () => {
  it("starts again: organization, bulk actions, time, and all records", async () => {
    const sandbox = made();
    const leads = JSON.stringify([...sandbox.org.leads]);
    const first = (await edit(sandbox)).body;
    sandbox.clock.advance(60_000);
    expect(JSON.stringify([...sandbox.org.leads])).not.toBe(leads);
    expect(sandbox.events).not.toEqual([]);
    expect(sandbox.outbox).not.toEqual([]);
    expect(sandbox.requests).not.toEqual([]);
    expect(await control(sandbox, "POST", "/reset")).toMatchObject({
      status: 200,
      body: { now: "2026-01-05T09:00:00.000000+00:00" },
    });
    expect(JSON.stringify([...sandbox.org.leads])).toBe(leads);
    expect([sandbox.events, sandbox.outbox, sandbox.requests]).toEqual([[], [], []]);
    expect((await send(sandbox, "GET", "/bulk_action/edit/")).body.data).toEqual([]);
    expect((await edit(sandbox)).body).toEqual(first);
  });
});

describe("/_sandbox/outbox", () => {
  it("shows the emails that went out", async () => {
    const sandbox = made();
    expect((await control(sandbox, "GET", "/outbox")).body).toEqual([]);
    const { body } = await edit(sandbox);
    sandbox.clock.advance(60_000);
    const { body: outbox } = await control(sandbox, "GET", "/outbox");
    expect(outbox).toMatchObject([{ type: "done", bulk_action_id: body.id }]);
    expect(outbox).toEqual(sandbox.outbox);
  });
});

describe("/_sandbox/requests", () => {
  it("shows what was asked for and answered, without credentials", async () => {
    const sandbox = made();
    const lead_status_id = sandbox.org.lead_statuses[0]?.id;
    const right = { type: "set_lead_status", lead_status_id, s_query: { type: "match_all" } };
    await send(sandbox, "POST", "/bulk_action/edit/", right);
    sandbox.clock.advance(1_000);
    await send(sandbox, "POST", "/bulk_action/edit/", { ...right, type: "other" });
    await send(sandbox, "GET", "/nothing/?a=1&b=%20");
    const { body } = await control(sandbox, "GET", "/requests");
    const path = "/bulk_action/edit/";
    expect(body).toEqual([
      {
        time: "2026-01-05T09:00:00.000000+00:00",
        method: "POST",
        path,
        query: "",
        body: right,
        status: 200,
      },
      { time: "2026-01-05T09:00:01.000000+00:00", method: "POST", path, query: "", status: 400 },
      {
        time: "2026-01-05T09:00:01.000000+00:00",
        method: "GET",
        path: "/nothing/",
        query: "a=1&b=%20",
        status: 404,
      },
    ]);
    expect(JSON.stringify(body)).not.toContain(sandbox.apiKey);
  });

  it("shows copies: what is done to them changes nothing", async () => {
    const sandbox = made();
    const { body } = await edit(sandbox);
    const logged = sandbox.requests[0]?.body as { s_query: object } | undefined;
    Object.assign(logged?.s_query ?? {}, { type: "nothing" });
    sandbox.clock.advance(60_000);
    const { body: after } = await send(sandbox, "GET", `/bulk_action/edit/${body.id}/`);
    expect(after).toMatchObject({ status: "done", s_query: { type: "match_all" } });
  });

  it("shows no status for what a fault took", async () => {
    const sandbox = made();
    sandbox.faults.plan([{ fault: "reset_after" }]);
    await expect(send(sandbox, "GET", "/status/lead/")).rejects.toThrow("fetch failed");
    expect(sandbox.requests).toMatchObject([{ path: "/status/lead/", status: null }]);
  });

  it("keeps the latest thousand, and nothing that is very long", async () => {
    const sandbox = made();
    for (let count = 0; count < 1_001; count += 1) await send(sandbox, "GET", `/x${count}/`);
    expect(sandbox.requests).toHaveLength(1_000);
    expect(sandbox.requests[0]?.path).toBe("/x1/");
    const search = {
      query: { type: "match_all" },
      _fields: { lead: [`custom.${"x".repeat(30_000)}`] },
    };
    await send(sandbox, "POST", `/data/search/?${"q".repeat(30_000)}`, search);
    const last = sandbox.requests.at(-1);
    expect([last?.query.length, last?.body]).toEqual([20_000, undefined]);
  });
});

describe("/_sandbox/faults", () => {
  it("shows the plan, takes another one, and drops it", async () => {
    const sandbox = made();
    const plan: Fault[] = [{ fault: "status", status: 503, method: "GET", nth: 1 }];
    expect(await control(sandbox, "GET", "/faults")).toEqual({ status: 200, body: [] });
    expect(await control(sandbox, "POST", "/faults", plan)).toEqual({ status: 200, body: plan });
    expect((await send(sandbox, "GET", "/status/lead/")).status).toBe(503);
    expect((await control(sandbox, "GET", "/faults")).body).toEqual(plan);
    expect(await control(sandbox, "DELETE", "/faults")).toEqual({ status: 200, body: [] });
  });

  it("refuses a wrong plan, and keeps the one it has", async () => {
    const sandbox = made();
    sandbox.faults.plan([{ fault: "html" }]);
    expect(await control(sandbox, "POST", "/faults", [{ fault: "htm" }])).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining('Did you mean "html"?') },
    });
    expect(sandbox.faults.current).toEqual([{ fault: "html" }]);
  });
});

describe("/_sandbox/webhooks", () => {
  it("subscribes, and shows the subscriptions until the next reset", async () => {
    const sandbox = made();
    expect((await control(sandbox, "GET", "/webhooks")).body).toEqual([]);
    const url = "http://127.0.0.1:9/hook";
    const { status, body } = await control(sandbox, "POST", "/webhooks", { url });
    expect([status, body.url]).toEqual([200, url]);
    expect((await control(sandbox, "GET", "/webhooks")).body).toEqual([body]);
    sandbox.reset();
    expect(sandbox.webhooks.list).toEqual([]);
  });

  it("takes a subscription back, once", async () => {
    const sandbox = made();
    const { body } = await control(sandbox, "POST", "/webhooks", { url: "http://127.0.0.1:1/" });
    const path = `/webhooks/${body.id}`;
    expect(await control(sandbox, "DELETE", path)).toEqual({ status: 200, body: [] });
    expect((await control(sandbox, "DELETE", path)).status).toBe(404);
  });

  it("refuses an address that is not on this machine", async () => {
    const url = "https://close.com/hook";
    const answer = await control(made(), "POST", "/webhooks", { url });
    expect(answer).toMatchObject({ status: 400, body: { error: expect.stringContaining("url") } });
  });
});

describe("a route that steers", () => {
  it("may end with a slash", async () => {
    expect(await control(made(), "GET", "/clock/")).toMatchObject({ status: 200 });
  });

  it("refuses a method that it does not have, with 405, naming those that it has", async () => {
    const sandbox = made();
    const put = await sandbox.fetch("http://127.0.0.1:4250/_sandbox/clock", { method: "PUT" });
    expect([put.status, put.headers.get("allow")]).toEqual([405, "GET, POST"]);
  });

  it("refuses a page of another origin, and serves one of its own", async () => {
    const ask = (origin: string) => {
      const url = "http://127.0.0.1:4250/_sandbox/reset";
      return made().fetch(url, { method: "POST", headers: { origin } });
    };
    expect((await ask("http://evil.example")).status).toBe(403);
    expect((await ask("http://127.0.0.1:4250")).status).toBe(200);
  });

  it("that does not exist says where to look", async () => {
    const sandbox = made();
    expect(await control(sandbox, "GET", "/clocks")).toMatchObject({
      status: 404,
      body: { error: expect.stringContaining("below /api/v1/; GET / tells") },
    });
  });
});

describe("/", () => {
  it("says what this is, and how to call it", async () => {
    const sandbox = made();
    const text = await (await sandbox.fetch("http://127.0.0.1:4250/")).text();
    expect(text).toContain("curl -u api_sandbox: http://127.0.0.1:4250/api/v1/status/lead/");
    expect(text).toMatch(/POST +\/_sandbox\/clock /);
    expect(text).toMatch(/ben@\S+ +api_sandbox_ben +bulk_edit/);
  });
});
