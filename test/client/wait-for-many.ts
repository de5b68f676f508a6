import type { BulkAction } from "close-bulk-actions";
import type { Time } from "../../src/client/time.js";
import { FakeTime } from "./fake-time.js";
import { chance, kinds, simulatedAction } from "./simulated-action.js";

/** What waits for an action: it looks as often as it likes. */
export type Waiter = (look: () => Promise<BulkAction>, time: Time) => Promise<unknown>;

/** How well a waiter waits. */
export interface Waiting {
  /** How late it is on average, in parts of what is allowed: 1 s, or 5 % of the duration. */
  lag: number;
  /** How often it looks on average. */
  looks: number;
  /** How often it looks at most. */
  mostLooks: number;
}

/**
 * Waits for simulated actions, the same for every waiter.
 *
 * @param wait The waiter.
 * @param kind How the actions go.
 * @param count How many.
 */
export async function waitForMany(
  wait: Waiter,
  kind: (typeof kinds)[number],
  count: number,
): Promise<Waiting> {
  const seed = kinds.indexOf(kind) + 1;
  const random = chance(seed);
  const jitter = chance(-seed);
  let lag = 0;
  let looks = 0;
  let mostLooks = 0;
  for (let nth = 0; nth < count; nth += 1) {
    const simulated = simulatedAction(kind, random);
    const time = new FakeTime(jitter);
    let ownLooks = 0;
    const look = async () => {
      ownLooks += 1;
      return simulated.at(time.now());
    };
    await time.run(wait(look, time));
    lag += (time.now() - simulated.durationMs) / Math.max(1_000, 0.05 * simulated.durationMs);
    looks += ownLooks;
    mostLooks = Math.max(mostLooks, ownLooks);
  }
  return { lag: lag / count, looks: looks / count, mostLooks };
}

/**
 * Waits for simulated actions of every kind.
 *
 * @param wait The waiter.
 * @param count How many of each kind.
 * @returns Means over all kinds, and the most looks for any action.
 */
export async function waitForAll(wait: Waiter, count: number): Promise<Waiting> {
  const results = await Promise.all(kinds.map((kind) => waitForMany(wait, kind, count)));
  const mean = (of: "lag" | "looks") =>
    results.reduce((sum, result) => sum + result[of], 0) / results.length;
  const mostLooks = Math.max(...results.map((result) => result.mostLooks));
  return { lag: mean("lag"), looks: mean("looks"), mostLooks };
}
