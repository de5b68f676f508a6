import { operations } from "../../../generated/operations.js";
import type { Schema } from "../../validation/index.js";
import { suggest } from "../../validation/suggest.js";
import { checkInput, InvalidInput } from "../model/invalid-input.js";

/** Which calls a fault hits. Of the faults of a plan that could hit a call, the first one does. */
interface FaultTarget {
  /** Method, in capitals. Default: any. */
  method?: string;
  /** Path below the base path, such as `/bulk_action/edit/`; `*` stands for one part. Default: any. */
  path?: string;
  /** The first of the calls with this method and path that it hits; 1 is the very first. Default: 1. */
  nth?: number;
  /** How many calls it hits from there on. Default: 1 with `nth`, else all. */
  times?: number;
}

/** Something that goes wrong with a call. */
export type Fault = FaultTarget &
  (
    | {
        /**
         * - `reset_before`: the connection breaks before the call is carried out.
         * - `reset_after`: the call is carried out, and the connection breaks before the answer.
         * - `truncate`: the call is carried out, and its answer breaks off in the middle.
         * - `html`: the call is not carried out, and answered with 502 and an HTML page.
         */
        fault: "reset_before" | "reset_after" | "truncate" | "html";
      }
    | {
        /** The call is carried out, but not at once. */
        fault: "delay";
        /** Milliseconds on the sandbox's clock: a virtual one has to be advanced. */
        delay_ms: number;
      }
    | {
        /** The call is not carried out, and answered with a status. */
        fault: "status";
        /** From 200 to 599. */
        status: number;
        /** None by default. A 429 of Close has `ratelimit` and `retry-after` (documented): give it both. */
        headers?: Record<string, string>;
        /** Sent as JSON; a text is sent as it is. Default: an error that names the fault plan. */
        body?: unknown;
      }
    | {
        /** The call is carried out; a bulk action that it creates ends with the status `error`. */
        fault: "action_error";
        /** After how many leads it does. */
        after_leads: number;
      }
  );

const longestDelayMs = 86_400_000;
const count: Schema = { type: "integer", minimum: 1 };

const target: Schema["properties"] = {
  method: { enum: ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"] },
  path: { type: "string", examples: ["/bulk_action/edit/"] },
  nth: count,
  times: count,
};

/** Names of the schemas in `faultSchemas`, by the fault they describe. */
const names = {
  reset_before: "Plain",
  reset_after: "Plain",
  truncate: "Plain",
  html: "Plain",
  delay: "Delay",
  status: "Status",
  action_error: "ActionError",
} satisfies Record<Fault["fault"], string>;

function variant(
  required: Record<string, Schema> = {},
  optional: Record<string, Schema> = {},
): Schema {
  return {
    type: "object",
    required: ["fault", ...Object.keys(required)],
    properties: { fault: { type: "string" }, ...target, ...required, ...optional },
    additionalProperties: false,
  };
}

const faultSchemas: Record<string, Schema> = {
  Plan: { type: "array", items: { $ref: "Fault" } },
  Fault: {
    type: "object",
    oneOf: [...new Set(Object.values(names))].map((name) => ({ $ref: name })),
    discriminator: { propertyName: "fault", mapping: names },
  },
  Plain: variant(),
  Delay: variant({ delay_ms: { type: "number", minimum: 0, maximum: longestDelayMs } }),
  Status: variant(
    { status: { type: "integer", minimum: 200, maximum: 599 } },
    { headers: { type: "object", additionalProperties: { type: "string" } }, body: {} },
  ),
  ActionError: variant({ after_leads: { type: "integer", minimum: 0 } }),
};

/**
 * Checks a fault plan.
 *
 * @param plan Whatever was given as one.
 * @returns The plan, in a copy of its own.
 * @throws {InvalidInput} With every wrong place.
 */
export function checkFaults(plan: unknown): Fault[] {
  checkInput("The fault plan", faultSchemas, "Plan", plan);
  const faults = structuredClone(plan) as Fault[];
  const problems = faults.flatMap((fault, index) => [
    ...pathProblems(fault).map((problem) => `[${index}].path: ${problem}`),
    ...headerProblems(fault).map((problem) => `[${index}].headers: ${problem}`),
  ]);
  if (problems.length > 0) throw new InvalidInput("The fault plan", problems);
  return faults;
}

/**
 * Tells whether a call has the method and the path that a fault hits. A slash at the end of the path
 * does not matter.
 *
 * @param method Method of the call, in capitals.
 * @param path Path of the call below the base path.
 */
export function isHit(
  { method, path }: FaultTarget,
  call: { method: string; path: string },
): boolean {
  if (method !== undefined && method !== call.method) return false;
  return path === undefined || fits(partsOf(path), partsOf(call.path));
}

function fits(pattern: readonly string[], parts: readonly (string | undefined)[]): boolean {
  return (
    pattern.length === parts.length &&
    pattern.every((part, index) => part === "*" || part === parts[index])
  );
}

function partsOf(path: string): string[] {
  return path.split("/").filter((part) => part !== "");
}

/** A path that no call can have would be a fault that never happens. */
function pathProblems({ path }: FaultTarget): string[] {
  if (path === undefined) return [];
  if (/[?#]/.test(path)) return ["Leave out what follows ? or #: a path hits with every query."];
  const paths = Object.values(operations).map((each) => each.path.replace(/\{\w+\}/g, "*"));
  const pattern = partsOf(path);
  // Where an operation takes any id, a fault may name one.
  const known = paths.some((each) =>
    fits(
      pattern,
      partsOf(each).map((part, index) => (part === "*" ? pattern[index] : part)),
    ),
  );
  if (known) return [];
  const near = suggest(path, paths);
  return [
    near === undefined
      ? "No operation has this path. Write it as below the base path, such as /bulk_action/edit/."
      : `No operation has this path. Did you mean ${near}?`,
  ];
}

/** These frame the answer: a wrong one would let the caller wait for what never comes. */
const framing = ["content-length", "transfer-encoding", "connection"];

function headerProblems(fault: Fault): string[] {
  if (fault.fault !== "status") return [];
  return Object.entries(fault.headers ?? {}).flatMap(([name, value]) => {
    if (framing.includes(name.toLowerCase())) return [`${name} cannot be set.`];
    try {
      new Headers({ [name]: value });
      return [];
    } catch {
      return [`${JSON.stringify(name)} cannot be sent with this value.`];
    }
  });
}
