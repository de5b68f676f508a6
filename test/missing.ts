/**
 * Says that something cannot be tested here. In CI nothing may be skipped, so there it is an error.
 *
 * @param what What is not tested, why, and what to install.
 * @throws {Error} When the variable `CI` is set.
 */
export function missing(what: string): void {
  const text = `NOT TESTED: ${what}`;
  if (process.env.CI) throw new Error(text);
  console.warn(text);
}
