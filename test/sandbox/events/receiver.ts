import { createHmac } from "node:crypto";
import { seedOrganization } from "../../../src/sandbox/data/seed.js";
import type { SubscriptionRequest } from "../../../src/sandbox/events/subscription.js";
import { Webhooks } from "../../../src/sandbox/events/webhooks.js";
import { type ClockKind, createClock } from "../../../src/sandbox/model/clock.js";
import { createRandom } from "../../../src/sandbox/model/random.js";
import { World } from "../../../src/sandbox/model/world.js";

/** A delivery, as it arrived. */
export interface Arrived {
  url: string;
  /** Sandbox time, in seconds since 1970, as the delivery says. */
  timestamp: string;
  hash: string;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of the JSON.
  body: any;
  init: RequestInit;
}

/** A world whose webhooks arrive in a list. */
export interface Receiver {
  world: World;
  webhooks: Webhooks;
  arrived: Arrived[];
  /** Answers every delivery; 200 at first. */
  answer: (delivery: Arrived) => Promise<Response> | Response;
  /** Something happens to a bulk edit, or to another object. */
  happen(action?: string, object_type?: string): void;
  /** Lets time pass, and every delivery that is then due be tried. */
  pass(ms: number): Promise<void>;
}

export const hook: SubscriptionRequest = { url: "http://127.0.0.1:9/hook" };

export function makeReceiver(kind: ClockKind = "virtual"): Receiver {
  const clock = createClock(kind);
  const random = createRandom(1);
  const world = new World(seedOrganization(random, 1, clock.now()), clock, random);
  const receiver: Receiver = {
    world,
    webhooks: new Webhooks(world, async (url, init = {}) => {
      const headers = new Headers(init.headers);
      const text = String(init.body);
      const delivery = {
        url: String(url),
        timestamp: headers.get("close-sig-timestamp") ?? "",
        hash: headers.get("close-sig-hash") ?? "",
        text,
        body: JSON.parse(text),
        init,
      };
      receiver.arrived.push(delivery);
      return receiver.answer(delivery);
    }),
    arrived: [],
    answer: () => new Response(),
    happen(action = "updated", object_type = "bulk_action.edit") {
      const cause = { at: clock.now(), userId: null, request: null, bulkActionId: null };
      const object = { object_type, object_id: "x", lead_id: null, changed_fields: [] };
      world.events.record({ ...object, action, data: {}, previous_data: {} }, cause);
    },
    async pass(ms) {
      clock.advance(ms);
      await receiver.webhooks.settled();
    },
  };
  return receiver;
}

/** The signature of a delivery, reckoned by another library. */
export function signatureOf(key: string, { timestamp, text }: Arrived): string {
  return createHmac("sha256", Buffer.from(key, "hex"))
    .update(timestamp + text)
    .digest("hex");
}
