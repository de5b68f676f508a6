import type { World } from "../model/world.js";

/** Shortest time between two looks, in milliseconds. */
const shortestMs = 100;

/** The longest that a timer of JavaScript can wait, in milliseconds. */
const longestMs = 2 ** 31 - 1;

/**
 * Runs the timeline while real time passes. Otherwise it only goes on when somebody looks, and who
 * waits for a webhook does not look.
 */
export class Alarm {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSoon = false;

  /**
   * @param world Whose timeline to run.
   * @param isNeeded Tells whether anybody waits.
   */
  constructor(
    private readonly world: World,
    private readonly isNeeded: () => boolean,
  ) {}

  /** Sets it: something may be due soon. Virtual time does not pass by itself, so nothing ever is. */
  set(): void {
    if (this.#isSoon || this.world.clock.kind === "virtual" || !this.isNeeded()) return;
    this.#isSoon = true;
    this.#wait(shortestMs);
  }

  /** Takes it back. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#isSoon = false;
  }

  #wait(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ring(), ms);
    keepNothingOpen(this.#timer);
  }

  #ring(): void {
    this.#isSoon = false;
    if (!this.isNeeded()) return;
    const { clock, timeline } = this.world;
    const now = clock.now();
    timeline.run(now);
    if (this.#isSoon || timeline.due === Number.POSITIVE_INFINITY) return;
    this.#wait(Math.min(Math.max(timeline.due - now, shortestMs), longestMs));
  }
}

/** Lets a process end although the timer waits, where the runtime has processes. */
function keepNothingOpen(timer: unknown): void {
  if (typeof timer !== "object" || timer === null || !("unref" in timer)) return;
  if (typeof timer.unref === "function") timer.unref();
}
