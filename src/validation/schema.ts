/** A type name of JSON Schema. */
export type TypeName = "string" | "integer" | "number" | "boolean" | "array" | "object" | "null";

/** A JSON value that is compared whole: what `const` and `enum` may hold. */
export type Scalar = string | number | boolean | null;

/** How a union names its variants: the value of one property stands for one component. */
export interface Discriminator {
  readonly propertyName: string;
  /** Value of the property to component name. */
  readonly mapping: Readonly<Record<string, string>>;
}

/** The subset of JSON Schema 2020-12 that the contract uses. `$ref` holds a bare component name. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: TypeName | readonly TypeName[];
  readonly const?: Scalar;
  readonly enum?: readonly Scalar[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: false | Schema;
  readonly unevaluatedProperties?: false;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly not?: Schema;
  readonly discriminator?: Discriminator;
  /** Names a branch of a union in messages. */
  readonly title?: string;
  /** The message when `not` refuses a value. */
  readonly description?: string;
  /** The first one is shown when `pattern` does not match. */
  readonly examples?: readonly unknown[];
}

/** The components of the contract by name. */
export type Schemas = Readonly<Record<string, Schema>>;

/**
 * Finds a component.
 *
 * @param schemas The components of the contract.
 * @param name The bare name, as `$ref` holds it.
 * @returns The component; throws when there is none, which `assertSupported` finds earlier.
 */
export function component(schemas: Schemas, name: string): Schema {
  const found = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (found === undefined) throw new Error(`The contract has no schema called "${name}".`);
  return found;
}
