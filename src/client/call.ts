import { type OperationId, operations } from "../../generated/operations.js";
import { CloseError, type CloseErrorCode } from "./errors.js";
import type { Http } from "./http.js";
import type { CallOptions } from "./options.js";
import { refusal } from "./refusal.js";

/** What an operation is called with. */
export interface CallInput extends CallOptions {
  path?: Record<string, string>;
  body?: unknown;
}

/**
 * Sends one operation of the contract.
 *
 * @param id Name of the operation; the contract says its method, path and whether it may be repeated.
 * @returns The JSON of a 2xx answer. Its type is the caller's promise, taken from the contract.
 * @throws {CloseError} For every other outcome.
 */
export async function call<Answer>(http: Http, id: OperationId, input: CallInput): Promise<Answer> {
  const { method, path, retry } = operations[id];
  const request = { method, path: fill(path, input.path ?? {}) };
  const lost = (code: CloseErrorCode, what: string, cause: unknown, status?: number) =>
    new CloseError(
      retry === "safe" ? code : "unknown_outcome",
      `${request.method} ${request.path}: ${what}${retry === "safe" ? "" : " It may or may not have been carried out: look for it before you send it again."}`,
      { cause, status, request },
    );
  // Lower-case methods are openapi-fetch's own names for them; the types are the caller's.
  const send = http.request as unknown as (
    method: string,
    path: string,
    init: object,
  ) => Promise<{ data?: Answer; error?: unknown; response: Response }>;

  const { body, signal } = input;
  const answer = await send(method.toLowerCase(), path, {
    params: { path: input.path ?? {} },
    ...(body !== undefined && { body }),
    ...(signal && { signal }),
  }).catch((cause: unknown) => {
    if (signal?.aborted && retry === "safe") {
      throw new CloseError("aborted", `${request.method} ${request.path} was aborted.`, {
        cause,
        request,
      });
    }
    if (cause instanceof SyntaxError) throw lost("unreadable", "the answer is not JSON.", cause);
    throw lost("network", "no answer arrived.", cause);
  });
  const { status, ok } = answer.response;
  if (status >= 500)
    throw lost("server_error", `the server failed (${status}).`, answer.error, status);
  if (!ok) throw refusal(status, answer.error, request);
  if (answer.data === undefined)
    throw lost("unreadable", "the answer is empty.", undefined, status);
  return answer.data;
}

function fill(path: string, values: Record<string, string>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ""));
}
