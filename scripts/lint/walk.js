/**
 * Visits every part of a contract that the house rules speak of, each under the kind of thing it
 * is. A JSONPath cannot do this: `$..properties` also matches a payload in an example that happens
 * to have a key of that name.
 *
 * @typedef {Record<string, unknown>} Part
 * @typedef {(string | number)[]} Path
 * @typedef {{ kind: Kind, node: Part, path: Path, parent: Visit | undefined }} Visit
 * @typedef {{ message: string, path: Path }} Finding
 * @typedef {keyof typeof grammar} Kind
 */

/** @param {string} kind */
const one = (kind) => ({ kind, many: false });

/**
 * A map or a list of that kind.
 *
 * @param {string} kind
 */
const each = (kind) => ({ kind, many: true });

// `not`, `if`, `contains` and `propertyNames` are left out: what stands there is a test on a value,
// not a part of it that a reader meets, so it needs neither description nor example.
const schema = {
  $defs: each("schema"),
  properties: each("property"),
  patternProperties: each("property"),
  additionalProperties: one("schema"),
  unevaluatedProperties: one("schema"),
  items: one("schema"),
  prefixItems: each("schema"),
  allOf: each("schema"),
  oneOf: each("schema"),
  anyOf: each("schema"),
  // biome-ignore lint/suspicious/noThenProperty: the JSON Schema keyword
  then: one("schema"),
  else: one("schema"),
  dependentSchemas: each("schema"),
};

const carrier = { schema: one("schema"), examples: each("example"), content: each("mediaType") };

const grammar = {
  document: {
    tags: each("tag"),
    paths: each("pathItem"),
    webhooks: each("pathItem"),
    components: one("components"),
  },
  components: {
    schemas: each("component"),
    parameters: each("parameter"),
    headers: each("header"),
    requestBodies: each("requestBody"),
    responses: each("response"),
    examples: each("example"),
  },
  pathItem: {
    parameters: each("parameter"),
    get: one("operation"),
    post: one("operation"),
    put: one("operation"),
    patch: one("operation"),
    delete: one("operation"),
  },
  operation: {
    parameters: each("parameter"),
    requestBody: one("requestBody"),
    responses: each("response"),
  },
  parameter: carrier,
  header: carrier,
  requestBody: { content: each("mediaType") },
  response: { headers: each("header"), content: each("mediaType") },
  mediaType: { schema: one("schema"), examples: each("example") },
  component: schema,
  property: schema,
  schema,
  example: {},
  tag: {},
};

/**
 * @param {unknown} value
 * @returns {value is Part}
 */
export function isPart(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * @param {unknown} contract
 * @returns {Generator<Visit>}
 */
export function walk(contract) {
  return visit("document", contract, [], undefined);
}

/**
 * @param {unknown} contract
 * @returns {Generator<Visit>}
 */
export function* schemas(contract) {
  for (const found of walk(contract)) {
    if (grammar[found.kind] === schema) yield found;
  }
}

/**
 * @param {string} kind
 * @param {unknown} node
 * @param {Path} path
 * @param {Visit | undefined} parent
 * @returns {Generator<Visit>}
 */
function* visit(kind, node, path, parent) {
  if (!isPart(node)) return;
  const here = { kind: /** @type {Kind} */ (kind), node, path, parent };
  yield here;
  for (const [key, child] of Object.entries(grammar[here.kind])) {
    const value = node[key];
    if (!child.many) yield* visit(child.kind, value, [...path, key], here);
    else if (Array.isArray(value)) {
      for (const [at, item] of value.entries()) {
        yield* visit(child.kind, item, [...path, key, at], here);
      }
    } else if (isPart(value)) {
      for (const [name, item] of Object.entries(value)) {
        yield* visit(child.kind, item, [...path, key, name], here);
      }
    }
  }
}
