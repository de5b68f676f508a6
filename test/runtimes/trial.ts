import type { Outcome } from "./suite/case.js";

/** What was seen. */
export interface Report {
  /** The version that was tried, as it says itself. */
  version: string;
  outcomes: Outcome[];
}

/** A runtime or compiler that the package is tried with. */
export interface Trial {
  /** As people call it. */
  name: string;
  /** What this machine lacks to try it; undefined where it lacks nothing. */
  lacks: string | undefined;
  /**
   * Tries it.
   *
   * @param user Folder of a project that has the package, and the programs that use it.
   * @throws {Error} When it does not even come to its end.
   */
  run(user: string): Promise<Report>;
}
