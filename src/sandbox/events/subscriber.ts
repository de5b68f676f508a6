import type { Event } from "../../../generated/types.js";
import { Delivery } from "./delivery.js";
import { sign } from "./signature.js";
import type { Subscription } from "./subscription.js";

/** Most deliveries that wait; one more pauses the subscription (documented). */
const mostWaiting = 100_000;

/** How long nothing but failures is put up with, in milliseconds: 3 days (documented). */
const longestFailingMs = 3 * 24 * 60 * 60 * 1000;

/** How long an answer is waited for, in milliseconds of real time (inferred). */
const timeoutMs = 10_000;

/** Most deliveries under way at once (inferred). */
const mostAtOnce = 10;

/** Delivers events to one webhook subscription, each until it arrives or is too old. */
export class Subscriber {
  /** What is not delivered yet. */
  readonly #deliveries = new Set<Delivery>();
  /** What is to be tried now, and which of it is next. */
  #ready: Delivery[] = [];
  #next = 0;
  readonly #underWay = new Set<Promise<void>>();
  readonly #stopped = new AbortController();
  /** Since when nothing arrived, in milliseconds since 1970; null when the last delivery did. */
  #failingSince: number | null = null;

  /**
   * @param subscription What to deliver, and where.
   * @param retryLater Takes up a delivery that failed, to step when it is due again.
   * @param fetch Sends the deliveries.
   */
  constructor(
    readonly subscription: Subscription,
    private readonly retryLater: (delivery: Delivery) => void,
    private readonly fetch: typeof globalThis.fetch,
  ) {}

  /** The tries under way. None of them rejects. */
  get underWay(): readonly Promise<void>[] {
    return [...this.#underWay];
  }

  /** Delivers an event, when the subscription asks for it. */
  tell(event: Event): void {
    const { status, events } = this.subscription;
    const isAsked = events.some(
      ({ object_type, action }) => object_type === event.object_type && action === event.action,
    );
    if (status === "paused" || !isAsked) return;
    if (this.#deliveries.size === mostWaiting) {
      this.pause();
      return;
    }
    const happenedAt = Date.parse(`${event.date_created}Z`);
    const delivery = new Delivery(event, happenedAt, () => {
      this.#ready.push(delivery);
      this.#tryNext();
    });
    this.#deliveries.add(delivery);
    delivery.step();
  }

  /** Forgets what waits, breaks off what is under way, and delivers nothing from now on. */
  pause(): void {
    this.subscription.status = "paused";
    for (const delivery of this.#deliveries) delivery.due = Number.POSITIVE_INFINITY;
    this.#deliveries.clear();
    this.#ready = [];
    this.#next = 0;
    this.#stopped.abort();
  }

  #tryNext(): void {
    while (this.#underWay.size < mostAtOnce) {
      const delivery = this.#ready[this.#next];
      if (!delivery) {
        this.#ready = [];
        this.#next = 0;
        return;
      }
      this.#next += 1;
      const attempt = this.#try(delivery).then(() => {
        this.#underWay.delete(attempt);
        this.#tryNext();
      });
      this.#underWay.add(attempt);
    }
  }

  async #try(delivery: Delivery): Promise<void> {
    const arrived = await this.#post(delivery);
    if (this.#stopped.signal.aborted) return;
    if (arrived) {
      this.#failingSince = null;
      this.#deliveries.delete(delivery);
      return;
    }
    this.#failingSince ??= delivery.triedAt;
    if (delivery.triedAt - this.#failingSince >= longestFailingMs) this.pause();
    else if (delivery.retry()) this.retryLater(delivery);
    else this.#deliveries.delete(delivery);
  }

  /** Tells whether the delivery was acknowledged. */
  async #post({ event, triedAt }: Delivery): Promise<boolean> {
    const { id, url, signature_key } = this.subscription;
    const body = JSON.stringify({ event, subscription_id: id });
    const timestamp = String(Math.floor(triedAt / 1000));
    // Called as a method, a browser's fetch throws.
    const { fetch } = this;
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "close-sig-hash": await sign(signature_key, timestamp, body),
          "close-sig-timestamp": timestamp,
        },
        body,
        // A redirect may lead away from this machine.
        redirect: "manual",
        signal: AbortSignal.any([this.#stopped.signal, AbortSignal.timeout(timeoutMs)]),
      });
      await response.body?.cancel();
      return response.ok;
    } catch {
      return false;
    }
  }
}
