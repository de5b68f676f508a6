import type { Sort } from "../../../generated/types.js";
import type { Lead } from "../model/organization.js";
import type { FieldKind, Reader } from "./field.js";
import { findField } from "./find-field.js";
import { below, type Place } from "./place.js";
import type { Subject } from "./subject.js";

/**
 * Fields that can be sorted by: numbers, dates and texts of the object itself, as documented. That choices (`term`) and
 * time zones count as texts is inferred.
 */
const sortable: readonly FieldKind[] = ["number", "moment", "date", "text", "term", "time_zone"];

/** An object, and what it is sorted by. */
export interface Ranked {
  object: Subject;
  /** One for each sort key; undefined where the field is not set. */
  keys: readonly unknown[];
}

/** An order of objects. */
export interface Order {
  /** Reads an object's sort keys. */
  rank(object: Subject, lead: Lead): Ranked;
  /** Compares two objects, as `Array.prototype.sort` wants it. */
  compare(a: Ranked, b: Ranked): number;
}

/**
 * Compiles an order.
 *
 * @param sort What to sort by, first key first; where they say nothing, the given order is kept. Objects without the
 *   field come last, whichever the direction (inferred).
 * @param place The sort keys of the request, and the type of object that they are about.
 * @throws {Refusal} 400 for a field that does not exist, or that cannot be sorted by.
 */
export function order(sort: Sort = [], place: Place): Order {
  const readers = sort.map((key, index) => sortReader(key, below(place, index)));
  const upwards = sort.map(({ direction }) => direction === "asc");
  return {
    rank: (object, lead) => ({ object, keys: readers.map((read) => read(object, lead)) }),
    compare(a, b) {
      for (let index = 0; index < upwards.length; index += 1) {
        const left = a.keys[index];
        const right = b.keys[index];
        if (left === right) continue;
        if (left === undefined) return 1;
        if (right === undefined) return -1;
        return isBefore(left, right) === upwards[index] ? -1 : 1;
      }
      return 0;
    },
  };
}

function sortReader({ field }: Sort[number], place: Place): Reader {
  const fieldPlace = below(place, "field");
  const { kind, borrowed, reader } = findField(field, fieldPlace);
  if (borrowed || !sortable.includes(kind)) {
    const message = "Only number, date and text fields of the object itself can be sorted by.";
    throw place.refuse(fieldPlace.path, message);
  }
  const read = reader(place.context);
  return (object, lead) => {
    const value = read(object, lead);
    const first = Array.isArray(value) ? value[0] : value;
    return first === null || first === "" ? undefined : first;
  };
}

function isBefore(left: unknown, right: unknown): boolean {
  if (typeof left === typeof right) return (left as string) < (right as string);
  return String(left) < String(right);
}
