import { Hono } from "hono";
import { clip } from "../../validation/clip.js";
import type { Schema } from "../../validation/index.js";
import type { SubscriptionRequest } from "../events/subscription.js";
import { timestamp } from "../model/clock.js";
import { checkInput } from "../model/invalid-input.js";
import type { Sandbox } from "../sandbox.js";
import { checkMediaType, parseJson, readBody } from "./body.js";
import type { Fault } from "./fault.js";
import { refuse } from "./refusal.js";

/** A route that steers a sandbox. */
interface Control {
  method: "GET" | "POST" | "DELETE";
  /** Path below `/_sandbox`. */
  path: string;
  /** What it does, in a few words. */
  does: string;
  /**
   * Does it, and tells what to answer as JSON. A `POST` gets its body, which is checked where it is
   * used; a path with `:id` gets the id.
   */
  run(sandbox: Sandbox, body: unknown, id: string): object;
}

const schemas: Record<string, Schema> = {
  Advance: {
    type: "object",
    required: ["advance_ms"],
    properties: { advance_ms: { type: "number", minimum: 0, examples: [60_000] } },
    additionalProperties: false,
  },
};

/** All routes that steer a sandbox, from a program in any language. */
export const controlled: readonly Control[] = [
  { method: "GET", path: "/clock", does: "the sandbox's time", run: clockOf },
  {
    method: "POST",
    path: "/clock",
    does: 'lets time pass: {"advance_ms": 60000}',
    run(sandbox, body) {
      checkInput("The body", schemas, "Advance", body);
      const { advance_ms } = body as { advance_ms: number };
      try {
        sandbox.clock.advance(advance_ms);
      } catch (error) {
        if (error instanceof RangeError) throw refuse(400, error.message);
        throw error;
      }
      return clockOf(sandbox);
    },
  },
  {
    method: "POST",
    path: "/reset",
    does: "starts again",
    run(sandbox) {
      sandbox.reset();
      return clockOf(sandbox);
    },
  },
  { method: "GET", path: "/outbox", does: "emails that went out", run: ({ outbox }) => outbox },
  { method: "GET", path: "/requests", does: "latest requests", run: ({ requests }) => requests },
  {
    method: "GET",
    path: "/snapshot",
    does: "the organization, its events and bulk actions",
    run: (sandbox) => sandbox.snapshot(),
  },
  { method: "GET", path: "/faults", does: "what goes wrong", run: ({ faults }) => faults.current },
  {
    method: "POST",
    path: "/faults",
    does: 'lets calls go wrong: [{"fault": "reset_after", "method": "POST", "nth": 1}]',
    run({ faults }, body) {
      faults.plan(body as Fault[]);
      return faults.current;
    },
  },
  {
    method: "DELETE",
    path: "/faults",
    does: "lets nothing go wrong any more",
    run({ faults }) {
      faults.clear();
      return faults.current;
    },
  },
  {
    method: "GET",
    path: "/webhooks",
    does: "webhook subscriptions",
    run: ({ webhooks }) => webhooks.list,
  },
  {
    method: "POST",
    path: "/webhooks",
    does: 'subscribes: {"url": "http://127.0.0.1:8080/hook"}',
    run: ({ webhooks }, body) => webhooks.subscribe(body as SubscriptionRequest),
  },
  {
    method: "DELETE",
    path: "/webhooks/:id",
    does: "takes a subscription back",
    run({ webhooks }, _, id) {
      if (!webhooks.remove(id)) throw refuse(404, `There is no webhook subscription ${clip(id)}.`);
      return webhooks.list;
    },
  },
];

/**
 * Makes the routes that steer a sandbox. They need no key: who reaches them owns the sandbox.
 *
 * @param sandbox The sandbox.
 */
export function controlRoutes(sandbox: Sandbox): Hono {
  const routes = new Hono();
  routes.use(async (c, next) => {
    refuseOtherOrigin(c.req.raw);
    await next();
  });
  const paths = new Set(controlled.map(({ path }) => path));
  for (const { method, path, run } of controlled) {
    routes.on(method, withAndWithoutSlash(path), async (c) => {
      const bytes = await readBody(c.req.raw);
      if (bytes.length > 0) checkMediaType(c.req.raw.headers);
      return c.json(run(sandbox, parseJson(bytes), c.req.param("id") ?? ""));
    });
  }
  for (const path of paths) {
    const methods = controlled.filter((each) => each.path === path).map(({ method }) => method);
    for (const each of withAndWithoutSlash(path))
      routes.all(each, () => {
        throw refuse(405, "The method is not allowed here.", { allow: methods.join(", ") });
      });
  }
  return routes;
}

function withAndWithoutSlash(path: string): string[] {
  return [path, `${path}/`];
}

/** Lets no page of another origin steer a sandbox: browsers say where a request comes from. */
function refuseOtherOrigin({ headers, url }: Request): void {
  const origin = headers.get("origin");
  if (origin === null || origin === new URL(url).origin) return;
  throw refuse(403, "Pages of other origins cannot steer a sandbox.");
}

function clockOf({ clock }: Sandbox): object {
  return { kind: clock.kind, now: timestamp(clock.now()) };
}
