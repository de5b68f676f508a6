import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { Schema, Schemas } from "../../src/validation/index.js";

/**
 * A second opinion: ajv on the same schemas.
 *
 * @param schemas The components, with bare names in `$ref`.
 * @param name The component to validate against.
 * @returns ajv's validate function. Unions are plain `oneOf`: it knows nothing of discriminators.
 */
export function oracle(schemas: Schemas, name: string): ValidateFunction {
  const $defs = Object.fromEntries(
    Object.entries(schemas).map(([key, schema]) => [key, standard(schema)]),
  );
  // ownProperties: as in the interpreter, `constructor` and its like are ordinary keys.
  const ajv = new Ajv2020({ strict: false, ownProperties: true });
  return ajv.compile({ $ref: pointer(name), $defs });
}

function pointer(name: string): string {
  return `#/$defs/${encodeURIComponent(name)}`;
}

/** Back to standard JSON Schema: pointers in `$ref`, no `discriminator`. */
function standard(schema: Schema): object {
  const { discriminator: _, $ref, properties, items, not, additionalProperties, ...rest } = schema;
  const { oneOf, anyOf, allOf } = schema;
  return {
    ...rest,
    ...($ref !== undefined && { $ref: pointer($ref) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, part]) => [key, standard(part)]),
      ),
    }),
    ...(items && { items: standard(items) }),
    ...(not && { not: standard(not) }),
    ...(additionalProperties !== undefined && {
      additionalProperties: additionalProperties && standard(additionalProperties),
    }),
    ...(oneOf && { oneOf: oneOf.map(standard) }),
    ...(anyOf && { anyOf: anyOf.map(standard) }),
    ...(allOf && { allOf: allOf.map(standard) }),
  };
}
