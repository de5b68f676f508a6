import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** A JSON object whose shape is not known yet. */
export type Json = { [key: string]: unknown };

/** Whether a value is a JSON object. */
export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The contract, as far as the scripts read it. */
export interface Contract {
  info: { title: string; description: string };
  tags: { name: string; description: string }[];
  servers: ServerEntry[];
  paths: Record<string, PathItem>;
  webhooks: Record<string, PathItem>;
  components: Record<string, Record<string, Json>> & { schemas: Record<string, Json> };
}

/** One server, named by `x-name` because OpenAPI 3.1 gives servers no name. */
export interface ServerEntry {
  url: string;
  "x-name": string;
}

/** A path with its operations, by method. */
export type PathItem = { parameters?: Json[] } & Partial<Record<Method, OperationObject>>;

/** One operation of the contract. */
export interface OperationObject extends Json {
  operationId: string;
  parameters?: Json[];
  requestBody?: Json;
  responses: Record<string, Json>;
}

/** The methods the contract uses, in the order a reader meets them. */
export const methods = ["get", "post", "put", "patch", "delete"] as const;
export type Method = (typeof methods)[number];

export const contractFile: string = fileURLToPath(new URL("../openapi.yaml", import.meta.url));

/**
 * Reads a contract.
 *
 * @param file Path of the YAML file; the project's own by default.
 * @returns The parsed document, with its `$ref`s as they are written.
 */
export async function readContract(file: string = contractFile): Promise<Contract> {
  return parse(await readFile(file, "utf8")) as Contract;
}

/**
 * Follows a local `$ref`.
 *
 * @returns What `node` refers to, or `node` itself when it is no reference.
 */
export function resolve(contract: Contract, node: Json): Json {
  if (typeof node.$ref !== "string") return node;
  const target = node.$ref
    .slice("#/".length)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((at, key) => (at as Json | undefined)?.[key], contract);
  if (target === undefined) throw new Error(`Nothing stands at ${node.$ref}.`);
  return resolve(contract, target as Json);
}

/** One operation, with where it stands in the contract. */
export interface PlacedOperation {
  path: string;
  method: Method;
  operation: OperationObject;
  /** The parameters of the path and of the operation, `$ref`s followed. */
  parameters: Json[];
  /** The schema of the JSON body, as it is written; none when there is no body. */
  body: Json | undefined;
}

/** Walks the operations under `paths`, in the order of the contract. */
export function* everyOperation(contract: Contract): Generator<PlacedOperation> {
  for (const [path, item] of Object.entries(contract.paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (!operation) continue;
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      yield {
        path,
        method,
        operation,
        parameters: parameters.map((parameter) => resolve(contract, parameter)),
        body: jsonSchema(contract, operation.requestBody),
      };
    }
  }
}

/** The schema of what a request body or a response holds as JSON, as it is written; none when there is no JSON. */
export function jsonSchema(contract: Contract, message: Json = {}): Json | undefined {
  const { content } = resolve(contract, message) as { content?: Record<string, Json> };
  return content?.["application/json"]?.schema as Json | undefined;
}

/** The component name a `$ref` ends with. */
export function refName(ref: string): string {
  return ref.slice(ref.lastIndexOf("/") + 1);
}
