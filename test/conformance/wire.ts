import type { Fault } from "../../src/sandbox/http/fault.js";
import { FaultPlan } from "../../src/sandbox/http/fault-plan.js";
import type { Server } from "./server.js";

/** A request as the client sent it. */
export interface Sent {
  method: string;
  /** Path and query below the base address, the query in alphabetical order. */
  path: string;
  body: unknown;
  headers: Headers;
  /** Milliseconds since the case began. */
  atMs: number;
}

/** What lies between client and server, and writes down what passes. */
export class Wire {
  readonly sent: Sent[] = [];
  /** How many answers were 429. */
  refusals = 0;
  readonly #unreachable: FaultPlan;

  /**
   * @param server Where requests go.
   * @param unreachable Requests that never get there.
   * @param elapsed Milliseconds since the case began.
   */
  constructor(
    private readonly server: Server,
    unreachable: readonly Fault[],
    private readonly elapsed: () => number,
  ) {
    this.#unreachable = new FaultPlan(unreachable);
  }

  // Without the client's signal: what was sent arrives, whether or not anyone waits for it.
  fetch = async (request: Request): Promise<Response> => {
    const { method, url, headers } = request;
    const { pathname, searchParams } = new URL(url);
    searchParams.sort();
    const path = pathname.replace("/api/v1", "");
    const query = searchParams.size > 0 ? `?${searchParams}` : "";
    const atMs = this.elapsed();
    const text = await request.text();
    const body: unknown = text === "" ? undefined : JSON.parse(text);
    this.sent.push({ method, path: path + query, body, headers, atMs });
    if (this.#unreachable.next({ method, path })) throw neverOpened();
    const answer = await this.server.fetch(
      new Request(url, { method, headers, body: text === "" ? null : text }),
    );
    if (answer.status === 429) this.refusals += 1;
    return answer;
  };
}

/** What Node's `fetch` fails with when nobody listens. */
function neverOpened(): TypeError {
  const cause = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
  return new TypeError("fetch failed", { cause });
}
