/**
 * A request that remembers what it was made of, so that it can be made again once it was sent. A copy of
 * every request, of which few are ever sent again, would take most of the time that the client takes.
 */
export class Repeatable extends Request {
  /** openapi-fetch asks it of what a middleware returns, which may be any request. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Request;
  }

  readonly madeOf: RequestInit & { timeoutMs?: number };

  constructor(url: RequestInfo | URL, init: RequestInit = {}) {
    super(url, init);
    this.madeOf = init;
  }
}

/**
 * What a request was made of.
 *
 * @param request The request.
 * @returns Its parts; undefined for a request that a middleware made.
 */
export function partsOf(request: Request): Repeatable["madeOf"] | undefined {
  return "madeOf" in request ? (request as Repeatable).madeOf : undefined;
}

/**
 * Makes what makes a request again, after it was sent.
 *
 * @param request The request, not sent yet. A middleware may have made it.
 */
export function repeater(request: Request): () => Request | Promise<Request> {
  const parts = partsOf(request);
  if (parts) {
    const { body } = parts;
    return () => new Request(request, body === undefined ? {} : { body });
  }
  const copy = request.clone();
  return () => copy.clone();
}
