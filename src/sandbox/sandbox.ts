import { type OperationId, type RequestParts, requests } from "../../generated/operations.js";
import { schemas } from "../../generated/schemas.js";
import type { CreateBulkEdit, SearchRequest, UpdateBulkAction } from "../../generated/types.js";
import { validate } from "../validation/index.js";
import { BulkEdits } from "./bulk-edits.js";
import { type Clock, type ClockKind, createClock } from "./clock.js";
import type { Organization } from "./organization.js";
import { createRandom } from "./random.js";
import { notServed, Refusal, refuse, refuseFields } from "./refusal.js";
import { route } from "./router.js";
import { searchLeads } from "./search.js";
import { seedOrganization } from "./seed.js";

/** What `createSandbox` takes. */
export interface SandboxOptions {
  /**
   * How many leads the organization has.
   *
   * @default 200
   */
  leads?: number;
  /**
   * Seed of the organization: the same seed gives the same leads and ids.
   *
   * @default 1
   */
  seed?: number;
  /**
   * How many leads a bulk action works on in a second. Close's own speed is not known.
   *
   * @default 100
   */
  leadsPerSecond?: number;
  /**
   * The key to be sent as the user name of Basic authentication.
   *
   * @default "api_sandbox"
   */
  apiKey?: string;
  /**
   * `real` time passes by itself; `virtual` time only by `sandbox.clock.advance`.
   *
   * @default "real"
   */
  clock?: ClockKind;
}

/** A Close organization in memory, behind a `fetch`. */
export interface Sandbox {
  /** The key it accepts. */
  readonly apiKey: string;
  /** Its time. */
  readonly clock: Clock;
  /** What it holds at the moment. */
  readonly org: Organization;
  /** Answers a request as Close would. Give it to `createClient`; no port is opened. */
  fetch(request: Request): Promise<Response>;
  /** Starts again: a fresh organization, no bulk actions, and a clock that was never advanced. */
  reset(): void;
}

const defaults = {
  leads: 200,
  seed: 1,
  leadsPerSecond: 100,
  apiKey: "api_sandbox",
  clock: "real",
} satisfies SandboxOptions;

interface Call {
  path: Record<string, string>;
  /** Names of the properties to return; null for all. */
  fields: string[] | null;
  /** The body, valid as the contract has it. */
  body: unknown;
  now: number;
}

/**
 * Makes a sandbox.
 *
 * @param options All optional.
 * @returns The sandbox, with its organization.
 *
 * @example
 * const sandbox = createSandbox({ leads: 500 });
 * const close = createClient({ apiKey: sandbox.apiKey, fetch: sandbox.fetch });
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const {
    leads = defaults.leads,
    seed = defaults.seed,
    leadsPerSecond = defaults.leadsPerSecond,
    apiKey = defaults.apiKey,
  } = options;
  const clock = createClock(options.clock ?? defaults.clock);
  let organization: Organization;
  let edits: BulkEdits;

  function reset(): void {
    clock.reset();
    const random = createRandom(seed);
    organization = seedOrganization(random, leads, clock.now());
    edits = new BulkEdits(organization, () => random.id("bulkedit"), leadsPerSecond);
  }
  reset();

  const handlers: { [Id in OperationId]?: (call: Call) => unknown } = {
    createBulkEdit: ({ body, now }) => edits.create(body as CreateBulkEdit, now),
    getBulkEdit: ({ path, fields }) => only(edits.get(path.id ?? ""), fields),
    updateBulkEdit: ({ path, body, now }) =>
      edits.update(path.id ?? "", body as UpdateBulkAction, now),
    searchLeads: ({ body }) => searchLeads(organization, body as SearchRequest),
    listLeadStatuses: () => ({ data: organization.leadStatuses, has_more: false }),
  };

  async function answer(request: Request): Promise<unknown> {
    const { pathname, searchParams } = new URL(request.url);
    const { id, path } = route(request.method, pathname);
    if (request.headers.get("authorization") !== `Basic ${btoa(`${apiKey}:`)}`) {
      throw refuse(401, "Unauthorized");
    }
    const handler = handlers[id];
    if (!handler) throw notServed(id);
    const body = await readBody(request, requests[id]);
    const now = clock.now();
    edits.advance(now);
    return handler({ path, fields: searchParams.get("_fields")?.split(",") ?? null, body, now });
  }

  return {
    apiKey,
    clock,
    get org() {
      edits.advance(clock.now());
      return organization;
    },
    async fetch(request) {
      request.signal.throwIfAborted();
      try {
        return Response.json(await answer(request));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return Response.json(error.body, { status: error.status, headers: error.headers });
      }
    },
    reset,
  };
}

function only(answer: object, fields: string[] | null): object {
  return fields
    ? Object.fromEntries(Object.entries(answer).filter(([name]) => fields.includes(name)))
    : answer;
}

/** Reads a body and refuses what the contract refuses. */
async function readBody(request: Request, { body: name }: RequestParts): Promise<unknown> {
  if (name === undefined) return undefined;
  const type = request.headers.get("content-type")?.split(";")[0]?.trim();
  if (type !== "application/json") throw refuse(415, "Send the body as application/json.");
  const body = parse(await request.text());
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw refuseFields([{ path: [], message: "Invalid request: JSON dictionary expected." }]);
  }
  const problems = validate(schemas, { $ref: name }, body);
  if (problems.length > 0) throw refuseFields(problems);
  return body;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
