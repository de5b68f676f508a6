import { type Contract, type Json, resolve } from "../contract.js";
import { source } from "../generate/source.js";
import { type Event, event } from "./collection.js";
import type { ShownOperation } from "./examples.js";
import type { Link } from "./links.js";

/**
 * Writes the checks of an operation's answer, and keeps of it what later requests use.
 *
 * @param contract The contract.
 * @param operation The operation.
 * @param links All that is chained.
 */
export function checks(
  contract: Contract,
  operation: ShownOperation,
  links: readonly Link[],
): Event {
  const filled = links.filter(({ operationId }) => operationId === operation.operationId);
  const parts = [
    status,
    shape(contract, operation),
    ids(operation),
    sameObject(operation, links),
    operation.body && !isSearch(operation) ? sentValues : "",
    filled.length > 0 ? fill(operation, filled) : "",
  ];
  return event("test", parts.filter(Boolean).join("\n\n"));
}

const status = `pm.test("is answered with 200", () => pm.response.to.have.status(200));

const answer = pm.response.json();`;

const sentValues = `const sent = JSON.parse(pm.request.body.raw);
pm.test("answers with the values that were sent", () => {
  const both = Object.keys(sent).filter((key) => key in answer && typeof sent[key] !== "object");
  // Numbers come back as text.
  for (const key of both) pm.expect(String(answer[key]), key).to.eql(String(sent[key]));
});`;

const mostLike = `// The contract's examples tell what later requests need: what is most like them will do.
const mostLike = (example) => {
  const likeness = (item) => Object.keys(example).filter((key) => item[key] === example[key]).length;
  return answer.data.slice().sort((a, b) => likeness(b) - likeness(a))[0];
};`;

const keep = `const keep = (variable, value) =>
  pm.test(\`gives \${variable}\`, () => {
    pm.expect(value, "nothing like it was found").to.be.a("string");
    pm.collectionVariables.set(variable, value);
  });`;

const keepIfFound = `// A search may find nothing.
const keep = (variable, value) => {
  if (value) pm.collectionVariables.set(variable, value);
};`;

function isSearch({ tag }: ShownOperation): boolean {
  return tag === "Search";
}

function shape(contract: Contract, { answerSchema }: ShownOperation): string {
  const keys = requiredKeys(contract, answerSchema);
  const has = keys.length > 0 ? `include.all.keys(${source(keys, 2)})` : 'be.an("object")';
  return `pm.test("has all that it must have", () => {
  pm.expect(answer).to.${has};
});`;
}

function requiredKeys(contract: Contract, schema: Json): string[] {
  const { required = [], allOf = [] } = schema as { required?: string[]; allOf?: Json[] };
  return [...allOf.flatMap((part) => requiredKeys(contract, resolve(contract, part))), ...required];
}

/** That objects are of the type they should be. A search finds objects of any type. */
function ids(operation: ShownOperation): string {
  const { answer } = operation;
  const [{ id } = answer] = (answer.data ?? []) as Json[];
  if (typeof id !== "string" || isSearch(operation)) return "";
  const objects = answer.data ? "answer.data" : "[answer]";
  return `pm.test("has ids that start with ${prefix(id)}", () => {
  for (const { id } of ${objects}) pm.expect(id).to.match(/^${prefix(id)}/);
});`;
}

/** Where a request names an object: that the answer is that object. */
function sameObject({ answer, parameters }: ShownOperation, links: readonly Link[]): string {
  const asked = parameters.find((parameter) => parameter.in === "path");
  const link = links.find(({ example }) => example === asked?.example);
  if (!link || answer.id !== link.example) return "";
  return `pm.test("is the one that was asked for", () => {
  pm.expect(answer.id).to.eql(pm.variables.get("${link.variable}"));
});`;
}

function fill(operation: ShownOperation, filled: readonly Link[]): string {
  const isList = filled.some(({ item }) => item);
  const lines = filled.map((link) => {
    const start = JSON.stringify(prefix(link.example));
    const found = isSearch(operation)
      ? `answer.data.find(({ id }) => id.startsWith(${start}))`
      : `mostLike(${source(traits(link.item ?? {}))})`;
    const value = link.item ? `${found}?${steps(link)}` : `answer${steps(link)}`;
    return `keep("${link.variable}", ${value});`;
  });
  const helpers = isSearch(operation) ? [keepIfFound] : isList ? [mostLike, keep] : [keep];
  return [...helpers, lines.join("\n")].join("\n\n");
}

/** What an example is like: its name, and what it is by its type. Neither ids, nor dates, nor other texts. */
function traits(item: Json): Json {
  const telling = ["name", "label", "type", "_type", "status"];
  const entries = Object.entries(item).filter(
    ([key, value]) => telling.includes(key) || typeof value === "boolean",
  );
  return Object.fromEntries(entries);
}

function steps({ path: [first = "", ...rest] }: Link): string {
  const further = rest.map((step) => (typeof step === "number" ? `?.[${step}]` : `?.${step}`));
  return `.${first}${further.join("")}`;
}

/** The letters of an id that say of what type the object is. */
function prefix(id: string): string {
  return id.slice(0, id.indexOf("_") + 1);
}
