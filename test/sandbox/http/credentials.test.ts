import { createSandbox } from "close-bulk-actions/sandbox";
import { describe, expect, it } from "vitest";
import { send } from "../send.js";

const sandbox = createSandbox({ leads: 1, clock: "virtual" });
const status = async (authorization: string) =>
  (await send(sandbox, "GET", "/status/lead/", undefined, { authorization })).status;

describe("the sandbox knows its callers", () => {
  it.each([
    ["an API key with an empty password", `Basic ${btoa("api_sandbox:")}`],
    ["a scheme in other letters", `BASIC ${btoa("api_sandbox:")}`],
    ["an OAuth token", "Bearer token_sandbox"],
  ])("by %s", async (_, authorization) => {
    expect(await status(authorization)).toBe(200);
  });

  it.each([
    ["an empty header", ""],
    ["another key", `Basic ${btoa("api_other:")}`],
    ["a key with a password", `Basic ${btoa("api_sandbox:secret")}`],
    ["a key without its colon", `Basic ${btoa("api_sandbox")}`],
    ["what is no base64", "Basic %%%"],
    ["another token", "Bearer api_sandbox"],
    ["the token as a key", `Basic ${btoa("token_sandbox:")}`],
    ["another scheme", "Digest token_sandbox"],
    ["a property of every object for a scheme", "constructor token_sandbox"],
  ])("not by %s: 401", async (_, authorization) => {
    expect(await status(authorization)).toBe(401);
  });

  it("by the key and the token that it was made with", async () => {
    const own = createSandbox({ leads: 1, apiKey: "api_schlüssel", accessToken: "own" });
    const key = String.fromCharCode(...new TextEncoder().encode("api_schlüssel:"));
    for (const authorization of [`Basic ${btoa(key)}`, "Bearer own"]) {
      const answer = await send(own, "GET", "/status/lead/", undefined, { authorization });
      expect(answer.status).toBe(200);
    }
    expect([own.apiKey, own.org.users[0]?.access_token]).toEqual(["api_schlüssel", "own"]);
  });

  it("before it looks at what they ask for", async () => {
    const wrong = { authorization: "Bearer other" };
    const answer = await send(sandbox, "POST", "/bulk_action/edit/", { type: 1 }, wrong);
    expect(answer).toMatchObject({ status: 401, body: { error: "Unauthorized" } });
    expect(answer.headers.get("www-authenticate")).toBe('Basic realm="Close"');
  });
});
