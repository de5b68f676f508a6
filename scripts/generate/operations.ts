import { type Contract, everyOperation, type Json, refName, resolve } from "../contract.js";
import { source } from "./source.js";
import { trim } from "./trim.js";

/**
 * Makes the operation table: what a router, a retry policy or a collection needs to know of each operation. What
 * only a validator needs stands in a table of its own, so that a bundle of the client goes without it.
 *
 * @param contract The contract.
 * @returns The source of `generated/operations.ts`.
 */
export function operationsFile(contract: Contract): string {
  const operations: Json = {};
  const requests: Json = {};
  for (const { path, method, operation, parameters, body } of everyOperation(contract)) {
    const { operationId, "x-retry": retry } = operation;
    operations[operationId] = { method: method.toUpperCase(), path, retry };
    requests[operationId] = {
      parameters: parameters.map(parameterEntry),
      ...(body && bodyEntry(contract, body)),
    };
  }
  return `/** One operation of the contract. */
export interface Operation {
  /** HTTP method, in capitals. */
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path template below the base URL, with \`{name}\` for path parameters. */
  readonly path: string;
  /** \`safe\`: may be sent again. \`refused-only\`: only when it surely was not carried out. */
  readonly retry: "safe" | "refused-only";
}

/** Every operation, by operationId. */
export const operations = ${source(operations)} as const;
operations satisfies Record<string, Operation>;

/** Name of an operation. */
export type OperationId = keyof typeof operations;

/** What a request of an operation is made of. */
export interface RequestParts {
  /** Path, query and header parameters; \`schema\` in the form of \`schemas\`. */
  readonly parameters: readonly {
    readonly name: string;
    readonly in: "path" | "query" | "header";
    readonly required: boolean;
    readonly schema: object;
  }[];
  /** Name in \`schemas\` of the JSON body; none when the operation takes no body. */
  readonly body?: string;
  /** Values of the property that chooses the body's form, where it has several. */
  readonly variants?: { readonly property: string; readonly values: readonly string[] };
}

/** What the requests are made of, by operationId. */
export const requests = ${source(requests)} as const;
requests satisfies Record<OperationId, RequestParts>;
`;
}

function parameterEntry({ name, in: place, required = false, schema }: Json): Json {
  return { name, in: place, required, schema: trim(schema as Json) };
}

function bodyEntry(contract: Contract, body: Json): Json {
  const { discriminator } = resolve(contract, body) as {
    discriminator?: { propertyName: string; mapping: Json };
  };
  const variants = discriminator && {
    property: discriminator.propertyName,
    values: Object.keys(discriminator.mapping),
  };
  return { body: refName(String(body.$ref)), ...(variants && { variants }) };
}
