import { type OperationId, type RequestParts, requests } from "../../../generated/operations.js";
import { schemas } from "../../../generated/schemas.js";
import { clip } from "../../validation/clip.js";
import { type Problem, type Schema, validate } from "../../validation/index.js";
import { component } from "../../validation/schema.js";
import { refuse, refuseFields } from "./refusal.js";

/** Values of an operation's parameters by name, as the types that the contract gives them. */
type Values = Record<string, unknown>;

/** Most that the parameters of pages can be, where the contract says nothing: what Close's framework allows. */
const most: Record<string, number> = { _limit: 100, _skip: 250_000 };

/**
 * Reads the parameters that the contract knows in the query and the headers. Others are left alone: what
 * Close does with them is not known.
 *
 * @param id The operation.
 * @param search The query.
 * @param headers The headers.
 * @returns The values of those that were sent.
 * @throws {Refusal} 400 that names every wrong one; for a page, in the words of Close's framework.
 */
export function readParameters(
  id: OperationId,
  search: URLSearchParams,
  headers: Headers,
): { query: Values; headers: Values } {
  const read = { query: {} as Values, headers: {} as Values };
  const problems: Problem[] = [];
  const { parameters }: RequestParts = requests[id];
  for (const { name, in: place, required, schema } of parameters) {
    // A path that does not fit the contract leads to nothing: that is a 404.
    if (place === "path") continue;
    const text = place === "query" ? search.get(name) : headers.get(name);
    if (text === null) {
      if (required) problems.push({ path: [name], message: "This field is required." });
      continue;
    }
    const type = typeOf(schema);
    const value = coerced(type === "array" ? search.getAll(name).join() : text, type);
    if (name in most) checkPaging(name, text, value, schema);
    for (const { message } of validate(schemas, schema, value)) {
      problems.push({ path: [name], message });
    }
    read[place === "query" ? "query" : "headers"][name] = value;
  }
  if (problems.length > 0) throw refuseFields(problems);
  return read;
}

function typeOf({ $ref, type }: Schema): Schema["type"] {
  return $ref === undefined ? type : typeOf(component(schemas, $ref));
}

/** Makes of a text what it stands for. One that stands for nothing remains a text, to be refused. */
function coerced(text: string, type: Schema["type"]): unknown {
  if (type === "array") return text.split(",");
  if (type === "boolean" && /^(true|false)$/.test(text)) return text === "true";
  if (type === "integer" && /^[+-]?\d{1,15}$/.test(text)) return Number(text);
  if (type === "number" && /^[+-]?\d{1,15}(\.\d{1,15})?$/.test(text)) return Number(text);
  return text;
}

/** Refuses a wrong `_limit` or `_skip` as Close's REST framework does (public code). */
function checkPaging(name: string, text: string, value: unknown, schema: Schema): void {
  const got = `(got "${clip(text)}" instead)`;
  if (typeof value !== "number") throw refuse(400, `${name} must be an integer ${got}.`);
  const { minimum = 0, maximum = most[name] ?? 0 } = schema;
  if (value < minimum) {
    const kind = minimum > 0 ? "positive" : "non-negative";
    throw refuse(400, `${name} must be a ${kind} integer ${got}.`);
  }
  if (value > maximum) {
    const what = name.slice(1);
    const hint = what === "skip" ? "\nPlease refine your search query." : "";
    throw refuse(
      400,
      `The ${what} you set is larger than the maximum ${what} for this resource (max_${what} = ${maximum}).${hint}`,
    );
  }
}
