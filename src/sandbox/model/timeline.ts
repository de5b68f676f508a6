import { PriorityQueue } from "./priority-queue.js";

/** Something that goes on by itself as time passes. */
export interface Process {
  /** When its next step is due, in milliseconds since 1970; `Infinity` when it stands still. */
  readonly due: number;
  /** Takes that step. */
  step(): void;
}

/** A process in the queue, and when its step was due when it was put there. */
interface Entry {
  process: Process;
  due: number;
  /** The how-manieth process it is: of steps due at the same moment, the older process's goes first. */
  order: number;
}

/** Runs what is due, in the order in which it is due, no matter when anyone looks. */
export class Timeline {
  readonly #queue = new PriorityQueue(isSooner);
  /** The latest entry of each process; an older one that is still in the queue no longer counts. */
  readonly #entries = new WeakMap<Process, Entry>();
  #processes = 0;

  /** Adds a process, or one whose next step is due at another moment than when it was added. */
  add(process: Process): void {
    const order = this.#entries.get(process)?.order ?? this.#processes++;
    const entry = { process, due: process.due, order };
    this.#entries.set(process, entry);
    // What is due at no moment, not even a number, is never in the queue: it would not be found again.
    if (entry.due < Number.POSITIVE_INFINITY) this.#queue.push(entry);
  }

  /** When the next step of all is due; `Infinity` when nothing goes on. */
  get due(): number {
    return this.#next()?.due ?? Number.POSITIVE_INFINITY;
  }

  /** Takes every step that is due by `now`. */
  run(now: number): void {
    for (let next = this.#next(); next && next.due <= now; next = this.#next()) {
      this.#queue.shift();
      const { process } = next;
      // It goes on alone until another's step is due: a large bulk action takes very many steps.
      do process.step();
      while (
        process.due <= now &&
        process.due < (this.#queue.first?.due ?? Number.POSITIVE_INFINITY)
      );
      this.add(process);
    }
  }

  /** The entry that is due next, when those before it that no longer count are taken away. */
  #next(): Entry | undefined {
    for (;;) {
      const entry = this.#queue.first;
      if (!entry) return undefined;
      const counts = this.#entries.get(entry.process) === entry;
      if (counts && entry.process.due === entry.due) return entry;
      this.#queue.shift();
      if (counts) this.add(entry.process);
    }
  }
}

function isSooner(one: Entry, other: Entry): boolean {
  return one.due < other.due || (one.due === other.due && one.order < other.order);
}
