import fc from "fast-check";

/** One change to a JSON value. Numbers choose among places, in this value or in others. */
export interface Mutation {
  kind: "delete" | "rename" | "add" | "replace" | "move" | "borrow";
  place: number;
  from: number;
  /** What is put there. */
  value: unknown;
  /** The new key. */
  word: string;
}

type Holder = Record<string, unknown>;
interface Place {
  holder: Holder;
  key: string;
}

/** Any change, made of these words where keys and texts are needed. */
export function anyMutation(words: readonly string[]): fc.Arbitrary<Mutation> {
  const odd = [null, true, 0, -1, 1.5, 500, "", [], {}, [""], { type: "and", queries: [] }];
  return fc.record({
    kind: fc.oneof(
      // These two often leave a value right.
      { weight: 2, arbitrary: fc.constantFrom("delete", "borrow") },
      { weight: 1, arbitrary: fc.constantFrom("rename", "add", "replace", "move") },
    ),
    place: fc.nat(),
    from: fc.nat(),
    value: fc.oneof(fc.constantFrom<unknown>(...odd), fc.constantFrom(...words)),
    word: fc.constantFrom(...words),
  });
}

/** What stands under each key, anywhere in some values. */
export type Donors = ReadonlyMap<string, readonly Place[]>;

/** Gathers what may be borrowed: a value goes only where its key is known. */
export function donorsIn(values: readonly unknown[]): Donors {
  const donors = new Map<string, Place[]>();
  for (const place of placesOf({ values })) {
    donors.set(place.key, [...(donors.get(place.key) ?? []), place]);
  }
  return donors;
}

/** A copy of the value with the changes made, one after the other. */
export function mutate(value: unknown, mutations: readonly Mutation[], donors: Donors): unknown {
  const whole: Holder = { value: structuredClone(value) };
  for (const { kind, place, from, word, ...given } of mutations) {
    const places = placesOf(whole);
    const { holder, key } = pick(places, place);
    if (kind === "replace") holder[key] = structuredClone(given.value);
    if (kind === "move") holder[key] = taken(pick(places, from));
    if (kind === "borrow") holder[key] = taken(pick(donors.get(key) ?? places, from));
    if (holder === whole) continue;
    const inner = holder[key];
    if (kind === "delete" || kind === "rename") remove(holder, key);
    if (kind === "rename") put(holder, word, inner);
    if (kind === "add") put(holder, word, structuredClone(given.value));
  }
  return whole.value;
}

function placesOf(holder: object): Place[] {
  return Object.entries(holder).flatMap(([key, inner]) => [
    { holder: holder as Holder, key },
    ...(isHolder(inner) ? placesOf(inner) : []),
  ]);
}

function isHolder(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function pick(places: readonly Place[], index: number): Place {
  return places[index % places.length] as Place;
}

function taken({ holder, key }: Place): unknown {
  return structuredClone(holder[key]);
}

function put(holder: Holder, key: string, value: unknown): void {
  if (Array.isArray(holder)) holder.push(value);
  else holder[key] = value;
}

function remove(holder: Holder, key: string): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}
