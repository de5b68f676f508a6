import { createSandbox, type Fault, InvalidInput, type Sandbox } from "close-bulk-actions/sandbox";
import { describe, expect, it } from "vitest";
import { bearer, send } from "../send.js";

const broken = { name: "TypeError", message: "fetch failed", cause: { code: "ECONNRESET" } };

const sandboxWith = (...faults: Fault[]): Sandbox =>
  createSandbox({ leads: 10, clock: "virtual", faults });

const look = (sandbox: Sandbox) => send(sandbox, "GET", "/status/lead/");

function edit(sandbox: Sandbox) {
  const lead_status_id = sandbox.org.lead_statuses[0]?.id;
  const body = { type: "set_lead_status", lead_status_id, s_query: { type: "match_all" } };
  return send(sandbox, "POST", "/bulk_action/edit/", body);
}

const edits = async (sandbox: Sandbox) =>
  (await send(sandbox, "GET", "/bulk_action/edit/")).body.data;

/** What becomes of some calls, one after the other: the status, or what `fetch` rejects with. */
async function outcomes(calls: readonly (() => Promise<{ status: number }>)[]) {
  const seen: unknown[] = [];
  for (const call of calls) {
    seen.push(
      await call().then(
        ({ status }) => status,
        ({ cause }) => cause.code,
      ),
    );
  }
  return seen;
}

describe("a fault", () => {
  it("reset_before breaks the connection, and nothing was done", async () => {
    const sandbox = sandboxWith({ fault: "reset_before", method: "POST" });
    await expect(edit(sandbox)).rejects.toMatchObject(broken);
    expect(await edits(sandbox)).toEqual([]);
  });

  it("reset_after breaks the connection when everything was done", async () => {
    const sandbox = sandboxWith({ fault: "reset_after", method: "POST" });
    await expect(edit(sandbox)).rejects.toMatchObject(broken);
    expect(await edits(sandbox)).toHaveLength(1);
  });

  it("truncate lets the answer break off when everything was done", async () => {
    const sandbox = sandboxWith({ fault: "truncate", method: "POST" });
    await expect(edit(sandbox)).rejects.toMatchObject(broken);
    expect(await edits(sandbox)).toHaveLength(1);
  });

  it("truncate sends the status, and half of the answer", async () => {
    const sandbox = sandboxWith({ fault: "truncate" });
    const headers = { authorization: bearer(sandbox) };
    const url = "https://api.close.com/api/v1/status/lead/";
    const cut = await sandbox.fetch(url, { headers });
    const reader = cut.body?.getReader();
    const first = await reader?.read();
    await expect(reader?.read()).rejects.toMatchObject(broken);
    sandbox.faults.clear();
    const whole = new Uint8Array(await (await sandbox.fetch(url, { headers })).arrayBuffer());
    expect(cut.status).toBe(200);
    expect(first?.value).toEqual(whole.slice(0, whole.length / 2));
  });

  it("html answers with a page in place of JSON, and nothing was done", async () => {
    const sandbox = sandboxWith({ fault: "html", method: "POST" });
    const answer = await sandbox.fetch("https://api.close.com/api/v1/bulk_action/edit/", {
      method: "POST",
    });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([502, "text/html"]);
    expect(await answer.text()).toContain("<h1>502 Bad Gateway</h1>");
    expect(await edits(sandbox)).toEqual([]);
  });

  it("status answers with that status, and nothing was done", async () => {
    const fault = { fault: "status", status: 503, method: "POST", nth: 1 } as const;
    const sandbox = sandboxWith({ ...fault, headers: { "Retry-After": "2" } });
    const { status, body, headers } = await edit(sandbox);
    expect([status, body]).toEqual([503, { error: "The fault plan answers this with 503." }]);
    expect(headers.get("retry-after")).toBe("2");
    expect(await edits(sandbox)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ["JSON", { error: { message: "old" } }, '{"error":{"message":"old"}}'],
    ["a text", "<p>", "<p>"],
    ["null", null, "null"],
  ])("status sends a body that is %s as it is given", async (_, body, text) => {
    const sandbox = sandboxWith({ fault: "status", status: 500, body });
    const answer = await sandbox.fetch("https://api.close.com/api/v1/me/");
    expect(await answer.text()).toBe(text);
  });

  it.each([204, 205, 304])("status sends no body with %i", async (status) => {
    const sandbox = sandboxWith({ fault: "status", status, body: {} });
    const answer = await sandbox.fetch("https://api.close.com/api/v1/me/");
    expect([answer.status, answer.body]).toEqual([status, null]);
  });

  it("delay waits on the sandbox's clock, and then does everything", async () => {
    const sandbox = sandboxWith({ fault: "delay", delay_ms: 1_000, method: "POST" });
    let answered = false;
    const answer = edit(sandbox).finally(() => {
      answered = true;
    });
    const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
    await settle();
    sandbox.clock.advance(999);
    await settle();
    expect([answered, await edits(sandbox)]).toEqual([false, []]);
    sandbox.clock.advance(1);
    expect((await answer).body.date_created).toBe("2026-01-05T09:00:01.000000+00:00");
  });

  it("delay passes by itself on a real clock", async () => {
    const sandbox = createSandbox({ leads: 1, faults: [{ fault: "delay", delay_ms: 5 }] });
    expect((await look(sandbox)).status).toBe(200);
  });

  it("delay ends when the caller does not wait any more, and nothing was done", async () => {
    const sandbox = sandboxWith({ fault: "delay", delay_ms: 1_000, method: "POST" });
    const abort = new AbortController();
    const { signal } = abort;
    const headers = { authorization: bearer(sandbox) };
    const url = "https://api.close.com/api/v1/bulk_action/edit/";
    const answer = sandbox.fetch(url, { method: "POST", headers, signal });
    setTimeout(() => abort.abort());
    await expect(answer).rejects.toMatchObject({ name: "AbortError" });
    sandbox.clock.advance(1_000);
    expect(await edits(sandbox)).toEqual([]);
  });

  it("delay is broken off by a reset, and nothing is done in the new organization", async () => {
    const sandbox = sandboxWith({ fault: "delay", delay_ms: 1_000, method: "POST" });
    const lost = expect(edit(sandbox)).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
    while (sandbox.requests.length === 0) await new Promise((resolve) => setTimeout(resolve));
    sandbox.reset();
    await lost;
    sandbox.clock.advance(60_000);
    expect(await edits(sandbox)).toEqual([]);
  });

  it("delay is over for its caller as soon as the signal aborts", async () => {
    const sandbox = sandboxWith({ fault: "delay", delay_ms: 1_000 });
    const abort = new AbortController();
    const url = "https://api.close.com/api/v1/status/lead/";
    const body = new ReadableStream({});
    const request = new Request(url, {
      method: "POST",
      body,
      duplex: "half",
      signal: abort.signal,
    } as RequestInit);
    const answer = sandbox.fetch(request);
    abort.abort("enough");
    await expect(answer).rejects.toBe("enough");
  });

  it("action_error lets the bulk action end with the status error, after so many leads", async () => {
    const sandbox = sandboxWith({ fault: "action_error", after_leads: 3, nth: 1 });
    const { status, body } = await edit(sandbox);
    expect([status, body.status]).toEqual([200, "created"]);
    sandbox.clock.advance(60_000);
    expect(await edits(sandbox)).toMatchObject([
      { id: body.id, status: "error", n_leads: 10, n_leads_processed: 3 },
    ]);
    await edit(sandbox);
    sandbox.clock.advance(60_000);
    expect((await edits(sandbox))[0]).toMatchObject({ status: "done", n_leads_processed: 10 });
  });
});

describe("which calls a fault hits", () => {
  const fault = "reset_before";

  it("every one, when nothing else is said", async () => {
    const sandbox = sandboxWith({ fault });
    const calls = [() => look(sandbox), () => edit(sandbox), () => look(sandbox)];
    expect(await outcomes(calls)).toEqual(["ECONNRESET", "ECONNRESET", "ECONNRESET"]);
  });

  it.each<[string, Omit<Fault, "fault">, unknown[]]>([
    ["the n-th", { nth: 2 }, [200, "ECONNRESET", 200, 200]],
    ["so many from the n-th", { nth: 2, times: 2 }, [200, "ECONNRESET", "ECONNRESET", 200]],
    ["so many from the first", { times: 2 }, ["ECONNRESET", "ECONNRESET", 200, 200]],
  ])("%s", async (_, which, expected) => {
    const sandbox = sandboxWith({ fault, ...which });
    expect(await outcomes(Array(4).fill(() => look(sandbox)))).toEqual(expected);
  });

  it.each<[string, Omit<Fault, "fault">, unknown[]]>([
    ["of a method", { method: "POST" }, [200, "ECONNRESET", 404]],
    ["of a path", { path: "/bulk_action/edit/" }, [200, "ECONNRESET", 404]],
    [
      "of a path, with or without its last slash",
      { path: "/status/lead" },
      ["ECONNRESET", 200, 404],
    ],
    ["of a path with any part", { path: "/bulk_action/*/" }, [200, "ECONNRESET", 404]],
    ["of a longer path with any parts", { path: "/bulk_action/*/*/" }, [200, 200, "ECONNRESET"]],
    ["of a method and a path", { method: "POST", path: "/status/lead/" }, [200, 200, 404]],
  ])("those %s", async (_, which, expected) => {
    const sandbox = sandboxWith({ fault, ...which });
    const calls = [
      () => look(sandbox),
      () => edit(sandbox),
      () => send(sandbox, "GET", "/bulk_action/edit/bulkedit_1/"),
    ];
    expect(await outcomes(calls)).toEqual(expected);
  });

  it("not those whose own path has a `*`", async () => {
    const sandbox = sandboxWith({ fault, path: "/bulk_action/edit/" });
    const call = () => send(sandbox, "GET", "/bulk_action/*/");
    expect(await outcomes([call])).toEqual([404]);
  });

  it("those of one object, when the path names its id", async () => {
    const sandbox = sandboxWith({ fault, path: "/bulk_action/edit/bulkedit_1/" });
    const calls = ["bulkedit_1", "bulkedit_2"].map(
      (id) => () => send(sandbox, "GET", `/bulk_action/edit/${id}/`),
    );
    expect(await outcomes(calls)).toEqual(["ECONNRESET", 404]);
  });

  it("each counts its calls for itself, and the first that hits one has it", async () => {
    const status = (status: number, nth: number): Fault => ({ fault: "status", status, nth });
    const sandbox = sandboxWith(status(500, 1), status(501, 2), status(502, 2), status(503, 4));
    const calls = Array(5).fill(() => look(sandbox));
    expect(await outcomes(calls)).toEqual([500, 501, 200, 503, 200]);
  });

  it("never a preflight of a browser, nor what steers the sandbox", async () => {
    const sandbox = sandboxWith({ fault });
    const preflight = await sandbox.fetch("https://api.close.com/api/v1/status/lead/", {
      method: "OPTIONS",
    });
    const clock = await sandbox.fetch("https://api.close.com/_sandbox/clock");
    expect([preflight.status, clock.status]).toEqual([204, 200]);
  });
});

describe("a fault plan", () => {
  it("is shown in copies", () => {
    const sandbox = sandboxWith({ fault: "status", status: 500, headers: { a: "b" } });
    for (const shown of sandbox.faults.current) Object.assign(shown, { status: "x", headers: {} });
    const planned = { fault: "status", status: 500, headers: { a: "b" } };
    expect(sandbox.faults.current).toEqual([planned]);
  });

  it("is replaced, cleared, and put back by reset", async () => {
    const initial: Fault = { fault: "status", status: 500, nth: 1 };
    const sandbox = sandboxWith(initial);
    const calls = [() => look(sandbox), () => look(sandbox)];
    expect(await outcomes(calls)).toEqual([500, 200]);
    sandbox.faults.plan([{ fault: "status", status: 503, nth: 2 }]);
    expect(await outcomes(calls)).toEqual([200, 503]);
    sandbox.faults.clear();
    expect(sandbox.faults.current).toEqual([]);
    sandbox.reset();
    expect(sandbox.faults.current).toEqual([initial]);
    expect(await outcomes(calls)).toEqual([500, 200]);
  });

  it.each<[string, unknown, string]>([
    ["no list", { fault: "html" }, "Value must be of list type. Send a list, not an object."],
    [
      "an unknown fault",
      [{ fault: "reset_befor" }],
      '[0].fault: Not a valid choice. Did you mean "reset_before"?',
    ],
    ["no fault", [{ nth: 1 }], "[0].fault: This field is required."],
    [
      "a misspelt key",
      [{ fault: "html", metod: "GET" }],
      "[0].metod: Unknown key. Did you mean `method`?",
    ],
    ["another fault's key", [{ fault: "html", status: 500 }], "[0].status: Unknown key."],
    ["a missing key", [{ fault: "delay" }], "[0].delay_ms: This field is required. Send a number."],
    [
      "a path of no operation",
      [{ fault: "html", path: "/bulk_action/edits/" }],
      "[0].path: No operation has this path. Did you mean /bulk_action/edit/?",
    ],
    [
      "a query",
      [{ fault: "html", path: "/bulk_action/edit/?_limit=1" }],
      "[0].path: Leave out what follows ? or #: a path hits with every query.",
    ],
    [
      "the base path, too",
      [{ fault: "html", path: "/api/v1/me/" }],
      "[0].path: No operation has this path. Write it as below the base path, such as /bulk_action/edit/.",
    ],
    [
      "a method in small letters",
      [{ fault: "html", method: "post" }],
      '[0].method: Not a valid choice. Did you mean "POST"?',
    ],
    ["the 0th call", [{ fault: "html", nth: 0 }], "[0].nth: The value must be at least 1."],
    [
      "an impossible status",
      [{ fault: "status", status: 99 }],
      "[0].status: The value must be at least 200.",
    ],
    [
      "a delay that a timer cannot keep",
      [{ fault: "delay", delay_ms: 1e10 }],
      "[0].delay_ms: The value must be at most 86400000.",
    ],
    [
      "an impossible header",
      [{ fault: "status", status: 500, headers: { "a b": "c" } }],
      '[0].headers: "a b" cannot be sent with this value.',
    ],
    [
      "a header that frames the answer",
      [{ fault: "status", status: 500, headers: { "Content-Length": "9" } }],
      "[0].headers: Content-Length cannot be set.",
    ],
  ])("with %s is refused, and tells where", (_, plan, message) => {
    const sandbox = sandboxWith({ fault: "html" });
    expect(() => sandbox.faults.plan(plan as Fault[])).toThrow(InvalidInput);
    expect(() => sandbox.faults.plan(plan as Fault[])).toThrow(message);
    expect(() => createSandbox({ leads: 1, faults: plan as Fault[] })).toThrow(message);
    expect(sandbox.faults.current).toEqual([{ fault: "html" }]);
  });
});
