import { CloseError } from "close-bulk-actions";
import { describe, expect, it } from "vitest";
import { silence, stubbed } from "./stub.js";

const base = "https://api.close.com/api/v1";
const kinds = [
  ["emails", "email"],
  ["sequenceSubscriptions", "sequence_subscription"],
  ["deletes", "delete"],
  ["edits", "edit"],
] as const;

describe.each(kinds)("close.%s", (resource, kind) => {
  const action = { id: "x_1", status: "created" };

  it("creates, with the body as it is", async () => {
    const { close, sent } = stubbed([action]);
    const body = { s_query: { type: "match_all" }, send_done_email: false };
    const create = close[resource].create as (body: unknown) => Promise<unknown>;
    expect(await create(body)).toEqual(action);
    expect(sent).toMatchObject([{ method: "POST", url: `${base}/bulk_action/${kind}/`, body }]);
  });

  it("reads, pauses and resumes by id", async () => {
    const { close, sent } = stubbed([action]);
    await close[resource].get("x_1");
    await close[resource].pause("x_1");
    await close[resource].resume("x_1");
    const url = `${base}/bulk_action/${kind}/x_1/`;
    expect(sent).toMatchObject([
      { method: "GET", url, body: undefined },
      { method: "PUT", url, body: { status: "paused" } },
      { method: "PUT", url, body: { status: "resuming" } },
    ]);
  });

  it("keeps an id within its place in the path", async () => {
    const { close, sent } = stubbed([action]);
    await close[resource].get("../../me");
    expect(sent[0]?.url).toBe(`${base}/bulk_action/${kind}/..%2F..%2Fme/`);
  });
});

describe("waiting", () => {
  const at = (status: string, n_leads_processed: number) => ({
    id: "bulkedit_1",
    status,
    n_leads: 10,
    n_leads_processed,
  });

  it("ends when the action is done, and tells of every look", async () => {
    const { close, sent } = stubbed([at("loading", 0), at("processing", 4), at("done", 10)]);
    const seen: unknown[] = [];
    const done = await close.edits.wait("bulkedit_1", {
      pollMs: 1,
      onProgress: ({ status, n_leads_processed }) => seen.push([status, n_leads_processed]),
    });
    expect(done).toEqual(at("done", 10));
    expect(seen).toEqual([
      ["loading", 0],
      ["processing", 4],
      ["done", 10],
    ]);
    expect(sent).toHaveLength(3);
  });

  it("looks once when the action is done already", async () => {
    const { close, sent } = stubbed([at("done", 10)]);
    await close.edits.wait("bulkedit_1");
    expect(sent).toHaveLength(1);
  });

  it("goes on past a status that is newer than this release", async () => {
    const { close } = stubbed([at("throttled", 3), at("done", 10)]);
    expect(await close.edits.wait("bulkedit_1", { pollMs: 1 })).toMatchObject({ status: "done" });
  });

  it("fails when the action fails", async () => {
    const { close } = stubbed([at("processing", 4), at("error", 4)]);
    await expect(close.edits.wait("bulkedit_1", { pollMs: 1 })).rejects.toMatchObject({
      code: "action_failed",
      message: "bulkedit_1 failed after 4 of 10 leads. Close does not say why.",
    });
  });

  it("gives up at the deadline, not before, and says where the action stands", async () => {
    const { close, sent } = stubbed([at("processing", 4)]);
    const started = performance.now();
    await expect(
      close.edits.wait("bulkedit_1", { pollMs: 40, deadlineMs: 100 }),
    ).rejects.toMatchObject({
      code: "deadline",
      message: expect.stringContaining('bulkedit_1 is still "processing" after 100 ms'),
    });
    expect(performance.now() - started).toBeGreaterThan(95);
    expect(sent).toHaveLength(3);
  });

  it("gives up at the deadline when a look hangs, and when it is shorter than a pause", async () => {
    const hanging = stubbed([silence]).close.edits;
    await expect(hanging.wait("bulkedit_1", { deadlineMs: 10 })).rejects.toMatchObject({
      code: "deadline",
    });
    const slow = stubbed([at("processing", 4)]).close.edits;
    await expect(slow.wait("bulkedit_1", { pollMs: 60_000, deadlineMs: 10 })).rejects.toMatchObject(
      { code: "deadline" },
    );
  });

  it("looks at most once a second, where no pause is given", async () => {
    const { close, sent } = stubbed([at("processing", 4)]);
    const options = { deadlineMs: 30, pollMs: undefined } as object;
    await expect(close.edits.wait("bulkedit_1", options)).rejects.toMatchObject({
      code: "deadline",
    });
    expect(sent).toHaveLength(1);
  });

  it.each([
    ["in its sleep", at("processing", 4)],
    ["in a look", silence],
  ])("stops %s when it is aborted", async (_, answer) => {
    const { close, sent } = stubbed([answer]);
    const controller = new AbortController();
    const waiting = close.edits.wait("bulkedit_1", { pollMs: 60_000, signal: controller.signal });
    setTimeout(() => controller.abort(), 20);
    await expect(waiting).rejects.toMatchObject({ code: "aborted" });
    expect(sent).toHaveLength(1);
  });

  it("fails with what onProgress throws, also later", async () => {
    const { close } = stubbed([at("processing", 4)]);
    const onProgress = () => Promise.reject(new Error("disk full"));
    await expect(close.edits.wait("bulkedit_1", { onProgress })).rejects.toThrow("disk full");
  });

  it("does not take an abort inside onProgress for its own deadline", async () => {
    const { close } = stubbed([at("processing", 4)]);
    const onProgress = () => close.edits.get("bulkedit_2", { signal: AbortSignal.abort() });
    await expect(close.edits.wait("bulkedit_1", { onProgress })).rejects.toMatchObject({
      code: "aborted",
    });
  });

  it("fails at once when the action cannot be read", async () => {
    const { close, sent } = stubbed([{ status: 404, body: { error: "Empty query: none." } }]);
    const failure = await close.edits.wait("bulkedit_1").catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(CloseError);
    expect(failure).toMatchObject({ code: "not_found", status: 404 });
    expect(sent).toHaveLength(1);
  });
});
