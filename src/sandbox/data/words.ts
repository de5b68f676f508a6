import { base, en, Faker } from "@faker-js/faker";
import type { Random } from "../model/random.js";

/** Words to combine: making each one anew would take far longer than picking. */
export interface Words {
  firstNames: string[];
  lastNames: string[];
  jobTitles: string[];
  streets: string[];
  /** What a company says of itself. */
  slogans: string[];
}

/**
 * Makes words.
 *
 * @param random The source of chance.
 */
export function makeWords(random: Random): Words {
  const randomizer = { next: () => random.next(), seed() {} };
  const faker = new Faker({ locale: [en, base], randomizer });
  const pool = (size: number, make: () => string) => [
    ...new Set(Array.from({ length: size }, make)),
  ];
  return {
    firstNames: pool(200, () => faker.person.firstName()),
    lastNames: pool(300, () => faker.person.lastName()),
    // Filters look for these titles, and faker has none of them.
    jobTitles: ["CEO", "CTO", "Head of Sales", "Office Manager"].concat(
      pool(40, () => `${faker.person.jobArea()} ${faker.person.jobType()}`),
    ),
    streets: pool(100, () => faker.location.street()),
    slogans: pool(100, () => `${faker.company.catchPhrase()}.`),
  };
}
