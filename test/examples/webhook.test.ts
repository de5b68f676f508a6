import { createHmac } from "node:crypto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { receive } from "../../examples/webhook.js";

const log = vi.spyOn(console, "log").mockImplementation(() => {});
afterEach(() => log.mockClear());

const key = "0123456789abcdef".repeat(4);
const now = () => Math.floor(Date.now() / 1_000);
const completed = (id: string) =>
  JSON.stringify({
    event: { id, action: "completed", data: { status: "done", n_leads: 3, n_leads_processed: 3 } },
    subscription_id: "whsub_1",
  });

interface Sending {
  body: string;
  timestamp?: string;
  hash?: string;
  key?: string;
}

/** Sends a delivery, by itself signed as Close signs. */
async function deliver({ body, timestamp = String(now()), ...given }: Sending): Promise<number> {
  const signed = createHmac("sha256", Buffer.from(key, "hex")).update(timestamp + body);
  const hash = given.hash ?? signed.digest("hex");
  const headers = { "close-sig-timestamp": timestamp, "close-sig-hash": hash };
  const request = new Request("https://hook.test/", { method: "POST", headers, body });
  return (await receive(request, given.key ?? key)).status;
}

describe("webhook.ts", () => {
  it("takes a delivery that Close signed, and tells what happened", async () => {
    expect(await deliver({ body: completed("ev_1") })).toBe(200);
    expect(log.mock.calls).toEqual([["completed: done, 3 of 3 leads"]]);
  });

  it("tells it once, though it comes twice, and acknowledges both", async () => {
    expect(await deliver({ body: completed("ev_2") })).toBe(200);
    expect(await deliver({ body: completed("ev_2") })).toBe(200);
    expect(log).toHaveBeenCalledTimes(1);
  });

  it.each<[string, Partial<Sending>]>([
    ["the signature of another body", { hash: "00".repeat(32) }],
    ["half a signature", { hash: "00".repeat(16) }],
    ["no signature", { hash: "" }],
    ["what is no hex", { hash: "zz".repeat(32) }],
    ["the signature of another key", { key: "ff".repeat(32) }],
    ["a time of long ago, though it is signed", { timestamp: String(now() - 400) }],
    ["a time that is far ahead, though it is signed", { timestamp: String(now() + 400) }],
    ["no time, though that is signed", { timestamp: "" }],
    ["what is no time, though it is signed", { timestamp: "now" }],
  ])("refuses %s", async (_, wrong) => {
    expect(await deliver({ body: completed("ev_3"), ...wrong })).toBe(401);
    expect(log).not.toHaveBeenCalled();
  });

  it("takes a delivery that was on its way for some minutes", async () => {
    expect(await deliver({ body: completed("ev_4"), timestamp: String(now() - 240) })).toBe(200);
  });
});
