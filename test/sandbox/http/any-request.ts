import fc from "fast-check";
import {
  type OperationId,
  operations,
  type RequestParts,
  requests,
} from "../../../generated/operations.js";
import { schemas } from "../../../generated/schemas.js";
import { anyJson, nearlyValid, vocabulary } from "../../validation/arbitrary.js";

/** A request, and how much time passes before it, in milliseconds. */
export interface AnyRequest {
  method: string;
  /** Path and query, below the base path. */
  path: string;
  headers: Record<string, string>;
  body: string | undefined;
  wait: number;
}

const words = vocabulary(schemas);
const oddWords = [
  "",
  "__proto__",
  "constructor",
  "%E0",
  "-1",
  "1e999",
  "0",
  "🙂",
  "\0",
  "../..",
  "*",
];
const likelyWords = ["1", "10", "true", "lead", "id,name", "lead,contact", "2026-01-05T09:00:00Z"];
const word = fc.oneof(
  fc.constantFrom(...likelyWords),
  fc.constantFrom(...oddWords, ...words),
  fc.string({ unit: "binary", maxLength: 5 }),
);

/** Mostly nothing, and sometimes one of these. */
const seldom = (some: fc.Arbitrary<string>): fc.Arbitrary<string | undefined> =>
  fc.oneof({ weight: 30, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: some });

/** A body: valid, nearly valid, other JSON, or no JSON at all. */
function bodyOf(schema: string): fc.Arbitrary<string> {
  return fc.oneof(
    {
      weight: 8,
      arbitrary: nearlyValid(schemas, schema).map((value) => `${JSON.stringify(value)}`),
    },
    { weight: 1, arbitrary: anyJson(words).map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: fc.string() },
  );
}

function requestOf(id: OperationId): fc.Arbitrary<AnyRequest> {
  const { method, path } = operations[id];
  const { parameters, body }: RequestParts = requests[id];
  const names = parameters.filter((each) => each.in === "query").map(({ name }) => name);
  return fc
    .record({
      method: seldom(fc.constantFrom("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS")),
      headers: fc.record({
        authorization: seldom(fc.constantFrom("", "Basic", "Basic !", "Bearer x", "Basic YTpi")),
        "content-type": seldom(
          fc.constantFrom("", "text/plain", "application/json; charset=utf-16"),
        ),
        "x-http-method-override": seldom(fc.constantFrom("GET", "PUT")),
        "x-tz-offset": seldom(fc.constantFrom("-4", "5.75", "20", "x")),
      }),
      id: fc.oneof(fc.constant("any_00000000000000000000"), word),
      tail: seldom(word),
      query: fc.subarray(names.flatMap((name) => [name, name])),
      value: word,
      body: body === undefined ? fc.constant(undefined) : bodyOf(body),
      wait: fc.constantFrom(0, 0, 0, 50, 1_000, 60_000),
    })
    .map(({ id, tail, query, value, ...request }) => {
      const filled = path.replace(/\{\w+\}/, () => encodeURIComponent(id));
      const search = new URLSearchParams(query.map((name) => [name, value]));
      return {
        ...request,
        method: request.method ?? method,
        path: `${filled}${encodeURIComponent(tail ?? "")}?${search}`,
        headers: Object.fromEntries(
          Object.entries(request.headers).filter(([, value]) => value !== undefined),
        ) as Record<string, string>,
      };
    });
}

/** Requests of every operation: such as the contract allows, such as it nearly allows, and garbage. */
export const anyRequest: fc.Arbitrary<AnyRequest> = fc
  .constantFrom(...(Object.keys(operations) as OperationId[]))
  .chain(requestOf);

/**
 * Puts ids that exist in the place of made-up ones.
 *
 * @param text A path, or a body.
 * @param ids The ids that exist.
 * @param choice Which of them.
 */
export function withKnownIds(text: string, ids: readonly string[], choice: number): string {
  return text.replace(/\b([a-z]+)_\w{20,}/g, (made, prefix: string) => {
    const fitting = ids.filter((id) => prefix === "any" || id.startsWith(`${prefix}_`));
    return fitting[choice % fitting.length] ?? made;
  });
}
