import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { everyOperation, type Json, readContract, resolve } from "../../scripts/contract.js";

/** The contract as it is published, and what ajv says by it. */
export const contract = await readContract();

/** The operations of the contract, each with where it stands. */
export const placed = [...everyOperation(contract)];

const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(contract, "openapi.yaml");
const compiled = new Map<string, ValidateFunction>();

/** What ajv finds wrong with a value, by a schema as it is written in the contract. */
export function faults(schema: Json, value: unknown): string[] {
  const text = JSON.stringify(schema).replaceAll('"#/', '"openapi.yaml#/');
  const isValid = compiled.get(text) ?? ajv.compile(JSON.parse(text));
  compiled.set(text, isValid);
  isValid(value);
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** A reference to a schema of the contract. */
export function named(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

/** The schema of what an operation answers with. */
export function answerSchema(responses: Record<string, Json>, status = "200"): Json {
  const { content } = resolve(contract, responses[status] ?? {}) as {
    content?: Record<string, { schema: Json }>;
  };
  const media = content?.["application/json"];
  if (!media) throw new Error(`the contract has no JSON answer ${status} there`);
  return media.schema;
}

/** A copy of one of the contract's named examples. */
export function example(name: string): Json {
  const { value } = contract.components.examples?.[name] ?? {};
  if (value === undefined) throw new Error(`the contract has no example ${name}`);
  return structuredClone(value) as Json;
}
