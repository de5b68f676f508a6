/** A request with its answer. */
export interface Exchange {
  method: string;
  /** Path and query below the address of the API. */
  path: string;
  /** What was sent: JSON, or empty. */
  sent: string;
  /** Status of the answer; null when it was lost. */
  status: number | null;
  /** What came back; empty when it was lost. */
  received: string;
}

type Fetch = (request: Request, init?: { signal: AbortSignal }) => Promise<Response>;

/**
 * Makes a `fetch` that tells what passes through it. Credentials are not told.
 *
 * @param fetch What answers.
 * @param tell Is told of each request when it is over.
 */
export function recording(fetch: Fetch, tell: (exchange: Exchange) => void): Fetch {
  return async (request, init) => {
    const { pathname, search } = new URL(request.url);
    const sent = await request.clone().text();
    const path = pathname.replace("/api/v1", "") + search;
    const exchange = { method: request.method, path, sent };
    try {
      const response = await fetch(request, init);
      const received = await response.clone().text();
      tell({ ...exchange, status: response.status, received });
      return response;
    } catch (error) {
      tell({ ...exchange, status: null, received: "" });
      throw error;
    }
  };
}
