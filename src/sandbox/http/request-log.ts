/** A request that the sandbox received. No credentials are kept. */
export interface LoggedRequest {
  /** When, such as `2015-03-16T00:19:50.141000+00:00`, on the sandbox's clock. */
  time: string;
  method: string;
  /** Path below the base path, such as `/bulk_action/edit/`. */
  path: string;
  /** The query, such as `_limit=10`, without its question mark. */
  query: string;
  /** The body, where the contract accepts it and it is not very long. */
  body?: unknown;
  /** Status of the answer; null while there is none, and when a fault took it. */
  status: number | null;
}

const mostRequests = 1_000;

/** Longest path, query and body that are kept whole, in characters. */
export const mostLoggedLength = 20_000;

/** The latest requests, oldest first. */
export class RequestLog {
  readonly #requests: LoggedRequest[] = [];

  get all(): readonly LoggedRequest[] {
    return this.#requests;
  }

  /** Adds a request that just arrived. The caller completes it when there is an answer. */
  add(request: LoggedRequest): void {
    request.path = request.path.slice(0, mostLoggedLength);
    request.query = request.query.slice(0, mostLoggedLength);
    this.#requests.push(request);
    if (this.#requests.length > mostRequests) this.#requests.shift();
  }

  clear(): void {
    this.#requests.length = 0;
  }
}
