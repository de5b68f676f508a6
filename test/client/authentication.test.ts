import { createClient } from "close-bulk-actions";
import { describe, expect, it } from "vitest";
import { FakeTime } from "./fake-time.js";
import { stubbed } from "./stub.js";

describe("authentication", () => {
  it("sends an API key as the user name of Basic authentication, with an empty password", async () => {
    const { close, sent } = stubbed([{ id: "x" }], { apiKey: "yourapikey" });
    await close.edits.get("bulkedit_1");
    // The very value on Close's page about API keys.
    expect(sent[0]?.authorization).toBe("Basic eW91cmFwaWtleTo=");
  });

  it("sends an access token as a Bearer token", async () => {
    const { close, sent } = stubbed([{ id: "x" }], {
      apiKey: undefined,
      accessToken: "token",
    } as object);
    await close.edits.get("bulkedit_1");
    expect(sent[0]?.authorization).toBe("Bearer token");
  });

  it("asks a function for the credential before every request", async () => {
    const keys = ["first", "second"];
    const { close, sent } = stubbed([{ id: "x" }], { apiKey: async () => keys.shift() ?? "" });
    await close.edits.get("bulkedit_1");
    await close.edits.get("bulkedit_1");
    expect(sent.map(({ authorization }) => authorization)).toEqual([
      `Basic ${btoa("first:")}`,
      `Basic ${btoa("second:")}`,
    ]);
  });

  it("authenticates the bare client too", async () => {
    const { close, sent } = stubbed([{ data: [], has_more: false }]);
    await close.http.GET("/status/lead/");
    expect(sent[0]).toMatchObject({
      url: "https://api.close.com/api/v1/status/lead/",
      authorization: `Basic ${btoa("api_secret:")}`,
    });
  });

  it("sends to another address when told to", async () => {
    const { close, sent } = stubbed([{ id: "x" }], { baseUrl: "http://127.0.0.1:4250/api/v1" });
    await close.edits.get("bulkedit_1");
    expect(sent[0]?.url).toBe("http://127.0.0.1:4250/api/v1/bulk_action/edit/bulkedit_1/");
  });

  it("fails as unauthorized, with nothing sent, when the function that gives it fails", async () => {
    const cause = new Error("vault is sealed");
    const { close, sent } = stubbed([{ id: "x" }], { apiKey: () => Promise.reject(cause) });
    const create = close.deletes.create({ s_query: { type: "match_all" } });
    await expect(create).rejects.toMatchObject({ code: "unauthorized", cause });
    expect(sent).toHaveLength(0);
  });

  it("asks an access token function once more after a 401, for a create too", async () => {
    const tokens = ["old", "new", "newer"];
    const accessToken = () => tokens.shift() ?? "";
    const refused = { status: 401, body: {} };
    const options = { apiKey: undefined, accessToken } as object;
    const { close, sent } = stubbed([refused, { id: "x" }, { id: "x" }, refused], options);
    await close.deletes.create({ s_query: { type: "match_all" } });
    expect(sent.map(({ authorization }) => authorization)).toEqual(["Bearer old", "Bearer new"]);
    await close.edits.get("bulkedit_1");
    expect(sent).toHaveLength(3);
    await expect(close.edits.get("bulkedit_1")).rejects.toMatchObject({
      code: "unauthorized",
      attempts: 2,
    });
    expect(sent).toHaveLength(5);
  });

  it("does not ask again for what cannot have changed", async () => {
    for (const options of [{ apiKey: () => "k" }, { apiKey: undefined, accessToken: "token" }]) {
      const { close, sent } = stubbed([{ status: 401, body: {} }], options as object);
      await expect(close.edits.get("bulkedit_1")).rejects.toMatchObject({ code: "unauthorized" });
      expect(sent).toHaveLength(1);
    }
  });

  it("is put on beneath the middleware, which sees no credential", async () => {
    const { close, sent } = stubbed([{ id: "x" }]);
    const seen: (string | null)[] = [];
    close.http.use({
      onRequest: ({ request }) => {
        seen.push(request.headers.get("authorization"));
      },
    });
    await close.edits.get("bulkedit_1");
    expect([seen, sent[0]?.authorization]).toEqual([[null], `Basic ${btoa("api_secret:")}`]);
  });

  it.each([
    ["signal", { signal: AbortSignal.abort("enough") }, 0, { code: "aborted", cause: "enough" }],
    ["timeoutMs", { timeoutMs: 50 }, 50, { code: "unauthorized" }],
  ])(
    "does not wait for ever for a function that never gives it: %s",
    async (_, options, after, error) => {
      const time = new FakeTime();
      const apiKey = () => new Promise<string>(() => {});
      const { close, sent } = stubbed([{ id: "x" }], { apiKey }, time);
      const read = time.run(close.edits.get("bulkedit_1", options));
      await expect(read).rejects.toMatchObject(error);
      expect([sent.length, time.sleepers.size, time.now()]).toEqual([0, 0, after]);
    },
  );

  it("needs one credential, not none and not two", () => {
    for (const none of [{}, { apiKey: "" }, { apiKey: null }, { accessToken: undefined }]) {
      expect(() => createClient(none as never)).toThrow("either an apiKey or an accessToken");
    }
    expect(() => createClient({ apiKey: "a", accessToken: "b" } as never)).toThrow(TypeError);
    expect(createClient({ apiKey: "a" })).toHaveProperty("edits");
  });
});
