import { base, en, Faker } from "@faker-js/faker";
import { source } from "./source.js";

/**
 * Makes the words that the sandbox's leads are put together from. Made here, and not where the sandbox
 * starts: to load the library would take a third of the time of a start.
 *
 * @returns The source of `generated/words.ts`.
 */
export function wordsFile(): string {
  const faker = new Faker({ locale: [en, base], seed: 1 });
  const several = (most: number, make: () => string) => [
    ...new Set(Array.from({ length: most }, make)),
  ];
  const words = {
    firstNames: several(300, () => faker.person.firstName()),
    lastNames: several(500, () => faker.person.lastName()),
    // Filters look for these titles, and Faker has none of them.
    jobTitles: ["CEO", "CTO", "Head of Sales", "Office Manager"].concat(
      several(40, () => `${faker.person.jobArea()} ${faker.person.jobType()}`),
    ),
    streets: several(200, () => faker.location.street()),
    slogans: several(200, () => `${faker.company.catchPhrase()}.`),
  };
  return `// Made with Faker by \`npm run generate\`.

/** Words to put leads together from. A slogan is what a company says of itself. */
export const words = ${source(words)};
`;
}
