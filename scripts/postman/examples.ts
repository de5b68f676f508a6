import {
  type Contract,
  everyOperation,
  type Json,
  type PlacedOperation,
  refName,
  resolve,
} from "../contract.js";

/** A request the collection holds: a named example of the contract, or an operation that takes no body. */
export interface ExampleRequest {
  /** What it does. */
  name: string;
  description: string;
  /** The body; none when the operation takes none. */
  body?: Json;
}

/** Parameters that an operation needs although none of them is required by itself. */
const needed: Record<string, string[]> = {
  listSequenceSubscriptions: ["sequence_id"],
  renderEmailTemplate: ["s_query", "entry"],
};

/** An operation, with what the contract shows of it. */
export interface ShownOperation extends PlacedOperation {
  operationId: string;
  /** The kind of operation. */
  tag: string;
  /** Path, query and header parameters; those that are not sent are there to be switched on. */
  parameters: (Json & { isSent: boolean })[];
  requests: ExampleRequest[];
  /** What it answers when all is well. */
  answer: Json;
  /** The schema of the answer, and its name. */
  answerSchema: Json;
  answerName: string;
}

interface Content {
  content: Record<string, { schema: { $ref: string }; examples: Record<string, Json> }>;
}

/**
 * Walks the operations of a contract with their examples.
 *
 * @param contract The contract. Its lint rules make sure that every body and answer has an example.
 */
export function* shownOperations(contract: Contract): Generator<ShownOperation> {
  for (const placed of everyOperation(contract)) {
    const { operation } = placed;
    const { schema, examples } = jsonOf(contract, operation.responses["200"] ?? {});
    const [answer = {}] = Object.values(examples).map((each) => resolve(contract, each).value);
    yield {
      ...placed,
      operationId: operation.operationId,
      tag: String((operation.tags as string[])[0]),
      parameters: placed.parameters.map((parameter) => ({
        ...parameter,
        isSent: Boolean(
          parameter.required || needed[operation.operationId]?.includes(String(parameter.name)),
        ),
      })),
      requests: requestsOf(contract, placed),
      answer: answer as Json,
      answerSchema: resolve(contract, schema),
      answerName: refName(schema.$ref),
    };
  }
}

function requestsOf(contract: Contract, { operation }: PlacedOperation): ExampleRequest[] {
  if (!operation.requestBody) {
    return [{ name: String(operation.summary), description: String(operation.description) }];
  }
  const { examples } = jsonOf(contract, operation.requestBody);
  return Object.values(examples).map((each) => {
    const { summary, description = "", value } = resolve(contract, each);
    return { name: String(summary), description: String(description), body: value as Json };
  });
}

function jsonOf(contract: Contract, node: Json): Content["content"][string] {
  const media = (resolve(contract, node) as unknown as Content).content["application/json"];
  if (!media) throw new Error("The collection knows JSON only.");
  return media;
}
