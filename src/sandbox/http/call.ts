import type { OperationId } from "../../../generated/operations.js";
import type { User } from "../model/organization.js";
import type { Cause, World } from "../model/world.js";

/** A request that the contract accepts, on its way to whatever carries it out. */
export interface Call {
  world: World;
  /** Whose key or token was sent. */
  caller: User;
  /** Values of the path's parameters. */
  path: Readonly<Record<string, string>>;
  /** Values of the query's parameters, as the types that the contract gives them. */
  query: Readonly<Record<string, unknown>>;
  /** The body, valid as the contract has it; undefined where the operation takes none. */
  body: unknown;
  /** The present moment, in milliseconds since 1970. */
  now: number;
  /** Time zone that days are counted in: a name such as `Europe/Berlin`, or `UTC-2:30`. */
  zone: string;
  /** What to record with the changes that the request makes at once. */
  cause: Cause;
  /** After how many leads a bulk action that this request creates ends with `error`; null for never. */
  failAfter: number | null;
}

/**
 * Carries out an operation.
 *
 * @returns The answer, to be sent as JSON.
 * @throws {Refusal} For whatever cannot be carried out.
 */
export type Handler = (call: Call) => object;

/** What carries out each of the contract's operations. */
export type AllHandlers = Record<OperationId, Handler>;

/** What carries out some of them. */
export type Handlers = Partial<AllHandlers>;
