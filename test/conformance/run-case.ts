import { getEventListeners } from "node:events";
import { createClient } from "close-bulk-actions";
import { SandboxTime } from "../client/sandbox-time.js";
import { faultsOf } from "./faults.js";
import { makeCall } from "./make-call.js";
import { sandboxServer } from "./sandbox-server.js";
import { user } from "./server.js";
import { stubServer } from "./stub-server.js";
import type { Call, Case, Given, ServerName } from "./suite.js";
import { type Sent, Wire } from "./wire.js";

/** What a call came to. */
export type Outcome = { result: unknown } | { error: unknown };

/** What a case came to. */
export interface Observed {
  /** In the order of the calls. */
  outcomes: Outcome[][];
  sent: Sent[];
  /** How many answers were 429. */
  refusals: number;
  /** When the last call ended, in milliseconds since the case began. */
  endedAtMs: number;
  /** How many bulk actions were made, once all that was under way has arrived. */
  creates: number;
  /** Timers and listeners that the client left behind. */
  leftBehind: number;
}

/** How long the last requests may be under way after all calls ended, in milliseconds. */
const afterwardsMs = 600_000;

/**
 * Runs a case.
 *
 * @param given The case.
 * @param on What to run it on.
 */
export async function runCase(given: Case, on: ServerName): Promise<Observed> {
  const { unreachable, planned } = faultsOf(given);
  const server =
    on === "sandbox" ? sandboxServer(given, planned) : stubServer(given.actions, planned);
  const time = new SandboxTime(server, () => given.chance);
  const begin = time.now();
  const elapsed = () => time.now() - begin;
  const actionsBefore = server.countActions();
  const wire = new Wire(server, unreachable, elapsed);
  const close = createClient({ ...credentialOf(given), fetch: wire.fetch }, time);

  const signals: AbortSignal[] = [];
  async function settle(call: Call): Promise<Outcome> {
    const { abortAtMs } = call;
    const controller = new AbortController();
    if (abortAtMs === 0) controller.abort();
    const cancel = abortAtMs && time.alarm(abortAtMs, () => controller.abort());
    signals.push(controller.signal);
    try {
      return { result: await makeCall(close, call, controller.signal, time) };
    } catch (error) {
      return { error };
    } finally {
      if (cancel) cancel();
    }
  }

  let previous: Promise<unknown> = Promise.resolve();
  const calls = given.calls.map((call) => {
    const { startsAtMs, atOnce = 1 } = call;
    const turn = startsAtMs === undefined ? previous : time.sleep(startsAtMs);
    const outcomes = turn.then(() =>
      Promise.all(Array.from({ length: atOnce }, () => settle(call))),
    );
    previous = outcomes;
    return outcomes;
  });
  const outcomes = await time.run(Promise.all(calls));
  const endedAtMs = elapsed();
  const listeners = signals.flatMap((signal) => getEventListeners(signal, "abort"));
  const leftBehind = time.waiting + listeners.length;

  server.clock.advance(afterwardsMs);
  for (let turns = 0; turns < 5; turns += 1) await new Promise(setImmediate);
  const creates = server.countActions() - actionsBefore;
  const { sent, refusals } = wire;
  return { outcomes, sent, refusals, endedAtMs, creates, leftBehind };
}

function credentialOf({ client: { apiKey = user.apiKey, accessTokens, ...options } }: Given) {
  if (!accessTokens) return { ...options, apiKey };
  let asked = 0;
  const accessToken = () => {
    asked += 1;
    return accessTokens[Math.min(asked, accessTokens.length) - 1] ?? "";
  };
  return { ...options, accessToken };
}
