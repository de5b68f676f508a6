import type { Progress } from "./progress.js";

// When to look at an action again. These values were found by simulating thousands of actions of 1 s to 1 h: even,
// uneven and paused ones. test/client/looking.test.ts has them, and the numbers that the values hold.

/** Longest wait, as a share of the time so far: what is known of an action is as old as that. */
const stride = 1;
/** The same while the leads are counted, which is seldom the longer part. */
const loading = 3;
/** The same while it is paused. */
const paused = 0.3;
/** Share of the estimated rest after which to look whether the estimate still holds. */
const part = 0.6;
/** How far apart looks are at least, as a share of the time so far: so late may one be. */
const tolerance = 0.025;
/** How much later than the estimated end to look, as a share of all the time. */
const margin = 0.005;
/** Looks that are free, besides one for each time that the seconds so far double. */
const freeLooks = 8;
/** How many times as far apart each further look is. So no more than 25 fit into an hour, whatever happens. */
const growth = 4;
/** Chance, as a share of the wait, so that those who began to wait together do not stay together. */
const jitter = 0.04;

/**
 * Says how long to wait before looking at an action again.
 *
 * @param progress What the looks saw.
 * @param looks How many there were.
 * @param elapsedMs Milliseconds since the first one.
 * @param random A number from 0 up to, but not including, 1.
 * @returns Milliseconds, without regard to the least and the most that the caller wants.
 */
export function nextLook(
  progress: Progress,
  looks: number,
  elapsedMs: number,
  random: number,
): number {
  const free = freeLooks + Math.log2(1 + elapsedMs / 1_000);
  const least = tolerance * elapsedMs * growth ** Math.max(0, looks - free);
  const wait = Math.max(least, untilEnd(progress, elapsedMs));
  return wait * (1 + jitter * (random - 0.5));
}

/** How long to wait for the end, but for how many looks it costs. */
function untilEnd({ action, gain, remainingMs }: Progress, elapsedMs: number): number {
  if (!action || action.n_leads === null) return loading * elapsedMs;
  if (action.status === "paused") return paused * elapsedMs;
  const longest = stride * elapsedMs;
  if (remainingMs === null) return longest;
  // What became faster may become faster still.
  const remaining = remainingMs / gain;
  const total = elapsedMs + remaining;
  const isNear = remaining * (1 - part) <= tolerance * total;
  return Math.min(longest, isNear ? remaining + margin * total : remaining * part);
}
