import { type Contract, type Json, resolve } from "../contract.js";
import { evidenceOf, isGuess } from "./evidence.js";
import type { Report } from "./finding.js";
import { meet } from "./meet.js";
import { childrenByVariant } from "./variants.js";
import { type View, view } from "./view.js";

/** The two documents that are compared. */
export interface Documents {
  ours: Contract;
  theirs: Contract;
}

/** Compares what the documents say about one place. */
export type CompareSchemas = (place: string, ours: Json[], theirs: Json[]) => void;

/**
 * Makes the comparison of schemas. It remembers what it compared, for schemas refer to each other in circles.
 *
 * @param report Takes what it finds.
 */
export function schemaComparison({ ours, theirs }: Documents, report: Report): CompareSchemas {
  const isNew = rememberingPairs();
  return compare;

  function compare(place: string, ourSchemas: Json[], theirSchemas: Json[]): void {
    const here = view(ours, ourSchemas, place);
    const there = view(theirs, theirSchemas, place);
    if (there.types.size === 0) {
      if (here.types.size > 0 && !guess(ourSchemas)) report("untyped", here.name);
      return;
    }
    const evidence = guess(ourSchemas);
    if (evidence) report("confirmed", ourSchemas.some(evidenceOf) ? place : here.name, evidence);
    if (here.types.size === 0) {
      report("added", place, textOf(there.types));
      return;
    }
    if (textOf(here.types) !== textOf(there.types)) {
      report("changed", place, `${textOf(here.types)} here, ${textOf(there.types)} at Close`);
    }
    const shared = [...here.types].some((type) => type !== "null" && there.types.has(type));
    if (!shared || !isNew(here.schemas, there.schemas)) return;
    compareValues(here, there, report);
    compareChildren(here, there);
  }

  function compareChildren(here: View, there: View): void {
    if (here.children.size > 0 && there.children.size === 0) {
      report("untyped", here.name);
      return;
    }
    meet(childrenByVariant(here, there), childrenByVariant(there, here), {
      both: (_, our, their) => compare(our.place, our.schemas, their.schemas),
      onlyOurs(_, { place, schemas }) {
        if (!schemas.every((schema) => isGuess(evidenceOf(schema)))) report("missing", place);
      },
      onlyTheirs: (key) => report("added", `${here.name}${key}`),
    });
  }

  /** The mark of what only guesses say; of the components they name, where they have none themselves. */
  function guess(schemas: Json[]): string | undefined {
    const marks = schemas.map((schema) => evidenceOf(schema) ?? evidenceOf(resolve(ours, schema)));
    return marks.every(isGuess) ? marks[0] : undefined;
  }
}

function compareValues(here: View, there: View, report: Report): void {
  const [listed] = here.values.values();
  if (!listed) {
    const values = [...there.values.keys()];
    if (values.length > 0) report("added", here.name, `only ${values.join(", ")}`);
  } else if (there.values.size === 0) {
    report("untyped", listed.place, "its values");
  } else {
    meet(here.values, there.values, {
      both(value, { place, evidence, marked }) {
        if (marked && isGuess(evidence)) report("confirmed", `${place} ${value}`, evidence);
      },
      onlyOurs(value, { place, evidence }) {
        if (!isGuess(evidence)) report("missing", `${place} ${value}`);
      },
      onlyTheirs: (value) => report("added", `${listed.place} ${value}`),
    });
  }
}

function textOf(types: Set<string>): string {
  return [...types].sort().join(" | ");
}

/** Tells whether two lists of schemas meet for the first time. */
function rememberingPairs(): (ours: Json[], theirs: Json[]) => boolean {
  const numbers = new Map<Json, number>();
  const met = new Set<string>();
  const number = (schema: Json) => {
    const known = numbers.get(schema) ?? numbers.size;
    numbers.set(schema, known);
    return known;
  };
  return (ours, theirs) => {
    const pair = `${ours.map(number)} ${theirs.map(number)}`;
    if (met.has(pair)) return false;
    met.add(pair);
    return true;
  };
}
