import type { Event, EventPage } from "../../../generated/types.js";
import type { Call, Handlers } from "../http/call.js";
import { refuse } from "../http/refusal.js";
import { localTimestamp } from "../model/clock.js";
import { checkCombination } from "./combinations.js";
import { type Cursor, readCursor, writeCursor } from "./cursor.js";
import { dateFilters, eventTest, filters } from "./event-test.js";

/** How long those who do not manage the organization see what an event is about (documented). */
const visibleMs = 60 * 60 * 1000;

/** Events on a page where the request does not say (documented). */
const defaultLimit = 50;

/** What carries out reading the event log. */
export const eventHandlers = { listEvents } satisfies Handlers;

function listEvents({ world, caller, query, now }: Call): EventPage {
  const cursor = query._cursor === undefined ? undefined : readCursor(String(query._cursor));
  if (query._cursor !== undefined && !cursor) throw badCursor();
  checkCombination(filters.filter((name) => query[name] !== undefined));
  const asked = { ...cursor?.dates, ...query };
  const isAsked = eventTest(asked);

  const limit = Number(query._limit ?? defaultLimit);
  const found: Event[] = [];
  let isMore = false;
  for (const event of walk(world.events.all, cursor)) {
    if (!isAsked(event)) continue;
    isMore = found.length === limit;
    if (isMore) break;
    found.push(event);
  }
  const isNewer = cursor?.direction === "newer";
  if (isNewer) found.reverse();

  const dates = Object.fromEntries(
    Object.entries(asked)
      .filter(([name]) => dateFilters.includes(name))
      .map(([name, date]) => [name, String(date)]),
  );
  const beside = (event: Event | undefined, direction: Cursor["direction"]) =>
    event ? writeCursor({ direction, eventId: event.id, dates }) : null;
  const seesAll = caller.permissions.includes("manage_organization");
  const visibleFrom = localTimestamp(now - visibleMs);
  return {
    data: found.map((event) =>
      seesAll || event.date_updated > visibleFrom ? event : withoutData(event),
    ),
    // On the side that the walk comes from is at least the event that the cursor names.
    cursor_next: isMore || isNewer ? beside(found.at(-1), "older") : null,
    cursor_previous: (isNewer ? isMore : cursor) ? beside(found[0], "newer") : null,
  };
}

/** Walks through the log: from the newest to older events, or from the cursor's event where it says. */
function* walk(events: readonly Event[], cursor: Cursor | undefined): Generator<Event> {
  let at = events.length - 1;
  if (cursor) {
    while (at >= 0 && events[at]?.id !== cursor.eventId) at -= 1;
    if (at < 0) throw badCursor();
  }
  const step = cursor?.direction === "newer" ? 1 : -1;
  if (cursor) at += step;
  for (let event = events[at]; event; at += step, event = events[at]) yield event;
}

function withoutData({ data: _, previous_data: __, ...event }: Event): Event {
  return event;
}

function badCursor(): Error {
  return refuse(400, "The cursor is not valid. Take it from the page before, as it is.");
}
