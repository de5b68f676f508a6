import type { Event } from "../../../generated/types.js";
import { localTimestamp } from "../model/clock.js";
import { addNewest } from "../model/newest.js";
import type { Random } from "../model/random.js";
import type { Cause } from "../model/world.js";

/** What happened to an object. */
export interface Happening {
  object_type: string;
  object_id: string;
  action: string;
  /** The lead the object belongs to; null for a bulk action. */
  lead_id: string | null;
  changed_fields: string[];
  /** The object afterwards; null when it was deleted. */
  data: Record<string, unknown> | null;
  previous_data: Record<string, unknown>;
}

/** How long events are kept, in milliseconds: 30 days (documented). */
const longestMs = 30 * 24 * 60 * 60 * 1000;

/** The events of an organization, oldest first. */
export class EventLog {
  #events: Event[] = [];
  readonly #listeners = new Set<(event: Event) => void>();

  constructor(
    private readonly organizationId: string,
    private readonly random: Random,
  ) {}

  /** All events that are kept, oldest first. */
  get all(): readonly Event[] {
    return this.#events;
  }

  /** Calls the listener with every event from now on. */
  listen(listener: (event: Event) => void): void {
    this.#listeners.add(listener);
  }

  /** Takes up events that were written down, in place of those it has. */
  restore(events: readonly Event[]): void {
    this.#events = [...events];
  }

  /** Forgets the events that are too old at a moment, in milliseconds since 1970. */
  forgetOld(now: number): void {
    const oldest = localTimestamp(now - longestMs);
    const kept = this.#events.findIndex(({ date_updated }) => date_updated >= oldest);
    this.#events.splice(0, kept < 0 ? this.#events.length : kept);
  }

  /** Records what happened. */
  record(happening: Happening, cause: Cause): void {
    const date = localTimestamp(cause.at);
    // Property by property: a spread took most of the time of a large bulk action.
    const event: Event = {
      id: this.random.id("ev", 22),
      object_type: happening.object_type,
      object_id: happening.object_id,
      action: happening.action,
      date_created: date,
      date_updated: date,
      organization_id: this.organizationId,
      user_id: cause.userId,
      api_key_id: null,
      request_id: cause.request?.id ?? null,
      lead_id: happening.lead_id,
      changed_fields: happening.changed_fields,
      data: happening.data,
      previous_data: happening.previous_data,
      meta: metaOf(cause),
    };
    addNewest(this.#events, event);
    for (const listener of this.#listeners) listener(event);
  }
}

/** Tells how an event came about. Keys that say nothing are left out. */
function metaOf({ request, bulkActionId }: Cause): NonNullable<Event["meta"]> {
  const meta: NonNullable<Event["meta"]> = {};
  if (bulkActionId) meta.bulk_action_id = bulkActionId;
  if (request) {
    meta.request_method = request.method;
    meta.request_path = request.path;
  }
  return meta;
}
