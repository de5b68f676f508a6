import type { Clock } from "../model/clock.js";
import type { World } from "../model/world.js";
import type { AllHandlers } from "./call.js";
import type { FaultPlan } from "./fault-plan.js";
import type { RateLimiter } from "./rate-limit.js";
import type { RequestLog } from "./request-log.js";

/** What the API's routes stand on. */
export interface Server {
  readonly clock: Clock;
  readonly faults: FaultPlan;
  readonly log: RequestLog;
  /** None where any number of requests is allowed. */
  readonly limiter: RateLimiter | undefined;
  /**
   * The world as it is at a moment, another one after a reset, and what carries out operations there.
   *
   * @param now The present moment, in milliseconds since 1970.
   */
  at(now: number): { world: World; handlers: AllHandlers };
}
