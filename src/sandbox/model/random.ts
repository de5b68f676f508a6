const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** A source of chance that gives the same for the same seed. */
export interface Random {
  /** A number from 0 up to, but not including, 1. */
  next(): number;
  /** One of the items, of which there must be at least one. */
  pick<Item>(items: readonly Item[]): Item;
  /** A new id, such as `lead_…`, as long as Close's. */
  id(prefix: string): string;
}

/**
 * Makes a source of chance (mulberry32).
 *
 * @param seed Any whole number.
 */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    pick: (items) => items[Math.floor(next() * items.length)] as (typeof items)[number],
    id: (prefix) => {
      const tail = Array.from({ length: 43 }, () => base62[Math.floor(next() * base62.length)]);
      return `${prefix}_${tail.join("")}`;
    },
  };
}
