import type { Schema, Schemas } from "../../src/validation/index.js";
import type { Json } from "../contract.js";

/** Every keyword the interpreter knows, and what lies under it. */
export const keywords: Record<keyof Schema, "nothing" | "schema" | "schemas"> = {
  $ref: "nothing",
  type: "nothing",
  const: "nothing",
  enum: "nothing",
  required: "nothing",
  properties: "schemas",
  additionalProperties: "schema",
  unevaluatedProperties: "nothing",
  items: "schema",
  minItems: "nothing",
  maxItems: "nothing",
  minLength: "nothing",
  minimum: "nothing",
  maximum: "nothing",
  pattern: "nothing",
  oneOf: "schemas",
  anyOf: "schemas",
  allOf: "schemas",
  not: "schema",
  discriminator: "nothing",
  title: "nothing",
  description: "nothing",
  examples: "nothing",
};

/**
 * Makes sure that the interpreter understands every schema, so that a keyword it does not know is
 * an error when the schemas are generated, and not a check that silently never happens. Whether each
 * keyword is used in the right form is the compiler's to see, in `generated/schemas.ts`.
 *
 * @param schemas - The components, as generated.
 * @returns Nothing; throws an error that lists every place, such as `BulkEdit.properties.id: format`.
 */
export function assertSupported(
  schemas: Readonly<Record<string, unknown>>,
): asserts schemas is Schemas {
  const faults = Object.entries(schemas).flatMap(([name, schema]) => [
    ...faultsOf(schema, name, schemas),
  ]);
  if (faults.length === 0) return;
  throw new Error(`The validator does not understand the schemas:\n  ${faults.join("\n  ")}`);
}

function* faultsOf(schema: unknown, place: string, schemas: object): Generator<string> {
  if (typeof schema !== "object" || schema === null) return;
  const { $ref } = schema as Json;
  if ($ref !== undefined && !Object.hasOwn(schemas, String($ref))) {
    yield `${place}: $ref to an unknown component: ${$ref}`;
  }
  for (const [keyword, value] of Object.entries(schema)) {
    const below = Object.hasOwn(keywords, keyword) ? keywords[keyword as keyof Schema] : undefined;
    const at = `${place}.${keyword}`;
    if (below === undefined) yield `${place}: ${keyword}`;
    if (below === "schema") yield* faultsOf(value, at, schemas);
    if (below === "schemas") {
      for (const [step, inner] of Object.entries(value as object)) {
        yield* faultsOf(inner, `${at}.${step}`, schemas);
      }
    }
  }
}
