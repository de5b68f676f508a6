import type { Authorize } from "../authorization.js";
import type { CloseErrorCode } from "../errors.js";
import { failure, lostAnswer } from "../failure.js";
import type { CallOptions, ClientOptions } from "../options.js";
import type { Time } from "../time.js";
import { type Own, within } from "../within.js";
import type { ClientEvent, Tell } from "./events.js";
import { createPacer, type Settle } from "./pace.js";
import { askedWait } from "./rate-limit.js";
import { readable } from "./readable.js";
import { repeater } from "./repeatable.js";
import { isFailure, isSafe, limitsOf, neverOpened, pause } from "./retry.js";

const defaultTimeoutMs = 60_000;

/** How many times a request was sent until it got this answer, where it was more than once. */
export const attemptsFor: WeakMap<Response, number> = new WeakMap();

/**
 * Sends a request, with all that the client does for it.
 *
 * @param request The request.
 * @param options What ends it early, and the longest time for one try.
 */
export type Send = (
  request: Request,
  options: { [Option in keyof CallOptions]: CallOptions[Option] | undefined },
) => Promise<Response>;

/**
 * Makes the `fetch` beneath the middleware: it authorizes, waits its turn, limits the time, and sends
 * again what may be sent again.
 *
 * @param options How to send.
 * @param baseUrl Address that paths are below.
 * @param authorize Puts the credential on a request.
 * @param tell Tells of waits and retries.
 * @param time Clock, sleep and chance.
 * @returns Sends a request. Whatever answer comes is returned, read to its end; when none comes, rejects
 *   with a `CloseError`, whose code is `unknown_outcome` where the request may have been carried out and
 *   must not be sent again.
 */
export function createSender(
  options: ClientOptions,
  baseUrl: string,
  authorize: Authorize,
  tell: Tell,
  time: Time,
): Send {
  const { fetch = (request, init) => globalThis.fetch(request, init), accessToken } = options;
  const limits = limitsOf(options.retry === false ? { maxAttempts: 1 } : options.retry);
  const pacer = options.pace === false ? undefined : createPacer(limits.budgetMs, time.now);
  const basePath = withoutOrigin(baseUrl);

  return async (first, { signal, timeoutMs = options.timeoutMs ?? defaultTimeoutMs }) => {
    const { method } = first;
    const path = withoutOrigin(first.url).replace(basePath, "").replace(/\?.*/, "");
    const named = { method, path };
    const group = `${method} ${path.replace(/[^/]*\d[^/]*/g, "{id}")}`;
    const isRepeatable = isSafe(method, path);
    const again = repeater(first);
    let began = Number.NaN;
    let attempt = 0;
    let mayRenew = typeof accessToken === "function";

    const event = (type: ClientEvent["type"], delayMs: number, more?: Partial<ClientEvent>) =>
      tell({ type, ...named, attempt, delayMs, ...more });

    function refuseAborted(): void {
      if (!signal?.aborted) return;
      const details = { attempts: attempt, cause: signal.reason };
      throw failure(named, "aborted", "aborted by its signal", details);
    }

    /** Waits until the pacer lets the request be sent. Returns what tells it of the answer. */
    async function turn(): Promise<Settle | undefined> {
      for (;;) {
        const settle = pacer?.(group);
        if (typeof settle !== "number") return settle;
        event("wait", settle);
        await rest(settle);
      }
    }

    const rest = (ms: number) => time.sleep(ms, signal).then(refuseAborted, refuseAborted);

    /** How long to wait before the next try; undefined when there is to be none. */
    function delayBeforeNext(askedMs?: number): number | undefined {
      const delayMs = pause(attempt, askedMs, limits, time.random());
      const isInTime = time.now() + delayMs - began <= limits.budgetMs;
      return attempt < limits.maxAttempts && isInTime ? delayMs : undefined;
    }

    function afterAnswer(answer: Response): number | undefined {
      const { status } = answer;
      if (status === 401 && mayRenew) {
        mayRenew = false;
        return 0;
      }
      const mayRepeat = status === 429 || (isRepeatable && isFailure(status));
      return mayRepeat ? delayBeforeNext(askedWait(answer, time.now())) : undefined;
    }

    /** One try. Returns the answer, or how long to wait before the next try. */
    async function exchange(
      request: Request,
      own: Own,
      settle?: Settle,
    ): Promise<Response | number> {
      let answer: Response | undefined;
      try {
        answer = await fetch(request, own);
      } finally {
        settle?.(answer);
      }
      const { ok, status } = answer;
      const delayMs = afterAnswer(answer);
      if (delayMs !== undefined) {
        // Else its connection stays taken until the runtime forgets the answer.
        answer.body?.cancel().catch(() => {});
        event("retry", delayMs, { status });
        return delayMs;
      }
      // A refusal counts, whatever becomes of its text.
      const text = await (ok ? answer.text() : answer.text().catch(() => ""));
      const whole = readable(answer, text);
      if (attempt > 1) attemptsFor.set(whole, attempt);
      return whole;
    }

    /** How long to wait before the next try after one whose answer was lost. */
    function afterLoss(cause: unknown): number {
      const isUnopened = neverOpened(cause);
      const lost = (code: CloseErrorCode, what: string, cause?: unknown) =>
        (isUnopened ? failure : lostAnswer)(named, code, what, { attempts: attempt, cause });
      const error = signal?.aborted
        ? lost("aborted", "aborted by its signal", signal.reason)
        : cause === tooLate
          ? lost("timeout", `no answer within ${timeoutMs} ms`)
          : lost("network", "no answer arrived", cause);
      const mayRepeat = !signal?.aborted && (isRepeatable || isUnopened);
      const delayMs = mayRepeat ? delayBeforeNext() : undefined;
      if (delayMs === undefined) throw error;
      event("retry", delayMs, { code: error.code });
      return delayMs;
    }

    for (;;) {
      const request = attempt === 0 ? first : await again();
      const limited = <Result>(work: (own: Own) => Promise<Result>) =>
        within(timeoutMs, work, () => tooLate, signal, time);
      await authorize(request, limited).catch((error) => {
        refuseAborted();
        throw error;
      });
      refuseAborted();
      const settle = await turn();
      if (attempt === 0) began = time.now();
      attempt += 1;
      const outcome = await limited((own) => exchange(request, own, settle)).catch(afterLoss);
      if (typeof outcome !== "number") return outcome;
      await rest(outcome);
    }
  };
}

function withoutOrigin(url: string): string {
  return url.replace(/^\w+:\/\/[^/]*/, "");
}

/** What a try that takes too long ends with. */
const tooLate = new Error("The try took too long.");
