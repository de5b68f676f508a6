import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { run, startSandbox } from "./command.js";
import { file } from "./file.js";

/** Sends a request with the sandbox's key, and reads the answer. */
async function ask(url: string, body?: unknown) {
  const answer = await fetch(url, {
    headers: {
      authorization: `Basic ${btoa("api_sandbox:")}`,
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { method: "POST", body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: await answer.json() };
}

const everyLead = { type: "object_type", object_type: "lead" };
const search = { query: everyLead, include_counts: true, _limit: 1 };

/** Starts a bulk edit of every lead, and returns its id. */
async function startEdit(url: string): Promise<string> {
  const statuses = await ask(`${url}/status/lead/`);
  const { status, body } = await ask(`${url}/bulk_action/edit/`, {
    type: "set_lead_status",
    lead_status_id: statuses.body.data[0].id,
    s_query: everyLead,
  });
  expect(status).toBe(200);
  return body.id;
}

describe("a started sandbox", () => {
  it("says where it listens and with which key, and the line to try works", async () => {
    const { url, printed } = await startSandbox();
    expect(printed.stdout.replaceAll(new URL(url).port, "<port>")).toMatchInlineSnapshot(`
      "✔ Sandbox, 200 leads, at http://127.0.0.1:<port>/api/v1

        Key       api_sandbox
        Try       curl -u api_sandbox: http://127.0.0.1:<port>/api/v1/me/
        Control   curl http://127.0.0.1:<port>   # lists the routes for time, faults, outbox, …
        End       Ctrl-C
      "
    `);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:/);
    const [line = ""] = /curl -u .*/.exec(printed.stdout) ?? [];
    const { stdout } = await promisify(execFile)("sh", ["-c", line]);
    expect(JSON.parse(stdout)).toHaveProperty("organizations");
  });

  it.each(["SIGINT", "SIGTERM"] as const)("ends cleanly on %s", async (signal) => {
    const { url, child, ended } = await startSandbox();
    // A connection that stays open must not hold it.
    await ask(`${url}/me/`);
    child.kill(signal);
    expect(await ended).toMatchObject({ code: 0, stderr: "" });
    await expect(fetch(url)).rejects.toThrow("fetch failed");
  });
});

describe("each flag does what it says", () => {
  it("--host", async () => {
    const { url } = await startSandbox("--host", "0.0.0.0");
    expect(url).toMatch(/^http:\/\/0\.0\.0\.0:\d+\/api\/v1$/);
    expect((await ask(`${url}/me/`)).status).toBe(200);
  });

  it("--leads", async () => {
    const { url } = await startSandbox("--leads", "7");
    expect((await ask(`${url}/data/search/`, search)).body.count.total).toBe(7);
  });

  it("--seed", async () => {
    const ids = [];
    for (const seed of ["3", "3", "-4"]) {
      const { url } = await startSandbox("--leads", "1", "--seed", seed);
      ids.push((await ask(`${url}/data/search/`, search)).body.data[0].id);
    }
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it("--speed", async () => {
    const { url } = await startSandbox("--leads", "50", "--speed", "0.5");
    const id = await startEdit(url);
    await ask(`${new URL(url).origin}/_sandbox/clock`, { advance_ms: 60_000 });
    const { body } = await ask(`${url}/bulk_action/edit/${id}/`);
    expect(body.n_leads_processed).toBeGreaterThanOrEqual(25);
    expect(body.n_leads_processed).toBeLessThanOrEqual(32);
  });

  it("--clock", async () => {
    const { url } = await startSandbox("--clock", "virtual");
    const { body } = await ask(`${new URL(url).origin}/_sandbox/clock`);
    expect(body).toEqual({ kind: "virtual", now: "2026-01-05T09:00:00.000000+00:00" });
  });

  it("--rate-limit", async () => {
    const { url } = await startSandbox("--rate-limit", "1");
    const answers = await Promise.all([1, 2, 3].map(() => ask(`${url}/me/`)));
    expect(answers.map(({ status }) => status)).toContain(429);
  });

  it("--faults", async () => {
    const plan = await file("faults.json", [{ fault: "status", status: 503, path: "/me/" }]);
    const { url } = await startSandbox("--faults", plan);
    expect((await ask(`${url}/me/`)).status).toBe(503);
    expect((await ask(`${url}/status/lead/`)).status).toBe(200);
  });

  it("--snapshot", async () => {
    const first = await startSandbox("--leads", "3", "--seed", "9");
    const snapshot = await ask(`${new URL(first.url).origin}/_sandbox/snapshot`);
    const second = await startSandbox("--snapshot", await file("snapshot.json", snapshot.body));
    const { body } = await ask(`${first.url}/data/search/`, search);
    expect(body.count.total).toBe(3);
    expect((await ask(`${second.url}/data/search/`, search)).body.data).toEqual(body.data);
  });

  it("--data", async () => {
    const data = await file("team.json", { leads: [{ name: "Ours" }, { name: "Theirs" }] });
    const { url } = await startSandbox("--data", data);
    expect((await ask(`${url}/data/search/`, search)).body.count.total).toBe(2);
  });

  it("--webhook", async () => {
    const receiver = createServer((_, response) => void response.end()).listen(0, "127.0.0.1");
    onTestFinished(() => void receiver.close());
    await once(receiver, "listening");
    const address = receiver.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const { url } = await startSandbox("--webhook", `http://127.0.0.1:${port}/hook`);
    const delivered = once(receiver, "request");
    await startEdit(url);
    const [{ url: path, headers }] = await delivered;
    expect(path).toBe("/hook");
    expect(headers).toHaveProperty("close-sig-hash");
  });

  it("a file may begin with a byte order mark, as Windows writes it", async () => {
    await startSandbox("--faults", await file("bom.json", "\uFEFF[]"));
  });

  it("the last of two counts", async () => {
    const { url } = await startSandbox("--leads", "7", "--leads=8");
    expect((await ask(`${url}/data/search/`, search)).body.count.total).toBe(8);
  });
});

it("a failure is told on stderr, with exit code 1", async () => {
  const { url } = await startSandbox();
  const { port } = new URL(url);
  expect(await run("sandbox", "--port", port)).toEqual({
    code: 1,
    stdout: "",
    stderr: `close-bulk-actions: Cannot listen on 127.0.0.1, port ${port}: another program listens there.\n`,
  });
});

it("a wrong call is told on stderr, with exit code 2", async () => {
  expect(await run("sandbox", "--prot", "1")).toEqual({
    code: 2,
    stdout: "",
    stderr:
      "close-bulk-actions: There is no flag --prot. Did you mean --port? See close-bulk-actions --help.\n",
  });
});
