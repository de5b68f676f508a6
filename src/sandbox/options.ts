import { suggest } from "../validation/suggest.js";
import type { OrganizationData } from "./data/organization-data.js";
import type { Snapshot } from "./data/snapshot.js";
import type { SubscriptionRequest } from "./events/subscription.js";
import type { Fault } from "./http/fault.js";
import type { ClockKind } from "./model/clock.js";

/** What `createSandbox` takes. */
export interface SandboxOptions {
  /**
   * How many leads the organization has, up to 1,000,000.
   *
   * @default 200
   */
  leads?: number;
  /**
   * The organization, in place of one that is made up: a team's own cases.
   *
   * @default none
   */
  data?: OrganizationData;
  /**
   * What `sandbox.snapshot()` gave, to go on from there.
   *
   * @default none
   */
  snapshot?: Snapshot;
  /**
   * Seed of all chance, a whole number: the same seed gives the same leads and ids.
   *
   * @default 1
   */
  seed?: number;
  /**
   * How many leads a bulk action works on in a second. Close's own speed is not known.
   *
   * @default 100
   */
  leadsPerSecond?: number;
  /**
   * `real` time passes by itself; `virtual` time only by `sandbox.clock.advance`.
   *
   * @default "real"
   */
  clock?: ClockKind;
  /**
   * The first user's API key, to be sent as the user name of Basic authentication. The sandbox shows it
   * to whoever opens `/`: never give it your real one.
   *
   * @default what the organization says; "api_sandbox" in one that is made up
   */
  apiKey?: string;
  /**
   * The first user's OAuth token, to be sent as `Bearer`.
   *
   * @default what the organization says; "token_sandbox" in one that is made up
   */
  accessToken?: string;
  /**
   * How many requests a user may send to an operation in a second; the organization may send three times
   * as many. More are answered with 429.
   *
   * @default no limit
   */
  rateLimit?: number;
  /**
   * What goes wrong, from the start and after each reset.
   *
   * @default []
   */
  faults?: readonly Fault[];
  /**
   * Webhook subscriptions to addresses on this machine, from the start and after each reset.
   *
   * @default []
   */
  webhooks?: readonly SubscriptionRequest[];
}

const mostLeads = 1_000_000;
const isText = (value: unknown) => typeof value === "string" && value !== "";

/** What each option has to be, in words and as a test. */
const rules: Record<
  keyof SandboxOptions,
  [rule: string, holds: (value: unknown) => boolean] | null
> = {
  leads: [`a whole number from 0 to ${mostLeads}`, (value) => isWhole(value, 0, mostLeads)],
  seed: ["a whole number", Number.isSafeInteger],
  leadsPerSecond: ["a number above 0", (value) => Number.isFinite(value) && Number(value) > 0],
  clock: ['"real" or "virtual"', (value) => value === "real" || value === "virtual"],
  apiKey: ["a text that is not empty", isText],
  accessToken: ["a text that is not empty", isText],
  rateLimit: ["a whole number above 0", (value) => isWhole(value, 1, Number.MAX_SAFE_INTEGER)],
  webhooks: ["a list of subscriptions", Array.isArray],
  // These are checked where they are read, place by place.
  data: null,
  snapshot: null,
  faults: null,
};

/**
 * Refuses options that make no sense.
 *
 * @param options The options.
 * @throws {RangeError} For the first wrong one, telling what it has to be.
 * @throws {TypeError} For an option that there is not, and for options that exclude each other.
 */
export function checkOptions(options: SandboxOptions): void {
  for (const name of Object.keys(options)) {
    if (Object.hasOwn(rules, name)) continue;
    const meant = suggest(name, Object.keys(rules));
    const hint = meant ? ` Did you mean ${meant}?` : "";
    throw new TypeError(`The sandbox has no option ${JSON.stringify(name)}.${hint}`);
  }
  const origins = (["leads", "data", "snapshot"] as const).filter(
    (name) => options[name] !== undefined,
  );
  if (origins.length > 1)
    throw new TypeError(`Give only one of the options ${origins.join(", ")}.`);
  for (const [name, check] of Object.entries(rules)) {
    const value = options[name as keyof SandboxOptions];
    if (value === undefined || !check) continue;
    const [rule, holds] = check;
    if (holds(value)) continue;
    const given = typeof value === "string" ? JSON.stringify(value) : String(value);
    throw new RangeError(`The sandbox's option ${name} has to be ${rule}, not ${given}.`);
  }
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
}
