import { type Json, type OperationObject, refName, resolve } from "../../scripts/contract.js";
import { contract, placed } from "./contract.js";

/** A named example of the contract, where it is shown. */
export interface Use {
  /** Operation and status, or "request". */
  where: string;
  name: string;
  schema: Json;
  value: unknown;
}

/** The examples of request bodies, each with the name of its schema. */
export const requests = once(
  placed.flatMap(({ operation }) =>
    usesOf(operation.requestBody ?? {}, `${operation.operationId}, request`),
  ),
).map((use) => ({ ...use, body: refName(String(use.schema.$ref)) }));

/** The examples of what Close sends: answers and deliveries. */
export const replies = once([
  ...placed.flatMap(({ operation }) => answersOf(operation)),
  ...Object.values(contract.webhooks).flatMap(({ post }) => [
    ...usesOf(post?.requestBody ?? {}, `${post?.operationId}, request`),
    ...(post ? answersOf(post) : []),
  ]),
]);

function answersOf({ operationId, responses }: OperationObject): Use[] {
  return Object.entries(responses).flatMap(([status, answer]) =>
    usesOf(answer, `${operationId}, ${status}`),
  );
}

function usesOf(holder: Json, where: string): Use[] {
  const { content = {} } = resolve(contract, holder) as {
    content?: Record<string, { schema: Json; examples?: Record<string, Json> }>;
  };
  return Object.values(content).flatMap(({ schema, examples = {} }) =>
    Object.entries(examples).map(([key, part]) => {
      const name = typeof part.$ref === "string" ? refName(part.$ref) : key;
      return { where, name, schema, value: resolve(contract, part).value };
    }),
  );
}

/** Errors are shown by every operation: one time is enough. */
function once(uses: Use[]): Use[] {
  return [...new Map(uses.map((use) => [JSON.stringify([use.name, use.schema]), use])).values()];
}
