/** A request that remembers what it was made of. */
interface Repeatable extends Request {
  readonly madeOf: RequestInit;
}

/**
 * Makes the class of requests that can be made again once they were sent, because they remember what they
 * were made of. A copy of every request, of which few are ever sent again, would take most of the time
 * that the client takes. Made at first use: Node loads its `fetch` when it is first asked for a `Request`,
 * in longer than the whole import takes.
 */
export function repeatableRequest(): typeof Request {
  return class extends Request implements Repeatable {
    /** openapi-fetch asks it of what a middleware returns, which may be any request. */
    static override [Symbol.hasInstance](value: unknown): boolean {
      return value instanceof Request;
    }

    readonly madeOf: RequestInit;

    constructor(url: RequestInfo | URL, init: RequestInit = {}) {
      super(url, init);
      this.madeOf = init;
    }
  };
}

/**
 * Makes what makes a request again, after it was sent.
 *
 * @param request The request, not sent yet. A middleware may have made it.
 */
export function repeater(request: Request): () => Request | Promise<Request> {
  if ("madeOf" in request) {
    const { body } = (request as Repeatable).madeOf;
    return () => new Request(request, body === undefined ? {} : { body });
  }
  const copy = request.clone();
  return () => copy.clone();
}
