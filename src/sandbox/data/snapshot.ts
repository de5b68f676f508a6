import { Info } from "luxon";
import type { Event } from "../../../generated/types.js";
import type { Path } from "../../validation/index.js";
import type { ActionRecord } from "../actions/bulk-actions.js";
import type { SentEmail } from "../email/sent-email.js";
import { checkInput } from "../model/invalid-input.js";
import type { Organization } from "../model/organization.js";
import { createRandom } from "../model/random.js";
import type { World } from "../model/world.js";
import type { OrganizationData } from "./organization-data.js";
import { readChecked, writeOrganization } from "./read-organization.js";
import { Reading } from "./reading.js";
import { snapshotSchemas } from "./snapshot-schemas.js";

/** Everything a sandbox remembers, as plain JSON. */
export interface Snapshot {
  /** Of this form. */
  version: 1;
  /** When it was taken, in milliseconds since 1970. */
  now: number;
  /** Where the source of chance stood. */
  random_state: number;
  /** The organization. It is a valid data file. */
  organization: OrganizationData;
  /** Oldest first, as the next two. */
  bulk_actions: ActionRecord[];
  events: Event[];
  outbox: SentEmail[];
}

/** What a snapshot brings back. */
export interface Restored {
  organization: Organization;
  records: ActionRecord[];
  events: Event[];
  outbox: SentEmail[];
  now: number;
  randomState: number;
}

/**
 * Writes down everything that a sandbox remembers.
 *
 * @param world The sandbox's world, after all that is due by `now` was done.
 * @param records Its bulk actions, oldest first.
 * @param now The present moment, in milliseconds since 1970.
 * @returns The snapshot. Nothing that happens later changes it.
 */
export function takeSnapshot(
  world: World,
  records: readonly ActionRecord[],
  now: number,
): Snapshot {
  return structuredClone({
    version: 1,
    now,
    random_state: world.random.state,
    organization: writeOrganization(world.organization),
    bulk_actions: [...records],
    events: [...world.events.all],
    outbox: [...world.outbox],
  });
}

/**
 * Brings back what a snapshot holds. A sandbox that goes on from it does what the first one would
 * have done.
 *
 * @param json The snapshot, as `JSON.parse` gives it. It is not changed.
 * @throws {InvalidInput} With every wrong place, as `readOrganization` does.
 */
export function restoreSnapshot(json: unknown): Restored {
  checkInput("The snapshot", snapshotSchemas, "Snapshot", json);
  const { now, random_state, organization, ...rest } = json as Snapshot;
  const { bulk_actions, events, outbox } = structuredClone(rest);
  const random = createRandom(random_state);
  const reading = new Reading(random, now);
  const restored = readChecked(organization, reading, ["organization"]);
  for (const [index, record] of bulk_actions.entries()) {
    checkRecord(record, reading, ["bulk_actions", index]);
  }
  reading.end("The snapshot");
  return {
    organization: restored,
    records: bulk_actions,
    events,
    outbox,
    now,
    randomState: random.state,
  };
}

function checkRecord(record: ActionRecord, reading: Reading, path: Path): void {
  const { id, created_by, updated_by, zone, job } = record;
  reading.take(id, [...path, "id"]);
  reading.find("user", created_by, [...path, "created_by"]);
  reading.find("user", updated_by, [...path, "updated_by"]);
  if (!Info.normalizeZone(zone).isValid) {
    reading.refuse([...path, "zone"], "Not a known time zone. Send one such as Europe/Berlin.");
  }
  const { status, work, leads, leadsProcessed } = job;
  if (work === null && status === "processing") {
    reading.refuse([...path, "job", "work"], "A bulk action that is processing has work.");
  }
  // Otherwise it would never come to its end.
  if (work !== null && (leads !== work.length || leadsProcessed > leads)) {
    reading.refuse([...path, "job", "leads"], `There are ${work.length} leads in its work.`);
  }
}
