import type { BulkAction, Me } from "../../generated/types.js";
import type { Kind } from "./bulk-actions.js";
import { call, exchange, isPage } from "./call.js";
import { CloseError } from "./errors.js";
import type { Connection } from "./http.js";
import type { Page } from "./list.js";
import type { CallOptions } from "./options.js";
import { isSameAction, looksTheSame, showsAll } from "./same-action.js";
import { within } from "./within.js";

/** Waits before each look for a lost create, in milliseconds: Close does not say how soon a list shows an action. */
const delaysMs = [0, 1_000, 2_000, 4_000];

/** How long all looks may take together, in milliseconds: a server that hangs would hold the caller for many minutes. */
const longestMs = 60_000;

/** Pages that are looked through, at most, and how many actions each holds. */
const mostPages = 5;
const pageSize = 100;

/** How far Close's clock may be behind ours, in milliseconds, where an answer does not tell its time. */
const clockSkewMs = 120_000;
/** The same where it does: whole seconds, and some for the way. */
const dateHeaderMs = 2_000;

/** How long a create that stays lost may be taken for another one that looks the same, in milliseconds. */
const doubtMs = 600_000;

/** How many actions are remembered as somebody's. */
const mostKnown = 10_000;

/** A create that is under way, or whose outcome stays unknown. */
interface Started {
  /** What was sent. */
  body: object;
  began: number;
  /** When it was given up, in milliseconds since 1970; NaN before. */
  lostAt: number;
}

/**
 * Makes what starts bulk actions of one kind, each no more than once. The request is sent again only when
 * it surely was not carried out. When its answer is lost, the action is looked for: an action of that kind,
 * started since then by the same user with the same parameters, that no other create of this client
 * returned.
 *
 * Exactly one is returned. With none it may still appear. With several, or while a create that looks the
 * same is under way or lost, or where actions do not show all that was asked for, nobody can tell which:
 * that is an `unknown_outcome`, never a guess.
 *
 * @param connection What to send with.
 * @param kind The kind, as paths name it.
 * @returns Starts an action, given a body that nobody changes, a signal and a time limit. Throws
 *   `unknown_outcome`, with the actions that it may be; or why it was refused or not sent.
 */
export function creator<Action extends BulkAction>(
  connection: Connection,
  kind: Kind,
): (body: object, options?: CallOptions) => Promise<Action> {
  const { time, lookUp, tell } = connection;
  /** Ids of the actions that creates returned. */
  const known = new Set<string>();
  /** Creates that may have made an action which is not known. */
  const open = new Set<Started>();
  /** Id of the user, asked for when it is needed. */
  let me: string | undefined;

  return async (body, options = {}) => {
    for (const other of open) if (other.lostAt < time.now() - doubtMs) open.delete(other);
    const mine: Started = { body, began: time.now(), lostAt: Number.NaN };
    open.add(mine);
    try {
      const action = await call<Action>(connection, `POST /bulk_action/${kind}/`, {
        ...options,
        body,
      }).catch((error: unknown) => {
        if (!isUnknown(error) || !lookUp || options.signal?.aborted) throw error;
        return findLost(mine, error, options);
      });
      known.add(action.id);
      for (const oldest of known) {
        if (known.size <= mostKnown) break;
        known.delete(oldest);
      }
      open.delete(mine);
      return action;
    } catch (error) {
      if (isUnknown(error)) mine.lostAt = time.now();
      else open.delete(mine);
      throw error;
    }
  };

  /** Looks for the action that a create made whose answer was lost. */
  async function findLost(mine: Started, error: CloseError, options: CallOptions): Promise<Action> {
    const request = { method: "POST", path: `/bulk_action/${kind}/` };
    const { code, status, attempts = 1 } = error;
    const reason = status === undefined ? { code } : { code, status };
    tell({ type: "lost", ...request, attempt: attempts, delayMs: 0, ...reason });

    const endsAt = time.now() + longestMs;
    let found: Action[] = [];
    for (const [look, delayMs] of delaysMs.entries()) {
      try {
        await time.sleep(delayMs, options.signal);
        found = await within(
          endsAt - time.now(),
          ({ signal }) => latestLike(mine, { ...options, signal }),
          () => error,
          options.signal,
          time,
        );
      } catch {
        // One look of several; what an earlier one found is there still.
        if (options.signal?.aborted || time.now() >= endsAt) break;
      }
      // Only now, because whatever the answer shows was begun before: its create is known, or open.
      found = found.filter(({ id }) => !known.has(id));
      const isContested = Array.from(open).some(
        (other) => other !== mine && looksTheSame(other.body, mine.body),
      );
      const next = delaysMs[look + 1] ?? 0;
      tell({ type: "look_up", ...request, attempt: look + 1, delayMs: next, found: found.length });
      const [only] = found;
      if (only && found.length === 1 && !isContested && showsAll(mine.body)) return only;
    }
    const maybe = found.length > 0 ? ` It may be ${found.map(({ id }) => id).join(" or ")}.` : "";
    const { cause } = error;
    throw new CloseError(code, error.message + maybe, { ...error, cause, candidates: found });
  }

  /** The latest actions that may be what a create made, newest first. */
  async function latestLike({ body, began }: Started, options: CallOptions): Promise<Action[]> {
    me ??= (await call<Me>(connection, "GET /me/", options)).id;
    // By id, because a new action pushes others onto the next page.
    const found = new Map<string, Action>();
    for (let page = 0; page < mostPages; page += 1) {
      const { data, response } = await exchange<Page<Action>>(
        connection,
        `GET /bulk_action/${kind}/`,
        { ...options, query: { _skip: page * pageSize, _limit: pageSize }, holds: isPage },
      );
      const aheadMs = Date.parse(response.headers.get("date") ?? "") - time.now();
      const since = began + (Number.isNaN(aheadMs) ? -clockSkewMs : aheadMs - dateHeaderMs);
      const recent = data.data.filter(
        ({ date_created }) => date_created !== null && Date.parse(date_created) >= since,
      );
      for (const action of recent) {
        if (action.created_by === me && isSameAction(body, action)) found.set(action.id, action);
      }
      // Newest first is inferred. In any other order, nothing is found, and nothing is guessed.
      if (recent.length === 0 || !data.has_more) break;
    }
    return [...found.values()];
  }
}

function isUnknown(error: unknown): error is CloseError {
  return error instanceof CloseError && error.code === "unknown_outcome";
}
