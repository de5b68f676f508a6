import type { QueryObjectType } from "../../../generated/types.js";
import type { CrmObject } from "../model/organization.js";
import { lifeMs } from "./cursor.js";

/** How many walks are kept. At 10,000 objects each, these take 8 MB. */
const mostWalks = 100;

/** What a search found when its first page was asked for. */
export interface Walk {
  /** Type of the objects. */
  type: QueryObjectType;
  /** The objects that pages are cut from, in order. */
  objects: readonly CrmObject[];
  /** What `include_counts` asks for. */
  count: { limited: number; total: number };
}

/**
 * What the latest searches found, so that a cursor goes on in the list that its first page came from, whatever is edited
 * meanwhile. A snapshot does not hold it.
 */
export class SearchWalks {
  /** By number, the one that was used longest ago first. */
  readonly #walks = new Map<number, { walk: Walk; until: number }>();
  #latest = 0;

  /** Finds a walk; undefined when it was forgotten, or is another world's. */
  get(number: number): Walk | undefined {
    return this.#walks.get(number)?.walk;
  }

  /**
   * Keeps a walk for as long as a cursor lives that is given out now.
   *
   * @param walk The walk.
   * @param now The present moment, in milliseconds since 1970.
   * @param number Its number, if it has one.
   * @returns Its number.
   */
  keep(walk: Walk, now: number, number = this.#newNumber(now)): number {
    this.#walks.delete(number);
    this.#walks.set(number, { walk, until: now + lifeMs });
    for (const [oldest, { until }] of this.#walks) {
      if (until >= now && this.#walks.size <= mostWalks) break;
      this.#walks.delete(oldest);
    }
    return number;
  }

  /** When it begins, or the next number that is free: hardly that of a walk before a restart. */
  #newNumber(now: number): number {
    this.#latest = Math.max(this.#latest + 1, now);
    return this.#latest;
  }
}
