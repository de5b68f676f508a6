import type { Time } from "../time.js";
import { askedWait, rateLimitOf } from "./rate-limit.js";

/** What is known of the requests that Close allows to one group of endpoints, in its present window. */
interface Group {
  /** Length of a window, as far as it was seen, in milliseconds. */
  windowMs: number;
  /** Whether an answer ever told a limit; that of a refusal does not count. */
  isKnown: boolean;
  /** When the window ends, in milliseconds since 1970. */
  endsAt: number;
  /** The least that was said to be left of it: answers may arrive in another order. */
  left: number;
  /** Whether anything was said of this window. Before, what the one before allowed is taken to be left. */
  isTold: boolean;
  /** Requests whose answers are not there yet. What was said to be left may not count them. */
  out: number;
  /** Requests that were answered, and not refused. */
  answered: number;
}

// Until an answer tells, a few requests at a time, at growing distance: fifty at once would be refused
// together, and a single one might never be answered.
const unknown: Group = {
  left: 4,
  windowMs: 100,
  isKnown: false,
  endsAt: 0,
  isTold: false,
  out: 0,
  answered: 0,
};

/** Takes in the answer to a request; to be called without one when none came. */
export type Settle = (answer?: Response) => void;

/**
 * Lets a request go and counts it, or says when to ask again.
 *
 * @param key The group of endpoints that the request belongs to.
 * @returns What takes in its answer; or how long to wait before asking again, in milliseconds.
 */
export type Pacer = (key: string) => Settle | number;

/**
 * Makes what spreads the requests of a client: of each group no more than Close says are left, counting
 * those under way. What other processes use up is noticed in what Close says.
 *
 * @param longestMs A window that ends later than in so many milliseconds is not waited for: the request
 *   goes, and its refusal says how long to wait.
 * @param now Says the present moment, in milliseconds since 1970.
 */
export function createPacer(longestMs: number, now: Time["now"]): Pacer {
  const groups = new Map<string, Group>();

  /** The group in its present window. */
  function present(key: string): Group {
    let group = groups.get(key);
    if (group && now() < group.endsAt) return group;
    // Where no other answer tells a limit, a refusal says nothing of the windows after its own.
    if (group?.isTold && !group.isKnown) group = undefined;
    if (group && !group.isKnown) {
      group.left += unknown.left;
      group.windowMs *= 2;
      group.endsAt = now() + group.windowMs;
      return group;
    }
    const before = group ?? unknown;
    group = {
      ...before,
      endsAt: now() + before.windowMs,
      // As many as the last window allowed to us, for others use this limit, too.
      left: before.isTold ? allowed(before) : before.left,
      isTold: false,
      out: 0,
      answered: 0,
    };
    groups.set(key, group);
    return group;
  }

  return (key) => {
    const group = present(key);
    const delayMs = group.endsAt - now();
    if (group.out >= group.left && delayMs <= longestMs) return delayMs;
    group.out += 1;
    return (answer) => {
      group.out -= 1;
      if (answer) learn(present(key), answer, group);
    };
  };

  function learn(group: Group, answer: Response, sentIn: Group): void {
    const { remaining, resetMs } = rateLimitOf(answer.headers);
    const isRefused = answer.status === 429;
    if (!isRefused) sentIn.answered += 1;
    if (!isRefused && !(remaining >= 0 && resetMs >= 0)) {
      if (!group.isKnown && !group.isTold) group.left = Number.POSITIVE_INFINITY;
      return;
    }
    if (resetMs >= 0) group.windowMs = Math.max(group.isKnown ? group.windowMs : 0, resetMs);
    group.isKnown ||= !isRefused;
    const left = isRefused ? 0 : remaining;
    sentIn.left = sentIn.isTold ? Math.min(sentIn.left, left) : left;
    // Each says when the window ends, later by the time it was under way. But a refusal is obeyed.
    const endsAt = now() + (isRefused ? (askedWait(answer, now()) ?? group.windowMs) : resetMs);
    if (isRefused) Object.assign(group, { left, endsAt, isTold: true });
    else if (group !== sentIn) {
      // An answer to a request of an earlier window tells only what such a window allows.
      if (!group.isTold) group.left = allowed(sentIn);
    } else group.endsAt = sentIn.isTold ? Math.min(group.endsAt, endsAt) : endsAt;
    sentIn.isTold = true;
  }
}

/** How many requests of ours a window allowed. */
function allowed({ left, out, answered }: Group): number {
  return Math.max(1, left + out + answered);
}
