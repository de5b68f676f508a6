import { type Contract, isJson, type Json, refName, resolve } from "../contract.js";
import { type Evidence, evidenceOf, valueEvidence } from "./evidence.js";
import { type Variants, variantsOf } from "./variants.js";

/** What a document says about the values at one place, however its schemas are put together. */
export interface View {
  /** The component that describes the place, or the place itself. */
  name: string;
  /** The JSON types a value can have; none when the document leaves them open. */
  types: Set<string>;
  /** The values of enums and constants, as JSON text. */
  values: Map<string, Listed>;
  /** What stands inside: properties as `.name`, elements as `[]`. */
  children: Map<string, Child>;
  /** The variants of a union whose document maps them. */
  variants: Variants | undefined;
  /** Which schemas took part. */
  schemas: Json[];
}

/** One value of an enum. */
export interface Listed {
  /** Where the enum stands. */
  place: string;
  /** The mark of the value, or else of its enum. */
  evidence: Evidence | undefined;
  /** Whether the mark is of this value alone. */
  marked: boolean;
}

/** A place inside a place. */
export interface Child {
  place: string;
  /** Every schema that has a say there, as it is written. */
  schemas: Json[];
}

/**
 * Looks at a place through its schemas. References, `allOf`, `oneOf` and `anyOf` are taken apart and put together:
 * two documents that allow the same are seen alike, whether they write a union, a hierarchy or one flat object.
 *
 * @param place What to call the place where no component has a name for it.
 */
export function view(contract: Contract, schemas: Json[], place: string): View {
  const all = [...parts(contract, schemas, place)];
  const name = all.find(({ owner }) => owner !== place)?.owner ?? place;
  return {
    name,
    types: new Set(all.flatMap(({ schema }) => typesOf(schema))),
    values: valuesOf(all),
    children: childrenOf(all, name),
    variants: all.map(({ schema }) => variantsOf(schema)).find(Boolean),
    schemas: all.map(({ schema }) => schema).filter(({ $ref }) => $ref === undefined),
  };
}

/** A schema that has a say, with the component it is written in. */
interface Part {
  schema: Json;
  owner: string;
}

function* parts(contract: Contract, schemas: Json[], owner: string): Generator<Part> {
  for (const schema of schemas) {
    yield { schema, owner };
    if (typeof schema.$ref === "string") {
      yield* parts(contract, [resolve(contract, schema)], refName(schema.$ref));
    }
    for (const members of [schema.allOf, schema.oneOf, schema.anyOf]) {
      if (Array.isArray(members)) yield* parts(contract, members.filter(isJson), owner);
    }
  }
}

function typesOf(schema: Json): string[] {
  // OpenAPI 3.0 writes `nullable`.
  const nullable = schema.nullable === true ? ["null"] : [];
  if (schema.type !== undefined) return [schema.type, nullable].flat().map(String);
  if (isJson(schema.properties)) return ["object", ...nullable];
  if (isJson(schema.items)) return ["array", ...nullable];
  return [...listed(schema).map(typeOf), ...nullable];
}

function typeOf(value: unknown): string {
  return value === null ? "null" : typeof value;
}

function listed({ enum: values, const: value }: Json): unknown[] {
  if (Array.isArray(values)) return values;
  return value === undefined ? [] : [value];
}

function valuesOf(all: Part[]): Map<string, Listed> {
  const values = new Map<string, Listed>();
  for (const { schema, owner } of all) {
    for (const value of listed(schema)) {
      const key = JSON.stringify(value);
      if (value === null || values.has(key)) continue;
      const own = valueEvidence(schema, value);
      values.set(key, {
        place: owner,
        evidence: own ?? evidenceOf(schema),
        marked: own !== undefined,
      });
    }
  }
  return values;
}

function childrenOf(all: Part[], name: string): Map<string, Child> {
  const children = new Map<string, Child>();
  const add = (key: string, owner: string, schema: unknown) => {
    if (!isJson(schema) || isForbidden(schema)) return;
    const place = `${owner}${key}`;
    const known = children.get(key);
    children.set(key, {
      // What several components describe belongs to the whole.
      place: known && known.place !== place ? `${name}${key}` : place,
      schemas: [...(known?.schemas ?? []), schema],
    });
  };
  for (const { schema, owner } of all) {
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      add(`.${key}`, owner, property);
    }
    add("[]", owner, schema.items);
  }
  return children;
}

/** `not: {}` is how the contract says that a property must be absent. */
function isForbidden({ not }: Json): boolean {
  return isJson(not) && Object.keys(not).length === 0;
}
