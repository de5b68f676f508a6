import { mock } from "node:test";
import { chance } from "../test/client/simulated-action.js";

/**
 * Does some work on a clock of our own, beneath all timers, so that minutes pass in a moment and clients
 * need not know. Chance is the same each time.
 *
 * @param work The work.
 * @returns How long it took, in milliseconds.
 */
export async function inVirtualTime(work: () => Promise<void>): Promise<number> {
  mock.timers.enable({ apis: ["setTimeout", "Date"] });
  mock.method(Math, "random", chance(1));
  let isDone = false;
  const done = work().finally(() => {
    isDone = true;
  });
  while (!isDone) {
    // Whoever can go on without waiting goes on before time does.
    await new Promise(setImmediate);
    mock.timers.tick(1);
  }
  const ms = Date.now();
  mock.reset();
  await done;
  return ms;
}
