import { schemas } from "../../../generated/schemas.js";
import { validate } from "../../validation/index.js";
import { isObject, type JsonObject } from "../../validation/json.js";
import { refuse, refuseFields } from "./refusal.js";

/** Most bytes of a body. What Close allows is not known. */
const mostBytes = 1_048_576;

/**
 * Reads the body of a request, and never more of it than is allowed.
 *
 * @param request The request.
 * @returns Its bytes; none when it has no body.
 * @throws {Refusal} 413 for a body that is too long, 400 for one that breaks off.
 */
export async function readBody(request: Request): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read().catch(() => {
      throw refuse(400, "The body of the request breaks off.");
    });
    if (done) break;
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      // Not waited for: the sender may go on for long.
      reader.cancel().catch(() => {});
      throw refuse(413, `The body of a request can have ${mostBytes} bytes at most.`);
    }
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/**
 * Refuses a body that is not sent as JSON.
 *
 * @param headers The request's headers.
 * @throws {Refusal} 415.
 */
export function checkMediaType(headers: Headers): void {
  const type = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") throw refuse(415, "Send the body as application/json.");
}

/**
 * Parses JSON.
 *
 * @param bytes The text, in UTF-8.
 * @returns The value; undefined for whatever is no JSON.
 */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/**
 * Parses a JSON object.
 *
 * @param bytes The text, in UTF-8.
 * @throws {Refusal} 400 for whatever is none.
 */
export function parseObject(bytes: Uint8Array): JsonObject {
  const value = parseJson(bytes);
  if (isObject(value)) return value;
  throw refuseFields([{ path: [], message: "Invalid request: JSON dictionary expected." }]);
}

/**
 * Parses a body, and refuses what the contract refuses.
 *
 * @param bytes The text, in UTF-8.
 * @param schema Name of the body's schema.
 * @throws {Refusal} 400 that names every wrong field.
 */
export function parseBody(bytes: Uint8Array, schema: string): JsonObject {
  const body = parseObject(bytes);
  const problems = validate(schemas, { $ref: schema }, body);
  if (problems.length > 0) throw refuseFields(problems);
  return body;
}
