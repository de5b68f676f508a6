import {
  type Contract,
  everyOperation,
  type Json,
  type PlacedOperation,
  resolve,
} from "../contract.js";
import { shownParameters } from "./shown.js";

/** A request that a code sample sends. */
export interface Call {
  operationId: string;
  /** Such as `POST`. */
  method: string;
  /** Path template below the base URL, with `{name}` for path parameters. */
  path: string;
  pathParameters: Json;
  query: Json;
  /** The JSON body; undefined when there is none. */
  body: Json | undefined;
}

/**
 * Makes the calls that code samples show, one for each operation, from the examples of the contract. A body is the
 * first named example; of the parameters that may be left out, only those in `shown.ts` are given.
 */
export function exampleCalls(contract: Contract): Call[] {
  return Array.from(everyOperation(contract), (placed) => exampleCall(contract, placed));
}

function exampleCall(contract: Contract, placed: PlacedOperation): Call {
  const { path, method, operation, parameters } = placed;
  const { operationId, requestBody } = operation;
  const shown = shownParameters[operationId] ?? [];
  const given = parameters.filter(({ name, required }) => required || shown.includes(String(name)));
  const examples = (place: string) =>
    Object.fromEntries(
      given.filter((each) => each.in === place).map(({ name, example }) => [name, example]),
    );
  return {
    operationId,
    method: method.toUpperCase(),
    path,
    pathParameters: examples("path"),
    query: examples("query"),
    body: requestBody && firstExample(contract, requestBody),
  };
}

function firstExample(contract: Contract, requestBody: Json): Json | undefined {
  const { content } = resolve(contract, requestBody) as {
    content: Record<string, { examples: Record<string, Json> }>;
  };
  const [example] = Object.values(content["application/json"]?.examples ?? {});
  return example && (resolve(contract, example).value as Json);
}

/** The path with its parameters filled in, and the query, as they are sent. */
export function address({ path, pathParameters, query }: Call): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(pathParameters[name])),
  );
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]) => [name, String(value)]),
  );
  return search.size === 0 ? filled : `${filled}?${search}`;
}
