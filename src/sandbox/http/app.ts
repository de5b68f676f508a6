import { Hono } from "hono";
import { cors } from "hono/cors";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { operations } from "../../../generated/operations.js";
import { servers } from "../../../generated/servers.js";
import { InvalidInput } from "../model/invalid-input.js";
import type { Sandbox } from "../sandbox.js";
import { apiRoutes } from "./api.js";
import { ConnectionReset } from "./connection-reset.js";
import { controlRoutes } from "./control.js";
import { dated } from "./date.js";
import { hello } from "./hello.js";
import { overridden } from "./method-override.js";
import { Refusal, refuse } from "./refusal.js";
import type { Server } from "./server.js";

/** The words of Close's framework (public code). */
const notFound =
  "The requested URL was not found on the server.  If you entered the URL manually please check your spelling and try again.";
const basePath = new URL(servers.close).pathname;
const allowMethods = [...new Set(Object.values(operations).map(({ method }) => method))];
const exposeHeaders = ["ratelimit", "retry-after", "date"];

/**
 * Makes all routes: the API, the control of the sandbox, and a page that tells what it is.
 *
 * @param sandbox The sandbox, which the control routes steer.
 * @param server What the API stands on.
 * @returns Answers a request. Rejects when a fault breaks the connection, or the request is aborted.
 */
export function createApp(
  sandbox: Sandbox,
  server: Server,
): (request: Request) => Promise<Response> {
  const app = new Hono();
  app.use(dated(server.clock));
  // Only the API may be called from pages of other origins: what steers the sandbox stays with programs.
  app.use(`${basePath}/*`, cors({ allowMethods, exposeHeaders, maxAge: 600 }));
  app.use(`${basePath}/*`, async (c, next) => {
    const stoodFor = await overridden(c.req.raw);
    return stoodFor ? app.fetch(stoodFor) : next();
  });
  app.route(basePath, apiRoutes(server, basePath));
  app.route("/_sandbox", controlRoutes(sandbox));
  app.get("/", (c) => c.text(hello(sandbox, new URL(c.req.url).origin, basePath)));
  app.notFound((c) => {
    const { pathname } = new URL(c.req.url);
    const hint = ` The API of this sandbox is below ${basePath}/; GET / tells what else there is.`;
    return c.json({ error: pathname.startsWith(`${basePath}/`) ? notFound : notFound + hint }, 404);
  });
  app.onError((error, c) => {
    if (error instanceof ConnectionReset || c.req.raw.signal.aborted) throw error;
    const { body, status, headers } = refusalOf(error);
    return c.json(body, status as ContentfulStatusCode, headers);
  });
  return async (request) => app.fetch(request);
}

function refusalOf(error: Error): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof InvalidInput) return refuse(400, error.message);
  return refuse(500, `This is a mistake of the sandbox. Please report it: ${error.message}`);
}
