import { CloseError, type CloseErrorCode, type CloseErrorDetails } from "./errors.js";
import { isSafe } from "./sending/retry.js";

/** A request, as errors name it: path below the base address. */
export interface Named {
  method: string;
  path: string;
}

/**
 * Makes the error for a request that failed.
 *
 * @param request The request.
 * @param code What went wrong, for programs.
 * @param what The same for people, without a full stop.
 * @param details What else the error holds.
 */
export function failure(
  request: Named,
  code: CloseErrorCode,
  what: string,
  details?: CloseErrorDetails,
): CloseError {
  const message = `${request.method} ${request.path}: ${what}.`;
  return new CloseError(code, message, { request, ...details });
}

/**
 * Makes the error for a request whose answer was lost. What may not be sent again may have been carried
 * out, whatever became of its answer: then the code is `unknown_outcome`.
 *
 * @param request The request.
 * @param code What went wrong, if it may be sent again.
 * @param what The same for people, without a full stop.
 * @param details What else the error holds.
 */
export function lostAnswer(
  request: Named,
  code: CloseErrorCode,
  what: string,
  details?: CloseErrorDetails,
): CloseError {
  if (isSafe(request.method, request.path)) return failure(request, code, what, details);
  const doubt = "It may or may not have been carried out: look for it before you send it again";
  return failure(request, "unknown_outcome", `${what}. ${doubt}`, details);
}
