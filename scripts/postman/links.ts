import type { Contract, Json } from "../contract.js";
import type { ShownOperation } from "./examples.js";

/**
 * A variable that the answer of one operation fills and requests of later ones use.
 *
 * The contract's examples tell of one organization: the template that a bulk email sends is the one that the list of
 * templates shows. So what to chain need not be written down. A text in a request that also stands in an answer is
 * taken from there.
 */
export interface Link {
  variable: string;
  /** The text that stands for it in the contract. */
  example: string;
  /** The operation that fills it. */
  operationId: string;
  /** The object of a list that it is a part of; none when the answer is that object. */
  item?: Json;
  /** Where it stands in that object. */
  path: Path;
}

type Path = (string | number)[];

/**
 * Finds what to chain.
 *
 * @param contract The contract.
 * @param operations Its operations, in the order they are run.
 * @returns The links, in the order they are filled.
 */
export function findLinks(contract: Contract, operations: readonly ShownOperation[]): Link[] {
  const wanted = wantedTexts(contract, operations);
  const sources = operations.flatMap((operation) => [...sourcesOf(operation, wanted)]);
  const best = new Map<string, Source>();
  for (const source of sources) {
    const known = best.get(source.example);
    if (!known || source.rank < known.rank) best.set(source.example, source);
  }
  return sources
    .filter((source) => best.get(source.example) === source)
    .map(({ rank: _, ...link }) => link);
}

/**
 * Puts variables into a request.
 *
 * @param value A body, or a part of it.
 * @param links What is chained.
 * @returns A copy with `{{variable}}` for every text that is.
 */
export function withVariables(value: unknown, links: readonly Link[]): unknown {
  const variables = new Map(links.map(({ example, variable }) => [example, variable]));
  return JSON.parse(JSON.stringify(value), (_, part) =>
    variables.has(part) ? `{{${variables.get(part)}}}` : part,
  );
}

/** The texts of bodies and of parameters that are sent, but for those that mean the same everywhere. */
function wantedTexts(contract: Contract, operations: readonly ShownOperation[]): Set<string> {
  const sent = operations.flatMap(({ requests, parameters }) => [
    ...requests.map(({ body }) => body),
    ...parameters.filter(({ isSent }) => isSent).map(({ example }) => example),
  ]);
  // These hold names of Close's own properties.
  const wanted = new Set([...leaves(sent, ["field_name", "_fields"])].map(({ text }) => text));
  for (const text of fixedTexts(contract.components.schemas)) wanted.delete(text);
  return wanted;
}

interface Source extends Link {
  /** Best is where an object is made, then where it is shown, then what belongs to an object of a request. */
  rank: number;
}

function* sourcesOf(operation: ShownOperation, wanted: ReadonlySet<string>): Generator<Source> {
  const { answer, answerName, method, operationId } = operation;
  // What asks for one object tells nothing new of it.
  if (operation.path.includes("{")) return;
  const isCreate = operation.operation["x-retry"] === "refused-only";
  // A filter in an answer speaks of objects that the answer does not show.
  for (const { text, path } of leaves(answer, ["s_query"])) {
    if (!wanted.has(text)) continue;
    const inList = path[0] === "data";
    const item = inList ? (answer.data as Json[])[Number(path[1])] : undefined;
    const inItem = inList ? path.slice(2) : path;
    const isOwn = inItem.join() === "id" || path.join() === "cursor";
    // What is found goes into filters only by its id: nobody shall delete what happened to be found first.
    if (!isOwn && method !== "get") continue;
    const isOfWanted = wanted.has(String(item?.id));
    yield {
      rank: isOwn ? (isCreate ? 0 : 1) : isOfWanted ? 2 : 3,
      variable: nameOf(answerName, item, Number(path[1]), inItem),
      example: text,
      operationId,
      ...(item && { item }),
      path: inItem,
    };
  }
}

/** Says in a variable's name what it is of, and what: `lead_status_potential_id`. */
function nameOf(answerName: string, item: Json | undefined, index: number, path: Path): string {
  const label = item?.name ?? item?.label ?? item?.__object_type ?? (index > 0 ? index + 1 : "");
  const steps = path.map((step) => (typeof step === "number" ? step + 1 : step));
  return [answerName.replace(/Page$/, ""), label, ...steps]
    .join(" ")
    .replace(/(?<=[a-z])(?=[A-Z])|\W+/g, "_")
    .toLowerCase();
}

/** Texts that the contract itself lays down, such as types and statuses. They are the same everywhere. */
function* fixedTexts(node: unknown): Generator<string> {
  if (typeof node !== "object" || node === null) return;
  const { const: one, enum: several = [] } = node as { const?: unknown; enum?: unknown };
  for (const text of [one, several].flat()) if (typeof text === "string") yield text;
  for (const child of Object.values(node)) yield* fixedTexts(child);
}

function* leaves(
  value: unknown,
  skipped: readonly string[] = [],
  path: Path = [],
): Generator<{ text: string; path: Path }> {
  if (typeof value === "string") yield { text: value, path };
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (skipped.includes(key)) continue;
    yield* leaves(child, skipped, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
