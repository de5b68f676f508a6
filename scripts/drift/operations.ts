import {
  type Contract,
  everyOperation,
  isJson,
  type Json,
  jsonSchema,
  resolve,
} from "../contract.js";

/** Header parameters that OpenAPI gives no meaning. */
const ignoredHeaders = new Set(["accept", "authorization", "content-type"]);

/** One operation of a document, as it is compared. */
export interface Operation {
  path: string;
  /** What holds its evidence. */
  node: Json;
  /** Its parameters, body and answers by name: `query _limit`, `body`, `200`. */
  messages: Map<string, Message>;
}

/** Something that an operation takes or gives. */
export interface Message {
  /** What holds its evidence. */
  node: Json;
  /** How its JSON is described, if at all. */
  schemas: Json[];
}

/** The operations of a document by method and path. */
export function operationsOf(contract: Contract): Map<string, Operation> {
  const operations = new Map<string, Operation>();
  for (const { path, method, operation, parameters, body } of everyOperation(contract)) {
    const messages = new Map<string, Message>();
    for (const node of parameters.filter(isCompared)) {
      messages.set(`${node.in} ${node.name}`, { node, schemas: [node.schema].filter(isJson) });
    }
    if (operation.requestBody) messages.set("body", { node: {}, schemas: [body].filter(isJson) });
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      const node = resolve(contract, response);
      messages.set(status, { node, schemas: [jsonSchema(contract, node)].filter(isJson) });
    }
    // What a parameter of a path is called says nothing to a caller.
    const name = `${method.toUpperCase()} ${path.replace(/\{[^}]*\}/g, "{id}")}`;
    operations.set(name, { path, node: operation, messages });
  }
  return operations;
}

function isCompared(parameter: Json): boolean {
  if (parameter.in === "header") return !ignoredHeaders.has(String(parameter.name).toLowerCase());
  return parameter.in !== "path";
}
