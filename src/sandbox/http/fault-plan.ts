import { checkFaults, type Fault, isHit } from "./fault.js";

interface Planned {
  fault: Fault;
  /** How many calls with its method and path there were. */
  seen: number;
}

/** What goes wrong with the calls of a sandbox. */
export class FaultPlan {
  readonly #initial: readonly Fault[];
  #planned: Planned[] = [];

  /**
   * @param initial The plan to begin with.
   * @throws {InvalidInput} For a plan that is not valid.
   */
  constructor(initial: readonly Fault[]) {
    this.#initial = checkFaults(initial);
    this.reset();
  }

  /** Copies of the faults that are planned, in their order. */
  get current(): readonly Fault[] {
    return this.#planned.map(({ fault }) => structuredClone(fault));
  }

  /**
   * Puts a plan in place of the present one, and counts calls from here on.
   *
   * @throws {InvalidInput} For a plan that is not valid; the present one then stays.
   */
  plan(faults: readonly Fault[]): void {
    this.#planned = checkFaults(faults).map((fault) => ({ fault, seen: 0 }));
  }

  /** Lets nothing go wrong any more. */
  clear(): void {
    this.#planned = [];
  }

  /** Goes back to the plan it began with. */
  reset(): void {
    this.plan(this.#initial);
  }

  /**
   * Counts a call.
   *
   * @param call Its method, in capitals, and its path below the base path.
   * @returns What goes wrong with it, if anything.
   */
  next(call: { method: string; path: string }): Fault | undefined {
    const hit = this.#planned.filter(({ fault }) => isHit(fault, call));
    for (const planned of hit) planned.seen += 1;
    return hit.find(({ fault, seen }) => {
      const first = fault.nth ?? 1;
      const times = fault.times ?? (fault.nth === undefined ? Number.POSITIVE_INFINITY : 1);
      return seen >= first && seen < first + times;
    })?.fault;
  }
}
