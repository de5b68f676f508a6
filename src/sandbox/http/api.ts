import { type Context, Hono } from "hono";
import {
  type OperationId,
  operations,
  type RequestParts,
  requests,
} from "../../../generated/operations.js";
import { timestamp } from "../model/clock.js";
import type { Random } from "../model/random.js";
import type { Cause, World } from "../model/world.js";
import { checkMediaType, parseBody, readBody } from "./body.js";
import { ConnectionReset } from "./connection-reset.js";
import { authenticate } from "./credentials.js";
import { injectFault } from "./inject-fault.js";
import { readParameters } from "./parameters.js";
import { checkPermission } from "./permissions.js";
import { checkQuota, rateLimitHeader } from "./rate-limit.js";
import { refuse } from "./refusal.js";
import { type LoggedRequest, mostLoggedLength } from "./request-log.js";
import type { Server } from "./server.js";
import { zoneOf } from "./zone.js";

interface Env {
  Variables: {
    logged: LoggedRequest;
    /** The world that the request came to. */
    world: World;
    /** After how many leads a bulk action that the request creates ends with `error`; null for never. */
    failAfter: number | null;
  };
}

/**
 * Makes the routes of the contract's operations.
 *
 * @param server What they stand on.
 * @param basePath What comes before their paths, such as `/api/v1`.
 */
export function apiRoutes(server: Server, basePath: string): Hono<Env> {
  const api = new Hono<Env>();

  api.use(async (c, next) => {
    const { pathname, search } = new URL(c.req.url);
    const logged: LoggedRequest = {
      time: timestamp(server.clock.now()),
      method: c.req.method,
      path: pathname.slice(basePath.length),
      query: search.slice(1),
      status: null,
    };
    server.log.add(logged);
    c.set("logged", logged);
    c.set("world", server.at(server.clock.now()).world);
    await next();
    logged.status = c.res.status;
  });

  api.use(async (c, next) => {
    const carryOut = async (failAfter: number | null) => {
      c.set("failAfter", failAfter);
      await next();
      return c.res;
    };
    const fault = server.faults.next(c.get("logged"));
    const { signal } = c.req.raw;
    c.res = await (fault ? injectFault(fault, carryOut, server.clock, signal) : carryOut(null));
  });

  const allowed = new Map<string, string[]>();
  for (const [id, { method, path }] of Object.entries(operations)) {
    const pattern = path.replace(/\{(\w+)\}/g, ":$1");
    allowed.set(pattern, [...(allowed.get(pattern) ?? []), method]);
    api.on(method, pattern, async (c) => c.json(await answer(server, id as OperationId, c)));
  }
  for (const [pattern, methods] of allowed) {
    api.all(pattern, () => {
      const allow = methods.join(", ");
      throw refuse(405, "The method is not allowed for the requested URL.", { allow });
    });
    // That Close redirects is seen in public code. A client that follows sends a GET, without a body.
    api.all(pattern.slice(0, -1), (c) => {
      const { pathname, search } = new URL(c.req.url);
      return c.redirect(`${pathname}/${search}`, 301);
    });
  }
  return api;
}

async function answer(server: Server, id: OperationId, c: Context<Env>): Promise<object> {
  const { body: schema }: RequestParts = requests[id];
  const request = c.req.raw;
  const bytes = schema === undefined ? undefined : await readBody(request);
  // From here on nothing is waited for: the world must not change under a call.
  const now = server.clock.now();
  const { world, handlers } = server.at(now);
  // A reset came in between: the one that took its place knows nothing of this request.
  if (world !== c.get("world")) throw new ConnectionReset();
  const { organization, random } = world;
  const caller = authenticate(c.req.header("authorization"), organization.users);
  const quota = server.limiter?.count(id, caller.id, now);
  if (quota) {
    c.header("ratelimit", rateLimitHeader(quota));
    checkQuota(quota);
  }
  checkPermission(operations[id], caller);
  const url = new URL(c.req.url);
  const { query, headers } = readParameters(id, url.searchParams, request.headers);
  const zone = zoneOf(headers["x-tz-offset"]) ?? organization.timezone;
  let body: unknown;
  if (schema !== undefined && bytes) {
    checkMediaType(request.headers);
    body = parseBody(bytes, schema);
    if (bytes.length <= mostLoggedLength) c.get("logged").body = structuredClone(body);
  }
  const cause = {
    at: now,
    userId: caller.id,
    request: recorded(request.method, url.pathname, random),
    bulkActionId: null,
  };
  const failAfter = c.get("failAfter");
  return handlers[id]({
    world,
    caller,
    path: c.req.param(),
    query,
    body,
    now,
    zone,
    cause,
    failAfter,
  });
}

/** What events tell of a request. */
function recorded(method: string, path: string, random: Random): NonNullable<Cause["request"]> {
  let made: string | undefined;
  return {
    // Made when it is wanted, so that merely looking does not change which ids come next.
    get id() {
      made ??= random.id("req", 22);
      return made;
    },
    method,
    path,
  };
}
