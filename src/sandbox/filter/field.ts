import type { Lead } from "../model/organization.js";
import type { FilterContext } from "./context.js";
import type { Subject } from "./subject.js";

/**
 * What a field holds: `text`; a `term` out of a set; a `number`; a `moment` or a `date`; a `time_zone`; the id of a
 * `user`, a `lead`, a status, or (`id`) of something no condition refers to; or whatever the organization put there.
 */
export type FieldKind =
  | "text"
  | "term"
  | "number"
  | "moment"
  | "date"
  | "time_zone"
  | "user"
  | "lead"
  | "status.lead"
  | "status.opportunity"
  | "id"
  | "anything";

/**
 * Reads a field of an object, given the lead it belongs to.
 *
 * @returns The value, or a list of values; null, undefined, an empty text or list when it is not set.
 */
export type Reader<Of = Subject> = (of: Of, lead: Lead) => unknown;

/** A field of a type of object. */
export interface Field<Of = Subject> {
  kind: FieldKind;
  /** Makes what reads it. */
  reader(context: FilterContext): Reader<Of>;
  /** Whether it is another object's, shown on this one. Such fields do not sort. */
  borrowed?: true;
}

/** Fields of a type of object, by name. */
export type Fields<Of> = Readonly<Record<string, Field<Of>>>;

/** Whether a field is set. A list is, when something in it is. */
export function isSet(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isSet);
  return value !== undefined && value !== null && value !== "";
}

/** A field that is the same for everybody and at any time. */
export function field<Of>(kind: FieldKind, read: Reader<Of>): Field<Of> {
  return { kind, reader: () => read };
}
