import type { QueryObjectType } from "../../../generated/types.js";
import type { SentEmail } from "../email/sent-email.js";
import { EventLog, type Happening } from "../events/event-log.js";
import { type Clock, timestamp } from "./clock.js";
import { addNewest } from "./newest.js";
import type { CrmObject, CustomValue, LeadObject, Organization } from "./organization.js";
import type { Random } from "./random.js";
import { createShow } from "./show.js";
import { Timeline } from "./timeline.js";

/** Why something changes. */
export interface Cause {
  /** When, in milliseconds since 1970. */
  at: number;
  /** Who; null for nobody. */
  userId: string | null;
  /** The request that did it at once. */
  request: { id: string; method: string; path: string } | null;
  /** The bulk action that does it. */
  bulkActionId: string | null;
}

/** Everything that a sandbox remembers, and the one place where it changes. */
export class World {
  readonly timeline = new Timeline();
  readonly events: EventLog;
  readonly #outbox: SentEmail[] = [];
  readonly #show = createShow();

  constructor(
    readonly organization: Organization,
    readonly clock: Clock,
    readonly random: Random,
  ) {
    this.events = new EventLog(organization.id, random);
  }

  /** Emails that went out and are kept, oldest first. */
  get outbox(): readonly SentEmail[] {
    return this.#outbox;
  }

  /** Puts an email into the outbox. It never leaves the sandbox. */
  send(email: SentEmail): void {
    addNewest(this.#outbox, email);
  }

  /**
   * Changes properties of an object, and records it. What is set to the value it has is no change.
   *
   * @param type Type of the object.
   * @param object The object.
   * @param patch The properties and their new values.
   * @param cause Why.
   */
  change<Of extends CrmObject>(
    type: QueryObjectType,
    object: Of,
    patch: Partial<Of>,
    cause: Cause,
  ): void {
    const previous: Record<string, unknown> = {};
    for (const key in patch) {
      if (patch[key] === object[key]) continue;
      previous[key] = object[key];
      object[key] = patch[key] as Of[typeof key];
    }
    if (Object.keys(previous).length > 0) this.#changed(type, object, previous, cause);
  }

  /**
   * Sets a custom field of an object, and records it. What is set to the value it has is no change.
   *
   * @param type Type of the object.
   * @param object The object.
   * @param fieldId Id of the field.
   * @param value The new value; undefined to clear the field.
   * @param cause Why.
   */
  changeCustom(
    type: QueryObjectType,
    object: CrmObject,
    fieldId: string,
    value: CustomValue | CustomValue[] | undefined,
    cause: Cause,
  ): void {
    const before = object.custom[fieldId];
    if (JSON.stringify(before) === JSON.stringify(value)) return;
    if (value === undefined) delete object.custom[fieldId];
    else object.custom[fieldId] = value;
    this.#changed(type, object, { [`custom.${fieldId}`]: before ?? null }, cause);
  }

  /** Records that an object was made. The caller puts it where it belongs. */
  created(type: QueryObjectType, object: CrmObject, cause: Cause): void {
    this.#record(type, object, "created", { data: this.#show(object) }, cause);
  }

  /** Records that an object was deleted. The caller takes it away. */
  deleted(type: QueryObjectType, object: CrmObject, cause: Cause): void {
    this.#record(type, object, "deleted", { previous_data: this.#show(object) }, cause);
  }

  #changed(
    type: QueryObjectType,
    object: CrmObject,
    previous_data: Record<string, unknown>,
    cause: Cause,
  ): void {
    previous_data.date_updated = object.date_updated;
    object.date_updated = timestamp(cause.at);
    if (object.updated_by !== cause.userId) {
      previous_data.updated_by = object.updated_by;
      object.updated_by = cause.userId;
    }
    const changed_fields = Object.keys(previous_data);
    const data = this.#show(object);
    this.#record(type, object, "updated", { data, previous_data, changed_fields }, cause);
  }

  #record(
    object_type: QueryObjectType,
    object: CrmObject,
    action: string,
    parts: Partial<Pick<Happening, "data" | "previous_data" | "changed_fields">>,
    cause: Cause,
  ): void {
    const lead_id = object_type === "lead" ? object.id : (object as LeadObject).lead_id;
    const { data = null, previous_data = {}, changed_fields = [] } = parts;
    this.events.record(
      { object_type, object_id: object.id, action, lead_id, changed_fields, data, previous_data },
      cause,
    );
  }
}
