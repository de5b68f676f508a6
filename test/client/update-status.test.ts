import { describe, expect, it } from "vitest";
import { FakeTime } from "./fake-time.js";
import { type Answer, stubbed } from "./stub.js";

const lost = new TypeError("fetch failed");
const refused = { status: 400, body: { "field-errors": { status: "is paused" } } };

async function update(what: "pause" | "resume", answers: Answer[]) {
  const time = new FakeTime();
  const { close, sent } = stubbed(answers, {}, time);
  const outcome = await time.run(close.edits[what]("bulkedit_1").catch((error) => error.code));
  return [outcome.status ?? outcome, sent.map(({ method }) => method).join(" ")];
}

describe("a pause or resume whose answer was lost", () => {
  it("is sent again", async () => {
    expect(await update("pause", [lost, body("paused")])).toEqual(["paused", "PUT PUT"]);
  });

  it.each([
    ["pause", "paused"],
    ["resume", "resuming"],
    ["resume", "processing"],
    ["resume", "done"],
  ] as const)("has worked when %s is refused and the action is %s", async (what, status) => {
    const answers = [lost, refused, body(status)];
    expect(await update(what, answers)).toEqual([status, "PUT PUT GET"]);
  });

  it.each([
    ["pause", "processing"],
    ["pause", "done"],
    ["resume", "paused"],
  ] as const)("has not worked when %s is refused and the action is %s", async (what, status) => {
    const answers = [lost, refused, body(status)];
    expect(await update(what, answers)).toEqual(["bad_request", "PUT PUT GET"]);
  });

  it("stays refused when the action cannot be read", async () => {
    const answers = [lost, refused, { status: 404, body: {} }];
    expect(await update("pause", answers)).toEqual(["bad_request", "PUT PUT GET"]);
  });

  it("has worked also where a middleware makes another answer of the refusal", async () => {
    const time = new FakeTime();
    const { close } = stubbed([lost, refused, body("paused")], {}, time);
    close.http.use({
      onResponse: async ({ response }) => new Response(await response.text(), response),
    });
    expect(await time.run(close.edits.pause("bulkedit_1"))).toMatchObject({ status: "paused" });
  });

  it("fails as it did when the repeated one was not refused", async () => {
    const answers = [lost, { status: 403, body: {} }, body("paused")];
    expect(await update("pause", answers)).toEqual(["forbidden", "PUT PUT"]);
  });

  it("is taken at its word when it was refused the first time", async () => {
    expect(await update("pause", [refused, body("paused")])).toEqual(["bad_request", "PUT"]);
  });
});

/** An answer with an action; a plain object with a `status` would be taken for the HTTP status. */
function body(status: string): Answer {
  return () => Response.json({ id: "bulkedit_1", status });
}
