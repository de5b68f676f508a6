import type { BulkAction } from "close-bulk-actions";

/** Chance that is the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How much of the work is done after a share of the time, for each way of working. */
const ways = {
  even: () => (time) => time,
  slowing: (random) => {
    const power = 1.2 + random();
    return (time) => 1 - (1 - time) ** power;
  },
  speeding: (random) => {
    const power = 1.2 + random();
    return (time) => time ** power;
  },
  /** Up to four times as fast, or as slow, from one moment on. */
  changing: (random) => {
    const change = 0.2 + 0.6 * random();
    const ratio = 4 ** (2 * random() - 1);
    const done = (change * ratio) / (change * ratio + 1 - change);
    return (time) =>
      time < change ? (time / change) * done : done + ((time - change) / (1 - change)) * (1 - done);
  },
  /** Ten parts, each up to five times as fast as another. */
  wavy: (random) => {
    const speeds = Array.from({ length: 10 }, () => Math.exp(1.6 * random()));
    const total = speeds.reduce((sum, speed) => sum + speed, 0);
    return (time) =>
      speeds.reduce(
        (done, speed, part) => done + speed * Math.min(1, Math.max(0, time * 10 - part)),
        0,
      ) / total;
  },
  /** Ten to thirty jumps at any time, and nothing between them. */
  bursty: (random) => {
    const jumps = Array.from({ length: 10 + Math.floor(20 * random()) }, random);
    return (time) => jumps.filter((jump) => jump <= time).length / (jumps.length + 1);
  },
} satisfies Record<string, (random: () => number) => (time: number) => number>;

/** How an action may go. */
export const kinds = [...(Object.keys(ways) as (keyof typeof ways)[]), "paused"] as const;

/** An action that happens in time. */
export interface SimulatedAction {
  /** When it ends, in milliseconds. */
  readonly durationMs: number;
  /** What it is like at a moment. */
  at(ms: number): BulkAction;
}

/**
 * Makes up an action of 1 s to 1 h (as likely between 1 and 2 s as between 30 and 60 min): counting leads for up to 5 %
 * of the time and half a second, then working on 10 to 20,000 leads.
 *
 * @param kind How it goes.
 * @param random Chance.
 */
export function simulatedAction(
  kind: (typeof kinds)[number],
  random: () => number,
): SimulatedAction {
  const durationMs = 1_000 * 3_600 ** random();
  const loadingMs = Math.min(0.4 * durationMs, 100 + 500 * random() + 0.05 * durationMs * random());
  const n_leads = Math.ceil(10 * 2_000 ** random());
  const isPaused = kind === "paused";
  const way =
    ways[
      isPaused ? ((["even", "wavy", "slowing"] as const)[Math.floor(3 * random())] ?? "even") : kind
    ];
  const done = way(random);
  const pauseMs = isPaused ? durationMs * (0.1 + 0.4 * random()) : 0;
  const workMs = durationMs - loadingMs - pauseMs;
  const pausedAt = isPaused ? loadingMs + workMs * random() : Infinity;

  return { durationMs, at };

  function at(ms: number): BulkAction {
    if (ms >= durationMs) return action("done", n_leads, n_leads);
    if (ms < loadingMs) return action(ms < 0.3 * loadingMs ? "created" : "loading", null, 0);
    const isPausedNow = ms >= pausedAt && ms < pausedAt + pauseMs;
    const worked = ms < pausedAt ? ms : isPausedNow ? pausedAt : ms - pauseMs;
    const processed = Math.floor(n_leads * done((worked - loadingMs) / workMs));
    return action(isPausedNow ? "paused" : "processing", n_leads, Math.min(n_leads - 1, processed));
  }
}

/** An action as Close would show it. */
export function action(
  status: string | null,
  n_leads: number | null,
  n_leads_processed: number,
): BulkAction {
  return {
    id: "bulkedit_1",
    organization_id: "orga_1",
    created_by: "user_1",
    updated_by: "user_1",
    date_created: null,
    date_updated: null,
    status,
    n_leads,
    n_leads_processed,
    n_objects: n_leads,
    n_objects_processed: n_leads_processed,
    query: null,
    s_query: {},
    results_limit: null,
    sort: [],
    send_done_email: true,
  };
}
