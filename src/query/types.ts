import type { Moment as AnyMoment, QueryNode } from "../../generated/types.js";

// `& {}` changes nothing but the messages: an editor then writes the name, not all variants of the union.

/**
 * A filter, or a part of one: one query node of Close's Advanced Filtering, as plain JSON. Goes under `s_query` in a
 * bulk action, under `query` in a search, and into every function here that takes parts. So a node that was copied
 * from elsewhere may stand among built ones.
 */
export type Filter = QueryNode & {};

/** A point in time, as a condition on a date takes it. Fixed, or counted from when the filter is evaluated. */
export type Moment = AnyMoment & {};

/** A list of arguments that may be a spread array, but not left out. */
export type AtLeastOne<List extends readonly unknown[], One> = List extends readonly []
  ? [one: One]
  : List;
