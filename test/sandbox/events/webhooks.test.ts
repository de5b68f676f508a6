import { beforeEach, describe, expect, it, vi } from "vitest";
import { sign } from "../../../src/sandbox/events/signature.js";
import { hook, makeReceiver, type Receiver, signatureOf } from "./receiver.js";

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
let receiver: Receiver;

const fail = () => new Response(null, { status: 500 });
/** When each delivery was tried, in seconds after the first. */
const tries = () =>
  receiver.arrived.map(({ timestamp }) => +timestamp - +(receiver.arrived[0]?.timestamp ?? 0));

beforeEach(() => {
  receiver = makeReceiver();
});

describe("a webhook subscription", () => {
  it("is delivered everything that happens to bulk actions, when it names nothing", async () => {
    const { webhooks, arrived, happen } = receiver;
    const { id } = webhooks.subscribe(hook);
    for (const kind of ["email", "sequence_subscription", "delete", "edit"]) {
      for (const action of ["created", "updated", "completed", "paused"]) {
        happen(action, `bulk_action.${kind}`);
      }
    }
    happen("deleted", "lead");
    await webhooks.settled();
    const told = new Set(
      arrived.map(({ body }) => `${body.event.object_type} ${body.event.action}`),
    );
    expect(arrived).toHaveLength(16);
    expect(told.size).toBe(16);
    expect(told).not.toContain("lead deleted");
    const event = receiver.world.events.all[0];
    expect(arrived.map(({ body }) => body)).toContainEqual({ event, subscription_id: id });
    expect(arrived[0]?.url).toBe(hook.url);
  });

  it("is delivered only what it names", async () => {
    const { webhooks, arrived, happen } = receiver;
    webhooks.subscribe({ ...hook, events: [{ object_type: "lead", action: "deleted" }] });
    happen("deleted", "lead");
    happen("updated", "lead");
    happen("deleted", "contact");
    await webhooks.settled();
    expect(arrived.map(({ body }) => body.event.action)).toEqual(["deleted"]);
  });

  it("is delivered nothing from before it was made, nor after it was removed", async () => {
    const { webhooks, arrived, happen } = receiver;
    happen("created");
    const { id } = webhooks.subscribe(hook);
    happen("updated");
    await webhooks.settled();
    expect(webhooks.remove(id)).toBe(true);
    happen("completed");
    await webhooks.settled();
    expect(arrived.map(({ body }) => body.event.action)).toEqual(["updated"]);
    expect(webhooks.list).toEqual([]);
    expect(webhooks.remove(id)).toBe(false);
  });

  it("breaks off what is under way when it is removed, and tries nothing again", async () => {
    const { webhooks, arrived, happen, pass } = receiver;
    const { id } = webhooks.subscribe(hook);
    receiver.answer = fail;
    happen("created");
    await webhooks.settled();
    const signals: unknown[] = [];
    receiver.answer = ({ init: { signal } }) =>
      new Promise((_, reject) => {
        signals.push(signal);
        signal?.addEventListener("abort", () => reject(signal.reason));
        webhooks.remove(id);
      });
    happen("updated");
    await webhooks.settled();
    expect(signals).toMatchObject([{ aborted: true }]);
    await pass(day);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(arrived).toHaveLength(2);
  });

  it("is listed with its id, its key and its status", () => {
    const events = [{ object_type: "lead", action: "created" }];
    const made = receiver.webhooks.subscribe({ ...hook, events });
    expect(made).toEqual({
      ...hook,
      events,
      verify_ssl: true,
      status: "active",
      id: expect.stringMatching(/^whsub_\w{22}$/),
      signature_key: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(receiver.webhooks.list).toEqual([made]);
    expect(makeReceiver().webhooks.subscribe({ ...hook, events })).toEqual(made);
  });
});

describe("a delivery", () => {
  it("is signed as Close signs: the published key and body give the published hash", async () => {
    const key = "058bfb6a3d8cfdc4da7c3be5901b16ae11da982b46a25fb2cd7016e97a140a1c";
    const body =
      '{"event":{"id":"ev_2sYKRjcrA79yKxi3S4Crd7"},"subscription_id":"whsub_8AmjKCZYT3zI8eZoi4HhFC"}';
    expect(await sign(key, "1544271440", body)).toBe(
      "73b1db4257cfdd766d234e1a3d5afdc62fbfdd56329bff9af463b45c8fc65fd9",
    );
  });

  it("carries the signature of exactly what it sends, every try anew", async () => {
    const { webhooks, arrived, happen, pass } = receiver;
    const { signature_key } = webhooks.subscribe(hook);
    receiver.answer = fail;
    happen();
    await pass(minute);
    expect(arrived.length).toBeGreaterThan(1);
    for (const delivery of arrived) {
      expect(delivery.hash).toBe(signatureOf(signature_key, delivery));
      expect(new Headers(delivery.init.headers).get("content-type")).toBe("application/json");
    }
    expect(new Set(arrived.map(({ hash }) => hash)).size).toBe(arrived.length);
  });

  it("never follows a redirect", async () => {
    const { webhooks, arrived, happen } = receiver;
    webhooks.subscribe(hook);
    receiver.answer = () => Response.redirect("https://example.com/", 307);
    happen();
    await webhooks.settled();
    expect(arrived).toHaveLength(1);
    expect(arrived[0]?.init.redirect).toBe("manual");
    await receiver.pass(10 * second);
    expect(arrived).toHaveLength(2);
  });

  it("is not tried again when it was acknowledged", async () => {
    receiver.webhooks.subscribe(hook);
    receiver.answer = () => new Response(null, { status: 204 });
    receiver.happen();
    await receiver.pass(day);
    expect(tries()).toEqual([0]);
  });

  it.each<[string, Receiver["answer"]]>([
    ["an answer that is not 2xx", fail],
    ["a lost connection", () => Promise.reject(new TypeError("fetch failed"))],
    [
      "something that throws",
      () => {
        throw new Error("no");
      },
    ],
  ])("is tried again after %s, at growing distances up to 20 minutes", async (_, answer) => {
    receiver.webhooks.subscribe(hook);
    receiver.answer = answer;
    receiver.happen();
    await receiver.pass(hour + 30 * minute);
    expect(tries()).toEqual([0, 10, 30, 70, 150, 310, 630, 1270, 2470, 3670, 4870]);
  });

  it("is tried again at the same times, however time passes", async () => {
    receiver.webhooks.subscribe(hook);
    receiver.answer = fail;
    receiver.happen();
    for (let step = 0; step < 90; step += 1) await receiver.pass(minute);
    expect(tries()).toEqual([0, 10, 30, 70, 150, 310, 630, 1270, 2470, 3670, 4870]);
  });

  it("is tried again on a real clock, although nobody looks and it failed slowly", async () => {
    const real = makeReceiver("real");
    const { webhooks, world, arrived, happen } = real;
    let failNow = () => {};
    real.answer = () =>
      new Promise((resolve) => {
        failNow = () => resolve(fail());
      });
    webhooks.subscribe(hook);
    happen();
    // Meanwhile the sandbox looks whether anything is due.
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(arrived).toHaveLength(1);
    world.clock.advance(10 * second);
    failNow();
    await expect.poll(() => arrived.length, { interval: 10 }).toBe(2);
    webhooks.close();
  });

  it("is tried again when no answer comes within 10 seconds", async () => {
    const timeout = vi.spyOn(AbortSignal, "timeout").mockReturnValueOnce(AbortSignal.abort());
    receiver.webhooks.subscribe(hook);
    receiver.answer = ({ init: { signal } }) => {
      signal?.throwIfAborted();
      return new Response();
    };
    receiver.happen();
    await receiver.pass(minute);
    expect(timeout.mock.calls).toEqual([[10 * second], [10 * second]]);
    expect(tries()).toEqual([0, 10]);
    timeout.mockRestore();
  });

  it("arrives when the receiver is there again", async () => {
    receiver.webhooks.subscribe(hook);
    receiver.answer = fail;
    receiver.happen();
    await receiver.pass(minute);
    receiver.answer = () => new Response();
    await receiver.pass(day);
    expect(tries()).toEqual([0, 10, 30, 70]);
  });

  it("is given up after 72 hours, while others arrive", async () => {
    const { webhooks, arrived, happen, pass } = receiver;
    webhooks.subscribe(hook);
    receiver.answer = ({ body }) => (body.event.action === "created" ? fail() : new Response());
    happen("created");
    for (let days = 0; days < 4; days += 1) {
      happen("updated");
      await pass(day);
    }
    const failed = arrived.filter(({ body }) => body.event.action === "created");
    expect(+(failed.at(-1)?.timestamp ?? 0) - +(failed[0]?.timestamp ?? 0)).toBe(
      (3 * day) / second,
    );
    expect(webhooks.list[0]?.status).toBe("active");
    arrived.length = 0;
    await pass(day);
    expect(arrived).toEqual([]);
  });

  it("never stands in for an unhandled rejection, whatever the receiver does with the body", async () => {
    receiver.webhooks.subscribe(hook);
    const broken = new ReadableStream({ cancel: () => Promise.reject(new Error("no")) });
    receiver.answer = () => new Response(broken);
    receiver.happen();
    await receiver.webhooks.settled();
    expect(receiver.arrived).toHaveLength(1);
  });

  it("waits for no more than ten others", async () => {
    const { webhooks, arrived, happen } = receiver;
    webhooks.subscribe(hook);
    let most = 0;
    let open = 0;
    receiver.answer = async () => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve));
      open -= 1;
      return new Response();
    };
    for (let count = 0; count < 35; count += 1) happen();
    await webhooks.settled();
    expect(arrived).toHaveLength(35);
    expect(most).toBe(10);
  });
});

describe("a subscription is paused", () => {
  it("after three days of nothing but failures, and its queue is emptied", async () => {
    const { webhooks, arrived, happen, pass } = receiver;
    webhooks.subscribe(hook);
    receiver.answer = fail;
    happen();
    await pass(3 * day - second);
    expect(webhooks.list[0]?.status).toBe("active");
    await pass(second);
    expect(webhooks.list[0]?.status).toBe("paused");
    arrived.length = 0;
    happen();
    await pass(day);
    expect(arrived).toEqual([]);
  });

  it("also when the clock is moved by days at once, and nobody looks again", async () => {
    const { webhooks, arrived, happen, world } = receiver;
    webhooks.subscribe(hook);
    receiver.answer = fail;
    happen();
    world.clock.advance(4 * day);
    world.timeline.run(world.clock.now());
    await vi.waitFor(() => expect(webhooks.list[0]?.status).toBe("paused"));
    const [first, last] = [arrived[0], arrived.at(-1)];
    expect(Number(last?.timestamp) - Number(first?.timestamp)).toBe((3 * day) / second);
  });

  it("not when one delivery arrived in between", async () => {
    const { webhooks, happen, pass } = receiver;
    webhooks.subscribe(hook);
    receiver.answer = fail;
    happen("created");
    await pass(2 * day);
    receiver.answer = ({ body }) => (body.event.action === "created" ? fail() : new Response());
    happen("updated");
    await pass(2 * day);
    expect(webhooks.list[0]?.status).toBe("active");
  });

  it("when 100,000 events wait", async () => {
    const { webhooks, happen } = receiver;
    webhooks.subscribe(hook);
    for (let count = 0; count < 100_000; count += 1) happen();
    expect(webhooks.list[0]?.status).toBe("active");
    happen();
    expect(webhooks.list[0]?.status).toBe("paused");
    const { length } = receiver.arrived;
    await webhooks.settled();
    expect(receiver.arrived.length - length).toBeLessThanOrEqual(10);
  }, 30_000);
});

describe("a webhook subscription is refused", () => {
  it.each<[unknown, string]>([
    [undefined, "Send an object"],
    [{}, "url: "],
    [{ url: 5 }, "url: "],
    [{ url: "hook" }, "url: Write an address"],
    [{ url: "ftp://127.0.0.1/" }, "url: Write an address"],
    [{ url: "https://example.com/hook" }, "example.com is not this machine"],
    [{ url: "http://127.0.0.1.example.com/" }, "127.0.0.1.example.com is not this machine"],
    [{ url: "http://localhost.example.com/" }, "localhost.example.com is not this machine"],
    [{ url: "http://127.0.0.1@example.com/" }, "example.com is not this machine"],
    [{ url: "http://192.168.0.1/" }, "192.168.0.1 is not this machine"],
    [{ url: "http://0.0.0.0/" }, "0.0.0.0 is not this machine"],
    [{ url: "http://[::2]/" }, "[::2] is not this machine"],
    [{ url: "http://user:secret@127.0.0.1/" }, "user name and password"],
    [{ ...hook, events: [] }, "events: "],
    [{ ...hook, events: [{ object_type: "lead" }] }, "events[0].action: "],
    [{ ...hook, events: [{ object_type: "", action: "created" }] }, "events[0].object_type: "],
    [{ ...hook, events: [{ object_type: "leads", action: "created" }] }, "Did you mean"],
    [{ ...hook, events: [{ object_type: "lead", action: "changed" }] }, "events[0].action: "],
    [
      { ...hook, events: [{ object_type: "lead", action: "updated", extra_filter: {} }] },
      "extra_filter",
    ],
    [{ ...hook, verify_ssl: "no" }, "verify_ssl: "],
    [{ ...hook, event: [] }, "event"],
  ])("as %j", (request, message) => {
    expect(() => receiver.webhooks.subscribe(request as never)).toThrow(message);
    expect(receiver.webhooks.list).toEqual([]);
  });

  it.each([
    "http://127.0.0.1:1/a",
    "http://127.9.9.9/",
    "http://LOCALHOST/",
    "https://[::1]:8/",
    "http://2130706433/",
  ])("but not for %s", (url) => {
    receiver.webhooks.subscribe({ url });
    expect(receiver.webhooks.list).toHaveLength(1);
  });

  it("when the same address has the same events, in whatever order", () => {
    const [one, other] = ["created", "updated"].map((action) => ({ object_type: "lead", action }));
    if (!one || !other) throw new Error("unreachable");
    const { webhooks } = receiver;
    const { id } = webhooks.subscribe({ ...hook, events: [one, other] });
    expect(() => webhooks.subscribe({ ...hook, events: [other, one, one] })).toThrow(id);
    webhooks.subscribe({ ...hook, events: [one] });
    webhooks.subscribe({ url: `${hook.url}2`, events: [one, other] });
    expect(webhooks.list).toHaveLength(3);
  });

  it("when there are 40", () => {
    const { webhooks } = receiver;
    for (let port = 1; port <= 40; port += 1)
      webhooks.subscribe({ url: `http://127.0.0.1:${port}/` });
    expect(() => webhooks.subscribe({ url: "http://127.0.0.1:41/" })).toThrow("40");
    webhooks.remove(webhooks.list[0]?.id ?? "");
    webhooks.subscribe({ url: "http://127.0.0.1:41/" });
    expect(webhooks.list).toHaveLength(40);
  });
});
