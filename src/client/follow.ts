/**
 * Makes a signal that ends with the caller's, or earlier.
 *
 * `AbortSignal.any` does the same, but what it makes cannot be let go of before the caller's signal is.
 *
 * @param signal The caller's signal.
 * @returns The signal, and what ends it and leaves no listener on the caller's.
 */
export function follow(signal: AbortSignal | undefined): { signal: AbortSignal; end(): void } {
  const own = new AbortController();
  const end = () => {
    signal?.removeEventListener("abort", end);
    own.abort(signal?.reason);
  };
  if (signal?.aborted) end();
  else signal?.addEventListener("abort", end, { once: true });
  return { signal: own.signal, end };
}
