import { CloseError } from "close-bulk-actions";

/**
 * Compares what JSON says of two values: whatever runs the cases need not have a library for that.
 *
 * @throws {Error} When it is not the same, with both.
 */
export function same(actual: unknown, expected: unknown): void {
  const [is, should] = [actual, expected].map((value) => JSON.stringify(value));
  if (is !== should) throw new Error(`${is} is not ${should}`);
}

/**
 * Waits for a call to fail.
 *
 * @returns What it throws.
 * @throws {Error} When it succeeds, or throws anything else than a `CloseError`.
 */
export async function failureOf(call: Promise<unknown>): Promise<CloseError> {
  const outcome = await call.then(
    (value) => new Error(`It did not fail: ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
  if (outcome instanceof CloseError) return outcome;
  throw outcome;
}
