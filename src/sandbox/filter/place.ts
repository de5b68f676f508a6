import type { QueryObjectType } from "../../../generated/types.js";
import type { Path } from "../../validation/index.js";
import { type Refusal, refuseFields } from "../http/refusal.js";
import type { FilterContext } from "./context.js";
import type { Test } from "./subject.js";

/** What all places of one filter share. */
interface Compilation {
  /** What the request calls the filter. */
  root: string;
  /** How many nodes were compiled so far. */
  nodes: number;
  /** Smart Views that were compiled, by type and id. */
  compiled: Map<string, Test>;
}

/** Where in a filter a node stands. */
export interface Place {
  context: FilterContext;
  /** Type of the objects that are tested here. */
  type: QueryObjectType;
  /** Whether an object matches only if this node matches, up to the nearest change of type. */
  required: boolean;
  /** The way here, from the top of the request or of a Smart View. */
  path: Path;
  /** Smart Views that this place is in. */
  views: readonly string[];
  /** What it shares with all other places of the filter. */
  compilation: Compilation;
  /** Makes the 400 for a fault at a path. */
  refuse(path: Path, message: string): Refusal;
}

/** The top of a filter in a request. */
export function topPlace(context: FilterContext, type: QueryObjectType, root: string): Place {
  const compilation = { root, nodes: 0, compiled: new Map() };
  return { context, type, required: true, path: [root], views: [], compilation, refuse: refuseAt };
}

/** A place further down. */
export function below(place: Place, ...steps: Path): Place {
  return { ...place, path: [...place.path, ...steps] };
}

/** A 400 about what stands at a path of the request. */
export function refuseAt(path: Path, message: string): Refusal {
  return refuseFields([{ path, message }]);
}
