import type { MiddlewareHandler } from "hono";
import type { Clock } from "../model/clock.js";

/**
 * Puts the header `date` on every answer, as HTTP servers do: a client then knows how far the sandbox's time is from
 * its own, also when that is virtual. A date that a fault plan gives stays.
 *
 * @param clock Where the sandbox's time comes from.
 */
export function dated(clock: Pick<Clock, "now">): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const { headers } = c.res;
    if (!headers.has("date")) headers.set("date", new Date(clock.now()).toUTCString());
  };
}
