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

type Send = (
  method: string,
  path: string,
  init: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/**
 * Sends one operation of the contract.
 *
 * @param id Name of the operation; the contract says its method, path and whether it may be repeated.
 * @returns The JSON of a 2xx answer. Its type is the caller's promise, taken from the contract.
 * @throws {CloseError} For every other outcome.
 */
export async function call<Answer>(http: Http, id: OperationId, input: CallInput): Promise<Answer> {
  const { method, path, retry } = operations[id];
  const { path: values = {}, body, signal } = input;
  const request = { method, path: fill(path, values) };
  const named = `${method} ${request.path}`;

  const aborted = () =>
    new CloseError("aborted", `${named} was aborted.`, { request, cause: signal?.reason });
  // What may not be repeated may have been carried out, whatever became of its answer.
  const lost = (
    code: CloseErrorCode,
    what: string,
    details: { cause?: unknown; status?: number },
  ) =>
    retry === "safe"
      ? new CloseError(code, `${named}: ${what}.`, { request, ...details })
      : new CloseError(
          "unknown_outcome",
          `${named}: ${what}. It may or may not have been carried out: look for it before you send it again.`,
          { request, ...details },
        );

  if (signal?.aborted) throw aborted();
  // openapi-fetch knows methods in lower case; which body fits which path is the caller's to know.
  const send = http.request as unknown as Send;
  const answer = await send(method.toLowerCase(), path, {
    params: { path: values },
    ...(body !== undefined && { body }),
    ...(signal && { signal }),
  }).catch((cause: unknown) => {
    if (cause instanceof CloseError) throw cause;
    if (signal?.aborted && retry === "safe") throw aborted();
    if (cause instanceof SyntaxError) throw lost("unreadable", "the answer is not JSON", { cause });
    throw lost("network", "no answer arrived", { cause });
  });

  const { status, ok } = answer.response;
  if (status >= 500) throw lost("server_error", `the server failed (${status})`, { status });
  if (!ok) throw refusal(status, answer.error, request);
  if (answer.data === undefined) throw lost("unreadable", "the answer is empty", { status });
  return answer.data as Answer;
}

function fill(path: string, values: Record<string, string>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ""));
}
