import type { BadRequestError, FieldError } from "../../../generated/types.js";
import type { Problem } from "../../validation/index.js";

type Fields = Record<string, FieldError>;

/** An answer that is not 2xx. Thrown by whatever finds the reason, answered by the sandbox. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: object;
  readonly headers: Record<string, string>;

  constructor(status: number, body: object, headers: Record<string, string> = {}) {
    super(`Refused with ${status}`);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

/** A refusal in one text. */
export function refuse(status: number, error: string, headers?: Record<string, string>): Refusal {
  return new Refusal(status, { error }, headers);
}

/**
 * A 400 that names every wrong field, in the shape of Close's validation library: nested as the
 * body is, with the faults of a list under `errors`, by index.
 */
export function refuseFields(problems: readonly Problem[]): Refusal {
  const fields = emptyFields();
  const errors: string[] = [];
  for (const { path, message } of problems) {
    const [field, ...below] = path.flatMap((key) =>
      typeof key === "number" ? ["errors", String(key)] : [key],
    );
    if (field === undefined) errors.push(message);
    else put(fields, field, below, message);
  }
  return new Refusal(400, { "field-errors": fields, errors } satisfies BadRequestError);
}

/** A 400 about one field. */
export function refuseField(field: string, message: string): Refusal {
  return refuseFields([{ path: [field], message }]);
}

function put(fields: Fields, key: string, [next, ...below]: string[], message: string): void {
  if (next === undefined) {
    fields[key] ??= message;
    return;
  }
  const inner = fields[key] ?? emptyFields();
  fields[key] = inner;
  if (typeof inner === "object") put(inner, next, below, message);
}

/** Without a prototype, because a caller may send a key such as `__proto__`. */
function emptyFields(): Fields {
  return Object.create(null) as Fields;
}
