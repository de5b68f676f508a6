import { createClient } from "close-bulk-actions";
import { everyLead } from "close-bulk-actions/query";
import { createSandbox, type Fault, serve } from "close-bulk-actions/sandbox";
import { afterEach, describe, expect, it } from "vitest";
import { FakeTime } from "../../client/fake-time.js";

const sandbox = createSandbox({ leads: 3, clock: "virtual" });
afterEach(() => sandbox.reset());

const morning = "Mon, 05 Jan 2026 09:00:00 GMT";
const key = { authorization: `Basic ${btoa(`${sandbox.apiKey}:`)}` };
const dateOf = async (path: string, init: RequestInit = {}) =>
  (await sandbox.fetch(`https://api.close.com${path}`, init)).headers.get("date");

describe("the header date", () => {
  it.each<[string, string, RequestInit]>([
    ["what is found", "/api/v1/me/", { headers: key }],
    ["who is not known", "/api/v1/me/", {}],
    ["what is not there", "/api/v1/nothing/", { headers: key }],
    ["a wrong method", "/api/v1/me/", { headers: key, method: "DELETE" }],
    ["a redirect", "/api/v1/me", { headers: key }],
    ["a control", "/_sandbox/clock", {}],
    ["the page that tells what this is", "/", {}],
  ])("is on every answer, by the sandbox's clock", async (_, path, init) => {
    expect(await dateOf(path, init)).toBe(morning);
    sandbox.clock.advance(3_600_000);
    expect(await dateOf(path, init)).toBe("Mon, 05 Jan 2026 10:00:00 GMT");
  });

  it.each<Fault>([{ fault: "html" }, { fault: "truncate" }, { fault: "status", status: 503 }])(
    "is on an answer that a fault plan gives: $fault",
    async (fault) => {
      sandbox.faults.plan([fault]);
      expect(await dateOf("/api/v1/me/", { headers: key })).toBe(morning);
    },
  );

  it("is the fault plan's, where it gives one: a clock that is wrong", async () => {
    const date = "Thu, 01 Jan 1970 00:00:00 GMT";
    sandbox.faults.plan([{ fault: "status", status: 200, headers: { date } }]);
    expect(await dateOf("/api/v1/me/", { headers: key })).toBe(date);
  });

  it("is sent by a served sandbox, once", async () => {
    const served = await serve(sandbox, { port: 0 });
    const { headers } = await fetch(served.url);
    await served.close();
    expect(headers.get("date")).toBe(morning);
  });

  it.each([
    ["lets a client find a lost create, though its clock is years ahead", undefined],
    ["is what that takes: with a wrong one nothing is found", "Thu, 05 Jan 2034 09:00:00 GMT"],
  ])("%s", async (_, wrong) => {
    const time = new FakeTime();
    const { sleep, alarm, random } = time;
    const now = () => Date.UTC(2034, 0, 5, 9) + time.now();
    const options = {
      apiKey: sandbox.apiKey,
      async fetch(request: Request) {
        const answer = await sandbox.fetch(request);
        if (wrong) answer.headers.set("date", wrong);
        return answer;
      },
    };
    const close = createClient(options, { now, sleep, alarm, random });
    sandbox.faults.plan([{ fault: "reset_after", method: "POST", path: "/bulk_action/delete/" }]);
    const created = time.run(close.deletes.create({ s_query: everyLead() }));
    if (wrong) await expect(created).rejects.toMatchObject({ code: "unknown_outcome" });
    else await expect(created).resolves.toMatchObject({ status: "created" });
  });
});
