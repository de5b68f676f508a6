import type { operations } from "../../generated/operations.js";
import { CloseError, type CloseErrorDetails } from "./errors.js";
import { failure, lostAnswer } from "./failure.js";
import { follow } from "./follow.js";
import type { Connection } from "./http.js";
import { isObject } from "./is-object.js";
import type { CallOptions } from "./options.js";
import { refusal } from "./refusal.js";
import { askedWait } from "./sending/rate-limit.js";
import { isFailure } from "./sending/retry.js";
import { attemptsFor } from "./sending/send.js";
import type { Time } from "./time.js";

/** What an operation is called with. */
export interface CallInput extends CallOptions {
  /** Values of the path's parameters, by name. */
  path?: Record<string, string>;
  /** Values of the query's parameters, by name; what is undefined is left out. */
  query?: Record<string, string | number | undefined>;
  /** The JSON body. */
  body?: unknown;
  /** Tells whether an answer is what was asked for. Without it, whether it has an id. */
  holds?: (answer: Record<string, unknown>) => boolean;
}

type Operations = typeof operations;

/** Method and path of an operation of the contract, such as `GET /me/`. Only a type: the table is large. */
export type Route = {
  [Id in keyof Operations]: `${Operations[Id]["method"]} ${Operations[Id]["path"]}`;
}[keyof Operations];

type RequestMethod = (
  method: string,
  path: string,
  init: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/**
 * Sends one operation of the contract.
 *
 * @param connection What to send with.
 * @param route Method and path of the operation.
 * @param input Path and query values, body and signal.
 * @returns The JSON object of a 2xx answer. Its type is the caller's promise, taken from the contract.
 * @throws {CloseError} For every other outcome.
 */
export async function call<Answer extends object>(
  connection: Connection,
  route: Route,
  input: CallInput,
): Promise<Answer> {
  return (await exchange<Answer>(connection, route, input)).data;
}

/**
 * Does the same, for an operation that answers with a page.
 *
 * @throws {CloseError} For every other outcome.
 */
export async function callForPage<Page extends object>(
  connection: Connection,
  route: Route,
  input: CallInput,
): Promise<Page> {
  return call(connection, route, { ...input, holds: isPage });
}

/** Tells whether an answer holds a list of objects. */
export function isPage({ data }: Record<string, unknown>): boolean {
  return Array.isArray(data) && data.every(isObject);
}

/**
 * Does the same as `call`, for callers that need the answer's headers, too.
 *
 * @returns The JSON object, and the answer that held it.
 */
export async function exchange<Answer extends object>(
  { http, send, time }: Connection,
  route: Route,
  { path: values = {}, query, body, holds = hasId, signal, timeoutMs }: CallInput,
): Promise<{ data: Answer; response: Response }> {
  const [method = "", path = ""] = route.split(" ");
  const named = { method, path: fill(path, values) };
  let sent: Promise<Response> | undefined;

  // Which method, path and body belong together is the caller's to know.
  const request = http.request as unknown as RequestMethod;
  // What a runtime listens with on the signal of a request stays there: it gets one of its own.
  const following = signal && follow(signal);
  let answer: Awaited<ReturnType<RequestMethod>>;
  try {
    answer = await request(method, path, {
      params: { path: values, query },
      body,
      signal: following?.signal,
      // Beneath all middleware: what fails before was never sent.
      fetch: (made: Request) => {
        sent = send(made, { signal: following?.signal, timeoutMs });
        return sent;
      },
    });
  } catch (cause) {
    if (cause instanceof CloseError) throw cause;
    if (sent) {
      const arrived = await sent.catch(() => undefined);
      const details = arrived && detailsOf(arrived, arrived, time);
      throw lostAnswer(named, "unreadable", "the answer could not be read", { ...details, cause });
    }
    throw signal?.aborted
      ? failure(named, "aborted", "aborted by its signal", { cause })
      : failure(named, "not_sent", "the request could not be made, and nothing was sent", {
          cause,
        });
  } finally {
    following?.end();
  }

  const { data, error, response } = answer;
  const { status, ok } = response;
  if (ok && isObject(data) && holds(data)) return { data: data as Answer, response };
  // A middleware may have made another answer of it, or of its failure.
  const arrived = await sent?.catch(() => undefined);
  const details = detailsOf(response, arrived ?? response, time);
  if (isFailure(status)) {
    throw lostAnswer(named, "server_error", `the server failed (${status})`, details);
  }
  if (!ok) throw refusal(error, named, details);
  throw lostAnswer(named, "unreadable", "the answer is not what was asked for", details);
}

function hasId({ id }: Record<string, unknown>): boolean {
  return typeof id === "string";
}

/** What an error tells of the answer, and of the one that arrived. */
function detailsOf(
  answer: Response,
  arrived: Response,
  time: Time,
): CloseErrorDetails & { status: number } {
  return {
    status: answer.status,
    attempts: attemptsFor.get(arrived) ?? 1,
    retryAfterMs: askedWait(answer, time.now()),
  };
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
