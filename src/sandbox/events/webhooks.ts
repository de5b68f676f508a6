import { InvalidInput } from "../model/invalid-input.js";
import type { World } from "../model/world.js";
import { Alarm } from "./alarm.js";
import type { Delivery } from "./delivery.js";
import { hexOf } from "./signature.js";
import { Subscriber } from "./subscriber.js";
import { checkSubscription, type Subscription, type SubscriptionRequest } from "./subscription.js";

/** Most subscriptions of an organization (documented). */
const mostSubscriptions = 40;

/** The webhook subscriptions of an organization. They deliver to this machine only. */
export class Webhooks {
  readonly #subscribers = new Map<string, Subscriber>();
  readonly #alarm: Alarm;

  /**
   * @param world Whose events to deliver.
   * @param fetch Sends the deliveries.
   */
  constructor(
    private readonly world: World,
    private readonly fetch: typeof globalThis.fetch = globalThis.fetch,
  ) {
    this.#alarm = new Alarm(world, () =>
      [...this.#subscribers.values()].some(({ subscription }) => subscription.status === "active"),
    );
    world.events.listen((event) => {
      for (const subscriber of this.#subscribers.values()) subscriber.tell(event);
      this.#alarm.set();
    });
  }

  /** The subscriptions, oldest first. */
  get list(): Subscription[] {
    return [...this.#subscribers.values()].map(({ subscription }) => structuredClone(subscription));
  }

  /**
   * Subscribes to events from now on.
   *
   * @param request Where to deliver, and what.
   * @returns The subscription, with the key of its signatures.
   * @throws {InvalidInput} When the request is not valid, its address is not on this machine, there
   *   is the same subscription already (public code), or there are 40 (documented).
   */
  subscribe(request: SubscriptionRequest): Subscription {
    const checked = checkSubscription(request);
    const same = this.list.find((each) => key(each) === key(checked));
    if (same) {
      throw new InvalidInput("The webhook subscription", [
        `${same.id} has this url and these events already.`,
      ]);
    }
    if (this.#subscribers.size === mostSubscriptions) {
      throw new InvalidInput("The webhook subscription", [
        `There are ${mostSubscriptions} already, and an organization cannot have more.`,
      ]);
    }
    const { clock, random, timeline } = this.world;
    const subscription: Subscription = {
      id: random.id("whsub", 22),
      ...checked,
      status: "active",
      signature_key: hexOf(Array.from({ length: 32 }, () => random.integer(0, 255))),
    };
    const retryLater = (delivery: Delivery) => {
      timeline.add(delivery);
      // It may have rung while the delivery was under way, and nothing was due.
      this.#alarm.set();
      // Where a virtual clock was moved by hours, the next try is due as well, and nobody may look again.
      timeline.run(clock.now());
    };
    this.#subscribers.set(subscription.id, new Subscriber(subscription, retryLater, this.fetch));
    this.#alarm.set();
    return structuredClone(subscription);
  }

  /** Takes a subscription back, with what it was still to be delivered. Tells whether there was one. */
  remove(id: string): boolean {
    this.#subscribers.get(id)?.pause();
    return this.#subscribers.delete(id);
  }

  /**
   * Waits until every delivery that is due by now was tried, with those that fail and are due again.
   *
   * @returns Nothing, and never rejects.
   */
  async settled(): Promise<void> {
    const { clock, timeline } = this.world;
    for (;;) {
      timeline.run(clock.now());
      const underWay = [...this.#subscribers.values()].flatMap((each) => each.underWay);
      if (underWay.length === 0) return;
      await Promise.all(underWay);
    }
  }

  /** Takes every subscription back. */
  close(): void {
    for (const id of [...this.#subscribers.keys()]) this.remove(id);
    this.#alarm.stop();
  }
}

/** The same for subscriptions that Close takes for the same. */
function key({ url, events }: Required<Pick<SubscriptionRequest, "url" | "events">>): string {
  const names = events.map(({ object_type, action }) => JSON.stringify([object_type, action]));
  return JSON.stringify([url, ...new Set(names.sort())]);
}
