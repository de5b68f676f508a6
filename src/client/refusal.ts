import {
  CloseError,
  type CloseErrorCode,
  type CloseErrorDetails,
  type FieldErrors,
} from "./errors.js";
import type { Named } from "./failure.js";
import { isObject } from "./is-object.js";

const codes: Record<number, CloseErrorCode> = {
  400: "bad_request",
  401: "unauthorized",
  402: "payment_required",
  403: "forbidden",
  404: "not_found",
  429: "rate_limited",
};

/** Limits on what is taken from an answer that may not be Close's. */
const deepest = 50;
const longestMessage = 2_000;

/**
 * Turns a refusal into an error with Close's own words in it.
 *
 * @param body What the answer held: an object in one of Close's error shapes, or anything else, which tells nothing.
 * @param request Method and path that were refused.
 * @param details HTTP status, other than 2xx and 5xx, and what else the error holds.
 * @returns The error, ready to throw.
 */
export function refusal(
  body: unknown,
  request: Named,
  details: CloseErrorDetails & { status: number },
): CloseError {
  const { status } = details;
  const { "field-errors": fields, errors, error } = isObject(body) ? body : {};
  const fieldErrors = isObject(fields) ? (fields as FieldErrors) : {};
  const texts = [errors, error].flat().filter(isText);
  const words = [...sentences(fieldErrors), ...texts].join(" ").slice(0, longestMessage);
  return new CloseError(
    codes[status] ?? "refused",
    `${request.method} ${request.path} was refused (${status}).${words && ` ${words}`}`,
    { ...details, fieldErrors, errors: texts, request },
  );
}

/** One sentence for each wrong field, such as `s_query.queries[0].type: This field is required.` */
function sentences(value: unknown, path = "", depth = 0): string[] {
  if (typeof value !== "object" || value === null) return [`${path}: ${value}`];
  if (depth === deepest) return [`${path}: …`];
  return Object.entries(value).flatMap(([field, inner]) => {
    // Close puts the faults of a list under `errors`, by index.
    if (path && field === "errors" && isObject(inner)) return items(inner, path, depth);
    if (Array.isArray(value)) return items({ [field]: inner }, path, depth);
    return sentences(inner, path ? `${path}.${field}` : field, depth + 1);
  });
}

function items(byIndex: object, path: string, depth: number): string[] {
  return Object.entries(byIndex).flatMap(([index, item]) =>
    sentences(item, `${path}[${index}]`, depth + 1),
  );
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
