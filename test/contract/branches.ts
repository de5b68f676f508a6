import { type Schema, type Schemas, validate } from "../../src/validation/index.js";
import { reachable } from "./reachable.js";

/**
 * Names every branch of every union, for example `Condition: TermCondition` or
 * `CustomFieldTarget: By id`. "Or null" and "at least one of these keys" are not counted as unions.
 *
 * @param schemas The components of the contract.
 * @param roots The components to start at; what they refer to is searched as well.
 */
export function everyBranch(schemas: Schemas, roots: Iterable<string>): Set<string> {
  const found = [...reachable(schemas, roots)].flatMap((name) =>
    [...partsOf(schemas[name] ?? {})].flatMap((part) =>
      branchesOf(part).map((branch) => label(name, branch)),
    ),
  );
  return new Set(found);
}

/** Names the branches that a value goes through, as `everyBranch` names them. */
export function branchesMet(schemas: Schemas, name: string, value: unknown): Set<string> {
  const met = new Set<string>();
  const visit = (schema: Schema, at: unknown, owner: string): void => {
    const { $ref, allOf = [], properties = {}, items, additionalProperties } = schema;
    if ($ref !== undefined) visit(schemas[$ref] ?? {}, at, $ref);
    for (const part of allOf) visit(part, at, owner);
    for (const branch of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) {
      if (validate(schemas, branch, at).length > 0) continue;
      met.add(label(owner, branch));
      visit(branch, at, owner);
    }
    if (Array.isArray(at)) for (const item of at) visit(items ?? {}, item, owner);
    else if (typeof at === "object" && at !== null) {
      for (const [key, inner] of Object.entries(at)) {
        visit(properties[key] ?? (additionalProperties || {}), inner, owner);
      }
    }
  };
  visit({ $ref: name }, value, name);
  return met;
}

function* partsOf(schema: Schema): Generator<Schema> {
  const { properties = {}, items, additionalProperties } = schema;
  yield schema;
  for (const part of [...Object.values(properties), items, additionalProperties]) {
    if (part) yield* partsOf(part);
  }
}

function branchesOf({ oneOf = [], anyOf = [] }: Schema): Schema[] {
  return [...oneOf, ...(anyOf.every(({ $ref }) => $ref) ? anyOf : [])];
}

function label(owner: string, { $ref, title }: Schema): string {
  return `${owner}: ${$ref ?? title}`;
}
