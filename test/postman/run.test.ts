import { describe, expect, it, vi } from "vitest";
import { createSandbox, type Sandbox } from "../../src/sandbox/index.js";
import { collection, environment, saved } from "./files.js";
import { run } from "./run.js";

// Newman takes its time, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const sandbox = environment("sandbox");
const acting = ["Bulk edits", "Bulk emails", "Bulk sequence subscriptions", "Bulk deletes"];

/** A sandbox in which no action gets ahead of the run. */
const freshSandbox = () => createSandbox({ clock: "virtual" });

/** A sandbox with other values in some of its answers, by method and path. */
function answering(wrong: Record<string, object>): Sandbox {
  const fresh = freshSandbox();
  return {
    ...fresh,
    async fetch(input) {
      const { method, url } = input as Request;
      const path = new URL(url).pathname.replace("/api/v1", "");
      const key = `${method} ${path.replace(/\w+_\w{22,}/, "{id}")}`;
      const answer = await fresh.fetch(input);
      return wrong[key] ? Response.json({ ...(await answer.json()), ...wrong[key] }) : answer;
    },
  };
}

describe("a run of the whole collection", () => {
  it("passes in a fresh sandbox, and again when all it started is done", async () => {
    const fresh = freshSandbox();
    const { failures, checks } = await run(fresh, collection(), sandbox);
    expect(failures).toEqual([]);
    expect(checks.map(({ name }) => name)).toEqual(saved(collection()).map(({ name }) => name));
    expect(checks.filter(({ count }) => count < 2)).toEqual([]);
    expect(fresh.requests.filter(({ status }) => status !== 200)).toEqual([]);
    expect(fresh.requests).toHaveLength(checks.length);

    // Ids come from answers. The contract's own, which the variables start with, exist nowhere.
    const starts = collection().variable.filter(({ value }) => /^[a-z]+_\w{22,}$/.test(value));
    const sent = JSON.stringify(fresh.requests);
    expect(starts.filter(({ value }) => sent.includes(value))).toEqual([]);

    fresh.clock.advance(10 * 60_000);
    expect(fresh.outbox.length).toBeGreaterThan(100);
    expect((await run(fresh, collection(), sandbox)).failures).toEqual([]);
  });

  it("fails with a wrong key", async () => {
    const outcome = await run(freshSandbox(), collection(), sandbox, {
      folder: ["Search"],
      envVar: [{ key: "apiKey", value: "api_wrong" }],
    });
    for (const { name } of outcome.checks) {
      expect(outcome.failures).toContain(`${name}: is answered with 200`);
    }
  });

  it("fails where nothing was looked up before", async () => {
    const { failures } = await run(freshSandbox(), collection(), sandbox, {
      folder: ["Bulk edits"],
    });
    expect(failures).toContain("Set the lead status: is answered with 200");
  });

  it("fails wherever an answer is not what it should be", async () => {
    const wrong = {
      "GET /sequence/": { data: [] },
      "GET /user/": { data: [{ id: "lead_1" }] },
      "GET /phone_number/": { has_more: undefined },
      "GET /saved_search/{id}/": { id: "save_1" },
      "POST /bulk_action/delete/": { id: "bulkedit_1", bulk_object_type: "opportunity" },
    };
    const { failures } = await run(answering(wrong), collection(), sandbox, {
      folder: ["Look-ups", "Bulk deletes"],
    });
    expect(failures).toEqual(
      expect.arrayContaining([
        "List sequences: gives sequence_welcome_id",
        "List users: has ids that start with user_",
        "List phone numbers: has all that it must have",
        "Get a Smart View: is the one that was asked for",
        "Delete the leads of one name: has ids that start with bulkdelete_",
        "Delete contacts, not leads: answers with the values that were sent",
      ]),
    );
    expect(failures.filter((text) => text.startsWith("List lead statuses"))).toEqual([]);
  });
});

describe("requests that act on leads", () => {
  it("are held back, with the reason, where the environment does not allow them", async () => {
    const fresh = freshSandbox();
    const outcome = await run(fresh, collection(), environment("close"), {
      folder: acting,
      envVar: [{ key: "apiKey", value: fresh.apiKey }],
    });
    expect(fresh.requests.map(({ method }) => method)).toEqual(Array(8).fill("GET"));
    const held = saved(collection()).filter(
      ({ request: { method, url } }) => method !== "GET" && url.path[0] === "bulk_action",
    );
    expect(outcome.failures.filter((text) => text.endsWith(": may act on leads"))).toEqual(
      held.map(({ name }) => `${name}: may act on leads`),
    );
  });

  it("are held back without an environment", async () => {
    const fresh = freshSandbox();
    const none = { ...sandbox, values: [] };
    const { failures } = await run(fresh, collection(), none, { folder: ["Bulk deletes"] });
    expect(failures).toContain("Delete the leads of one name: may act on leads");
    expect(fresh.requests.filter(({ method }) => method !== "GET")).toEqual([]);
  });
});
