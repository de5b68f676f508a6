/** Limits of what does not vary from run to run, most of which `npm test` checks, too. */
export const limits = {
  /** Bytes that everything `createClient` gives is meant to take, minified and compressed. */
  clientBytes: 6_000,
  /** What it does take: looking for lost creates and waiting well cost more. It must not grow further. */
  presentClientBytes: 10_600,
  /** Bytes of the files that Node reads to import it, comments and openapi-fetch included. */
  loadedBytes: 60_000,
  /** Types that the compiler instantiates for one typed call. */
  instantiations: 200,
};
