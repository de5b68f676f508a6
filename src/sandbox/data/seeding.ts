import type { Organization } from "../model/organization.js";
import type { Random } from "../model/random.js";
import type { SeededFields } from "./seed-fields.js";

/** What making leads needs. */
export interface Seeding {
  random: Random;
  /** The present moment, in milliseconds since 1970. */
  now: number;
  /** The organization, with everything but leads. */
  organization: Organization;
  fields: SeededFields;
}

/**
 * Makes a few things.
 *
 * @param random The source of chance.
 * @param chances How likely there is a first one, a second one once there is a first, and so on.
 * @param make Makes one.
 */
export function several<Item>(
  random: Random,
  chances: readonly number[],
  make: (index: number) => Item,
): Item[] {
  let count = 0;
  while (count < chances.length && random.chance(chances[count] ?? 0)) count += 1;
  // An array of its final length from the start takes far less memory than one that grew.
  const items = new Array<Item>(count);
  for (let index = 0; index < count; index += 1) items[index] = make(index);
  return items;
}
