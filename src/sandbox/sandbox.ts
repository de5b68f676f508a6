import type { Event } from "../../generated/types.js";
import { restoreSnapshot, type Snapshot, takeSnapshot } from "./data/snapshot.js";
import type { SentEmail } from "./email/sent-email.js";
import type { Webhooks } from "./events/webhooks.js";
import { createApp } from "./http/app.js";
import { FaultPlan } from "./http/fault-plan.js";
import { RateLimiter } from "./http/rate-limit.js";
import { type LoggedRequest, RequestLog } from "./http/request-log.js";
import { type Clock, createClock } from "./model/clock.js";
import type { Organization } from "./model/organization.js";
import { checkOptions, type SandboxOptions } from "./options.js";
import { type State, start } from "./start.js";

/** A Close organization in memory, behind a `fetch`. */
export interface Sandbox {
  /** The first user's key. */
  readonly apiKey: string;
  /** Its time. */
  readonly clock: Pick<Clock, "kind" | "now" | "advance">;
  /** What it holds at the moment. Changes that are made here take effect at once. */
  readonly org: Organization;
  /** What goes wrong with calls. */
  readonly faults: Pick<FaultPlan, "plan" | "clear" | "current">;
  /** The latest 1,000 requests, oldest first. */
  readonly requests: readonly LoggedRequest[];
  /** Emails that went out, oldest first. */
  readonly outbox: readonly SentEmail[];
  /** What happened, oldest first. */
  readonly events: readonly Event[];
  /** Who is told of what happens. */
  readonly webhooks: Webhooks;
  /**
   * Answers a request as Close would. Give it to `createClient`; no port is opened. The host does not
   * matter, and a redirect is returned, not followed.
   */
  fetch(input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /**
   * Writes down what it remembers: organization, bulk actions, events, outbox, time. Not options, faults,
   * webhook subscriptions and the latest requests. Plain JSON.
   */
  snapshot(): Snapshot;
  /**
   * Starts again, as after `createSandbox`: organization, bulk actions, time, faults, and all records.
   * Make a new client, too: the same ids come again, and one that remembers them takes a lost action for
   * an earlier one.
   */
  reset(): void;
}

/** What `createSandbox` takes for options that are not given. */
export const defaults = {
  leads: 200,
  seed: 1,
  leadsPerSecond: 100,
  clock: "real",
  faults: [],
  webhooks: [],
} satisfies SandboxOptions;

/**
 * Makes a sandbox.
 *
 * @param options All optional.
 * @returns The sandbox, with its organization.
 * @throws {RangeError | TypeError} For options that make no sense.
 * @throws {InvalidInput} For data, a snapshot, faults or webhook subscriptions that are not valid.
 *
 * @example
 * const sandbox = createSandbox({ leads: 500 });
 * const close = createClient({ apiKey: sandbox.apiKey, fetch: sandbox.fetch });
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  checkOptions(options);
  // What the caller does to its data later must not change what a reset goes back to.
  const given = Object.entries(structuredClone(options)).filter(([, value]) => value !== undefined);
  const settings: typeof defaults & SandboxOptions = { ...defaults, ...Object.fromEntries(given) };
  const { snapshot, rateLimit } = settings;
  const restore = () => (snapshot === undefined ? undefined : restoreSnapshot(snapshot));
  const restored = restore();
  const clock = createClock(settings.clock, restored?.now, () => present());
  const faults = new FaultPlan(settings.faults);
  const limiter = rateLimit === undefined ? undefined : new RateLimiter(rateLimit);
  const log = new RequestLog();
  let state = start(settings, clock, restored);

  /** Lets happen what is due by a moment. */
  function at(now: number): State {
    state.world.timeline.run(now);
    state.world.events.forgetOld(now);
    return state;
  }
  const present = () => at(clock.now());

  const sandbox: Sandbox = {
    get apiKey() {
      return state.world.organization.users[0]?.api_key ?? "";
    },
    clock: { kind: clock.kind, now: clock.now, advance: clock.advance },
    get org() {
      return present().world.organization;
    },
    faults,
    requests: log.all,
    get outbox() {
      return present().world.outbox;
    },
    get events() {
      return present().world.events.all;
    },
    get webhooks() {
      return present().webhooks;
    },
    async fetch(input, init) {
      const request = input instanceof Request && !init ? input : new Request(input, init);
      return untilAborted(request.signal, () => app(request));
    },
    snapshot() {
      const now = clock.now();
      const { world, actions } = at(now);
      return takeSnapshot(world, actions.records, now);
    },
    reset() {
      state.webhooks.close();
      clock.reset();
      faults.reset();
      limiter?.reset();
      log.clear();
      state = start(settings, clock, restore());
    },
  };
  const app = createApp(sandbox, { clock, faults, log, limiter, at });
  return sandbox;
}

/** Ends with the signal, as a network's `fetch` does, whatever the work still waits for. */
function untilAborted<Answer>(signal: AbortSignal, work: () => Promise<Answer>): Promise<Answer> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", abort));
  });
}
