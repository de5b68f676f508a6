const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const codes = Array.from(base62, (letter) => letter.charCodeAt(0));
const underscore = "_".charCodeAt(0);

/** A source of chance that gives the same for the same seed. */
export interface Random {
  /** Where it stands: set it to what it was, and the same follows. A 32-bit whole number. */
  state: number;
  /** A number from 0 up to, but not including, 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  integer(least: number, most: number): number;
  /** One of the items, of which there must be at least one. */
  pick<Item>(items: readonly Item[]): Item;
  /** Whether something happens that is as likely as `chance`, from 0 to 1. */
  chance(chance: number): boolean;
  /**
   * A new id, such as `lead_…`.
   *
   * @param length Letters and digits after the prefix; Close's have 43, or 22 where they are shorter.
   * @default 43
   */
  id(prefix: string, length?: number): string;
}

/**
 * Makes a source of chance (mulberry32).
 *
 * @param seed Any whole number.
 */
export function createRandom(seed: number): Random {
  const random: Random = {
    state: seed | 0,
    next() {
      random.state = (random.state + 0x6d2b79f5) | 0;
      let t = random.state;
      t = Math.imul(t ^ (t >>> 15), 1 | t);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
    },
    integer: (least, most) => least + Math.floor(random.next() * (most - least + 1)),
    pick: (items) => items[Math.floor(random.next() * items.length)] as (typeof items)[number],
    chance: (chance) => random.next() < chance,
    id(prefix, length = 43) {
      const letters: number[] = [];
      for (let at = 0; at < prefix.length; at += 1) letters.push(prefix.charCodeAt(at));
      letters.push(underscore);
      for (let left = length; left > 0; left -= 5) {
        // One number is good for five letters: making ids is much of what making a large
        // organization takes.
        let number = Math.floor(random.next() * 62 ** 5);
        for (let more = Math.min(left, 5); more > 0; more -= 1) {
          letters.push(codes[number % 62] as number);
          number = Math.floor(number / 62);
        }
      }
      return String.fromCharCode(...letters);
    },
  };
  return random;
}
