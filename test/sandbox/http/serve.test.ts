import { get } from "node:http";
import { connect, Server } from "node:net";
import { createSandbox, type Fault } from "close-bulk-actions/sandbox";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { servers } from "../../../generated/servers.js";
import { type Served, type ServeOptions, serve } from "../../../src/sandbox/serve.js";
import * as transports from "./transports.js";

const globals = { Request, Response };
const sandbox = createSandbox({ leads: 10, clock: "virtual" });
let served: Served;

beforeAll(async () => {
  served = await serve(sandbox, { port: 0 });
});
beforeEach(() => sandbox.reset());
afterAll(() => served.close());

const key = { authorization: `Basic ${btoa("api_sandbox:")}` };
const json = { ...key, "content-type": "application/json" };
const edits = "/api/v1/bulk_action/edit/";
const everyLead = { query: { type: "match_all" }, include_counts: true, _limit: 1 };
const status = sandbox.org.lead_statuses[1]?.id;
const right = { type: "set_lead_status", lead_status_id: status, s_query: { type: "match_all" } };

interface Expected {
  method: string;
  path: string;
  headers?: Record<string, string>;
  body?: unknown;
  status: number;
  answer?: object;
  location?: string;
}

/** A small set of calls that any HTTP client can make, in this order. */
const calls: readonly Expected[] = [
  {
    method: "GET",
    path: "/api/v1/status/lead/",
    headers: key,
    status: 200,
    answer: { has_more: false },
  },
  {
    method: "GET",
    path: "/api/v1/status/lead/",
    headers: { authorization: "Bearer token_sandbox" },
    status: 200,
  },
  { method: "GET", path: "/api/v1/status/lead/", status: 401, answer: { error: "Unauthorized" } },
  { method: "GET", path: "/api/v1/nothing/", headers: key, status: 404 },
  { method: "GET", path: `${edits}bulkedit_%F0%9F%99%82/`, headers: key, status: 404 },
  { method: "DELETE", path: edits, headers: key, status: 405 },
  {
    method: "POST",
    path: edits,
    headers: { ...key, "content-type": "text/plain" },
    body: right,
    status: 415,
  },
  {
    method: "POST",
    path: edits,
    headers: json,
    body: { ...right, type: "ü🙂" },
    status: 400,
    answer: { "field-errors": { type: expect.stringContaining("Not a valid choice.") } },
  },
  { method: "POST", path: edits, headers: json, body: "x".repeat(100_000), status: 400 },
  {
    method: "GET",
    path: `${edits.slice(0, -1)}?_limit=1`,
    headers: key,
    status: 301,
    location: `${edits}?_limit=1`,
  },
  {
    method: "POST",
    path: edits,
    headers: json,
    body: right,
    status: 200,
    answer: { status: "created" },
  },
  {
    method: "POST",
    path: "/_sandbox/clock",
    headers: json,
    body: { advance_ms: 60_000 },
    status: 200,
  },
  {
    method: "GET",
    path: `${edits}?_limit=1`,
    headers: key,
    status: 200,
    answer: { data: [{ status: "done", n_leads_processed: 10 }] },
  },
  {
    method: "POST",
    path: edits,
    headers: { ...json, "x-http-method-override": "GET" },
    body: { _params: { _fields: "status" } },
    status: 200,
    answer: { data: [{ status: "done" }], has_more: false },
  },
  {
    method: "POST",
    path: "/api/v1/data/search/",
    headers: json,
    body: everyLead,
    status: 200,
    answer: { count: { total: 10 } },
  },
  { method: "GET", path: "/_sandbox/outbox", status: 200, answer: [{ type: "done" }] },
];

const clients: [name: string, there: boolean, transport: transports.Transport][] = [
  ["in process", true, transports.inProcess(sandbox)],
  ["with fetch", true, transports.fetching],
  ["with node:http", true, transports.nodeHttp],
  ["with curl", await transports.isThere("curl"), transports.curl],
  ["with Python's urllib", await transports.isThere("python3"), transports.python],
];

describe("the same calls get the same answers", () => {
  it.each(clients)("%s", async (_, there, transport) => {
    if (!there) return;
    const answers = await transport(
      calls.map(({ method, path, headers = {}, body }) => ({
        method,
        url: served.url + path,
        headers,
        ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
      })),
    );
    for (const [index, { method, path, status, location = "", answer }] of calls.entries()) {
      const got = answers[index];
      expect([method, path, got?.status, got?.location]).toEqual([method, path, status, location]);
      if (answer) expect(JSON.parse(got?.text ?? "")).toMatchObject(answer);
    }
  });
});

describe("over HTTP", () => {
  const look = () => fetch(`${served.url}/api/v1/status/lead/`, { headers: key });
  const create = () =>
    fetch(served.url + edits, { method: "POST", headers: json, body: JSON.stringify(right) });
  const reset = { message: "fetch failed", cause: { code: "ECONNRESET" } };
  const made = async () =>
    (await (await fetch(served.url + edits, { headers: key })).json()).data.length;

  it.each<[Fault["fault"], number]>([
    ["reset_before", 0],
    ["reset_after", 1],
  ])("%s breaks the connection, with %i bulk edits made", async (fault, count) => {
    sandbox.faults.plan([{ fault, method: "POST" } as Fault]);
    await expect(create()).rejects.toMatchObject(reset);
    expect(await made()).toBe(count);
  });

  it("truncate sends the status, and ends the connection in the middle of the body", async () => {
    const logged = vi.spyOn(console, "error");
    sandbox.faults.plan([{ fault: "truncate" }]);
    const answer = await look();
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/json"]);
    await expect(answer.text()).rejects.toThrow("terminated");
    expect(logged).not.toHaveBeenCalled();
    logged.mockRestore();
  });

  it("delay ends when the caller goes away, and does nothing then", async () => {
    sandbox.faults.plan([{ fault: "delay", delay_ms: 1_000, method: "POST" }]);
    const abort = new AbortController();
    const sent = fetch(served.url + edits, {
      method: "POST",
      headers: json,
      body: JSON.stringify(right),
      signal: abort.signal,
    });
    while (sandbox.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    abort.abort();
    await expect(sent).rejects.toMatchObject({ name: "AbortError" });
    // That the caller went away takes its time to arrive; a new call is behind it.
    sandbox.faults.clear();
    await look();
    await new Promise((resolve) => setTimeout(resolve, 20));
    sandbox.clock.advance(1_000);
    expect(await made()).toBe(0);
  });

  it("a body that is far too long is refused, and the next request is answered", async () => {
    const body = "x".repeat(5_000_000);
    const answer = await fetch(served.url + edits, { method: "POST", headers: json, body });
    expect(answer.status).toBe(413);
    expect((await look()).status).toBe(200);
  });

  it.each([
    "nonsense\r\n\r\n",
    "GET / HTTP/9.9\r\n\r\n",
    "GET /api/v1/me\\..\\/ HTTP/1.1\r\nhost: x\r\n\r\n",
    "GET /%00%ff/../.. HTTP/1.1\r\nhost: \r\n\r\n",
    `GET /${"x".repeat(100_000)} HTTP/1.1\r\nhost: x\r\n\r\n`,
    "TRACE /api/v1/me/ HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n",
    "GET /api/v1/me/ HTTP/1.1\r\nhost: x\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n",
    "POST /api/v1/data/search/ HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n{",
  ])("what no client sends does no harm: %j", async (text) => {
    const answer = await raw(text);
    expect(answer).not.toMatch(/^HTTP\/1\.1 5/);
    expect((await look()).status).toBe(200);
  });

  /** Sends bytes as they are, and returns what comes back in a short while. */
  function raw(text: string): Promise<string> {
    const { hostname, port } = new URL(served.url);
    return new Promise((resolve) => {
      let answer = "";
      const socket = connect(Number(port), hostname, () => socket.write(text));
      socket.setTimeout(50, () => socket.destroy());
      socket.on("data", (part) => {
        answer += part;
      });
      socket.on("error", () => {});
      socket.on("close", () => resolve(answer));
    });
  }
});

describe("serve", () => {
  it("takes a free port for 0, and this machine's address", () => {
    expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
  });

  it.each<[string, { port?: number; host?: string }, RegExp]>([
    [
      "a port that is taken",
      {},
      /^Cannot listen on 127\.0\.0\.1, port \d+: another program listens there\.$/,
    ],
    ["a port that does not exist", { port: 70_000 }, /port 70000: a port is a whole number/],
    ["a host of another machine", { port: 0, host: "203.0.113.1" }, /does not have that address/],
    ["a host that nobody knows", { port: 0, host: "nobody.invalid" }, /does not know that name/],
  ])("refuses %s in one line", async (_, options, message) => {
    const port = Number(new URL(served.url).port);
    await expect(serve(sandbox, { port, ...options })).rejects.toThrow(message);
  });

  it("answers only those who ask for this machine, when only this machine can connect", async () => {
    const port = Number(new URL(served.url).port);
    const status = (host: string) =>
      new Promise((resolve) =>
        get({ port, host: "127.0.0.1", path: "/", headers: { host } }, (answer) =>
          resolve(answer.resume().statusCode),
        ),
      );
    expect(await status(`localhost:${port}`)).toBe(200);
    expect(await status(`rebound.example:${port}`)).toBe(421);
  });

  it.each<[string, ServeOptions]>([
    ["is left out", {}],
    ["is undefined", { port: undefined, host: undefined }],
  ])("takes the contract's port and this machine's address where it %s", async (_, options) => {
    const where = vi.spyOn(Server.prototype, "listen").mockImplementation(() => {
      throw new Error("enough");
    });
    await expect(serve(sandbox, options)).rejects.toThrow("enough");
    const port = Number(new URL(servers.sandbox).port);
    expect(where.mock.calls[0]?.slice(0, 2)).toEqual([port, "127.0.0.1"]);
    where.mockRestore();
  });

  it("goes on when a connection cannot be accepted", async () => {
    const listen = vi.spyOn(Server.prototype, "listen");
    const { url, close } = await serve(sandbox, { port: 0 });
    const server = listen.mock.contexts[0] as Server;
    listen.mockRestore();
    server.emit("error", Object.assign(new Error("accept EMFILE"), { code: "EMFILE" }));
    expect((await fetch(url)).status).toBe(200);
    await close();
  });

  it("leaves the global Request and Response alone", () => {
    expect([Request === globals.Request, Response === globals.Response]).toEqual([true, true]);
  });

  it("ends open connections when it is closed, and can listen there again", async () => {
    const first = await serve(sandbox, { port: 0 });
    sandbox.faults.plan([{ fault: "delay", delay_ms: 1_000 }]);
    const waiting = fetch(`${first.url}/api/v1/status/lead/`, { headers: key });
    const ended = expect(waiting).rejects.toThrow("fetch failed");
    while (sandbox.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    await first.close();
    await ended;
    const second = await serve(sandbox, { port: Number(new URL(first.url).port) });
    await second.close();
  });
});
