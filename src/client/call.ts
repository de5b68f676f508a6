import { type OperationId, operations } from "../../generated/operations.js";
import { CloseError, type CloseErrorCode } from "./errors.js";
import type { Http } from "./http.js";
import type { CallOptions } from "./options.js";
import { refusal } from "./refusal.js";

/** What an operation is called with. */
export interface CallInput extends CallOptions {
  /** Values of the path's parameters, by name. */
  path?: Record<string, string>;
  /** The JSON body. */
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
 * @param http The client to send with.
 * @param id Name of the operation; the contract says its method, path and whether it may be repeated.
 * @param input Path values, body and signal.
 * @returns The JSON object of a 2xx answer. Its type is the caller's promise, taken from the contract.
 * @throws {CloseError} For every other outcome.
 */
export async function call<Answer extends object>(
  http: Http,
  id: OperationId,
  input: CallInput,
): Promise<Answer> {
  const { method, path, retry } = operations[id];
  const { path: values = {}, body, signal } = input;
  const request = { method, path: fill(path, values) };
  const named = `${method} ${request.path}`;
  const fail = (
    code: CloseErrorCode,
    what: string,
    details: { cause?: unknown; status?: number },
  ) => new CloseError(code, `${named}: ${what}.`, { request, ...details });
  // What may not be repeated may have been carried out, whatever became of its answer.
  const lost: typeof fail = (code, what, details) =>
    retry === "safe"
      ? fail(code, what, details)
      : fail(
          "unknown_outcome",
          `${what}. It may or may not have been carried out: look for it before you send it again`,
          details,
        );

  let sent = false;
  const markSent = {
    onRequest() {
      signal?.throwIfAborted();
      sent = true;
    },
  };
  // openapi-fetch knows methods in lower case; which body fits which path is the caller's to know.
  const send = http.request as unknown as Send;
  const answer = await send(method.toLowerCase(), path, {
    params: { path: values },
    ...(body !== undefined && { body }),
    ...(signal && { signal }),
    // The last middleware: what fails before it was never sent.
    middleware: [markSent],
  }).catch((cause: unknown) => {
    if (cause instanceof CloseError) throw cause;
    if (signal?.aborted && (!sent || retry === "safe")) {
      throw fail("aborted", "aborted by its signal", { cause });
    }
    if (!sent)
      throw fail("not_sent", "the request could not be made, and nothing was sent", { cause });
    if (cause instanceof SyntaxError) throw lost("unreadable", "the answer is not JSON", { cause });
    throw lost("network", "no answer arrived", { cause });
  });

  const { status, ok } = answer.response;
  // 501 says that the server knows no such thing, so it has not done it.
  if (status >= 500 && status !== 501) {
    throw lost("server_error", `the server failed (${status})`, { status });
  }
  if (!ok) throw refusal(status, answer.error, request);
  if (!isAnswer(answer.data)) throw lost("unreadable", "the answer is no JSON object", { status });
  return answer.data as Answer;
}

function isAnswer(data: unknown): data is object {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

function fill(path: string, values: Record<string, string>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    // A URL has no place for these: they would lead to another operation.
    if (typeof value !== "string" || ["", ".", ".."].includes(value)) {
      throw new CloseError("not_sent", `"${value}" is no ${name}. Nothing was sent.`);
    }
    return encodeURIComponent(value);
  });
}
