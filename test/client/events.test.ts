import { describe, expect, it } from "vitest";
import { FakeTime } from "./fake-time.js";
import { stubbed } from "./stub.js";

const path = "/bulk_action/edit/bulkedit_1/";

describe("onEvent", () => {
  it("is told of every retry, with its reason and the wait before it", async () => {
    const time = new FakeTime();
    const events: unknown[] = [];
    const onEvent = (event: unknown) => events.push(event);
    const answers = [new TypeError("fetch failed"), { status: 429, body: {} }, { id: "x" }];
    const { close } = stubbed(answers, { onEvent }, time);
    await time.run(close.edits.get("bulkedit_1"));
    const event = { type: "retry", method: "GET", path };
    expect(events).toEqual([
      { ...event, attempt: 1, delayMs: 250, code: "network" },
      { ...event, attempt: 2, delayMs: 500, status: 429 },
    ]);
    expect(JSON.stringify(events)).not.toMatch(/secret|authorization/i);
  });

  it("is not told of a call that goes well", async () => {
    const events: unknown[] = [];
    const { close } = stubbed([{ id: "x" }], { onEvent: (event) => events.push(event) });
    await close.edits.get("bulkedit_1");
    expect(events).toEqual([]);
  });

  it.each([
    [
      "at once",
      () => {
        throw new Error("broken");
      },
    ],
    ["later", () => Promise.reject(new Error("broken"))],
  ])("harms nothing when it throws %s", async (_, onEvent) => {
    const time = new FakeTime();
    const { close } = stubbed([{ status: 503, body: {} }, { id: "x" }], { onEvent }, time);
    expect(await time.run(close.edits.get("bulkedit_1"))).toEqual({ id: "x" });
  });
});
