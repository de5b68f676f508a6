import type { BulkAction, Me } from "../../generated/types.js";
import type { Kind } from "./bulk-actions.js";
import { call, exchange } from "./call.js";
import { CloseError } from "./errors.js";
import { type Http, settingsOf } from "./http.js";
import type { Page } from "./list.js";
import type { CallOptions } from "./options.js";
import { isSameAction, looksTheSame } from "./same-action.js";
import { teller } from "./sending/events.js";

/** How a lost create is looked for. Close promises nothing about how soon a list shows an action. */
const looks = {
  /** Waits before each look, in milliseconds. */
  delaysMs: [0, 1_000, 2_000, 4_000],
  /** Pages of 100 actions that are looked through, at most. */
  pages: 5,
  /** How far Close's clock may be behind ours, in milliseconds, where an answer does not tell its time. */
  clockSkewMs: 120_000,
  /** The same where it does: whole seconds, and some for the way. */
  dateHeaderMs: 2_000,
};

const pageSize = 100;

/** How long a create that stays lost may be taken for another one that looks the same, in milliseconds. */
const doubtMs = 600_000;

/** How many actions are remembered as somebody's. */
const mostKnown = 10_000;

/** A create that is under way, or whose outcome stays unknown. */
interface Started {
  kind: Kind;
  /** What was sent, as JSON: the caller may change the object. */
  text: string;
  began: number;
  /** When it was given up, in milliseconds since 1970; NaN before. */
  lostAt: number;
}

/** What a client remembers of its creates. */
interface Memory {
  /** Ids of the actions that its creates returned. */
  known: Set<string>;
  /** Creates that may have made an action which is not known. */
  open: Set<Started>;
  /** Id of the user, asked for when it is needed. */
  me?: string;
}

const memories = new WeakMap<Http, Memory>();

/**
 * Starts a bulk action, and never a second one. The request is sent again only when it surely was not
 * carried out. When its answer is lost, the action is looked for: an action of that kind, started since
 * then by the same user with the same parameters, that no other create of this client returned.
 *
 * Exactly one is returned. With none it may still appear, and with several, or while a create that looks
 * the same is under way or lost, nobody can tell which: that is an `unknown_outcome`, never a guess.
 *
 * @param http The client to send with.
 * @param kind The kind, as paths name it.
 * @param body What to do.
 * @param options Signal and time limit.
 * @returns The action.
 * @throws {CloseError} `unknown_outcome`, with the actions that it may be; or why it was refused or not sent.
 */
export async function createOnce<Action extends BulkAction>(
  http: Http,
  kind: Kind,
  body: object,
  options: CallOptions = {},
): Promise<Action> {
  const { time, lookUp } = settingsOf(http);
  const { known, open } = memoryOf(http);
  for (const other of open) if (other.lostAt < time.now() - doubtMs) open.delete(other);
  const mine: Started = { kind, text: textOf(body), began: time.now(), lostAt: Number.NaN };
  open.add(mine);
  try {
    const action = await call<Action>(http, `POST /bulk_action/${kind}/`, {
      ...options,
      body,
    }).catch((error: unknown) => {
      if (!isUnknown(error) || !lookUp || options.signal?.aborted) throw error;
      return findLost<Action>(http, mine, error, options);
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
}

/** Looks for the action that a create made whose answer was lost. */
async function findLost<Action extends BulkAction>(
  http: Http,
  mine: Started,
  error: CloseError,
  options: CallOptions,
): Promise<Action> {
  const { time, onEvent } = settingsOf(http);
  const { known, open } = memoryOf(http);
  const tell = teller(onEvent);
  const { request = { method: "POST", path: "" }, status, attempts = 1 } = error;
  const reason = status === undefined ? {} : { status };
  tell({ type: "lost", ...request, attempt: attempts, delayMs: 0, code: error.code, ...reason });

  let found: Action[] = [];
  for (const [look, delayMs] of looks.delaysMs.entries()) {
    try {
      await time.sleep(delayMs, options.signal);
      found = await latestLike<Action>(http, mine, options);
    } catch {
      // One look of several; what an earlier one found is there still.
      if (options.signal?.aborted) break;
    }
    // Only now, because whatever the answer shows was begun before: its create is known, or open.
    found = found.filter(({ id }) => !known.has(id));
    const isContested = Array.from(open).some(
      (other) =>
        other !== mine &&
        other.kind === mine.kind &&
        looksTheSame(JSON.parse(other.text), JSON.parse(mine.text)),
    );
    const next = looks.delaysMs[look + 1] ?? 0;
    tell({ type: "look_up", ...request, attempt: look + 1, delayMs: next, found: found.length });
    const [only] = found;
    if (only && found.length === 1 && !isContested) return only;
  }
  const maybe = found.length > 0 ? ` It may be ${found.map(({ id }) => id).join(" or ")}.` : "";
  const { cause } = error;
  throw new CloseError(error.code, error.message + maybe, { ...error, cause, candidates: found });
}

/** The latest actions that may be what a create made, newest first. */
async function latestLike<Action extends BulkAction>(
  http: Http,
  { kind, text, began }: Started,
  options: CallOptions,
): Promise<Action[]> {
  const memory = memoryOf(http);
  memory.me ??= (await call<Me>(http, "GET /me/", options)).id;
  const { me } = memory;
  const body = JSON.parse(text);
  // By id, because a new action pushes others onto the next page.
  const found = new Map<string, Action>();
  for (let page = 0; page < looks.pages; page += 1) {
    const query = { _skip: page * pageSize, _limit: pageSize };
    const { data, response } = await exchange<Page<Action>>(http, `GET /bulk_action/${kind}/`, {
      ...options,
      query,
    });
    const aheadMs = Date.parse(response.headers.get("date") ?? "") - settingsOf(http).time.now();
    const since =
      began + (Number.isNaN(aheadMs) ? -looks.clockSkewMs : aheadMs - looks.dateHeaderMs);
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

function memoryOf(http: Http): Memory {
  const memory = memories.get(http) ?? { known: new Set(), open: new Set() };
  memories.set(http, memory);
  return memory;
}

/** What is sent of a body. One that is no JSON fails when it is to be sent. */
function textOf(body: object): string {
  try {
    return JSON.stringify(body);
  } catch {
    return "{}";
  }
}

function isUnknown(error: unknown): error is CloseError {
  return error instanceof CloseError && error.code === "unknown_outcome";
}
