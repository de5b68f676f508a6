import { type ActionRecord, BulkActions } from "./actions/bulk-actions.js";
import { bulkActionHandlers } from "./actions/handlers.js";
import { readOrganization } from "./data/read-organization.js";
import { seedOrganization } from "./data/seed.js";
import { type Restored, restoreSnapshot } from "./data/snapshot.js";
import { emailHandlers } from "./email/handlers.js";
import { eventHandlers } from "./events/handlers.js";
import { Webhooks } from "./events/webhooks.js";
import { searchHandlers } from "./filter/handlers.js";
import type { AllHandlers } from "./http/call.js";
import { Refusal } from "./http/refusal.js";
import { lookUpHandlers } from "./look-ups/handlers.js";
import type { Clock } from "./model/clock.js";
import { InvalidInput } from "./model/invalid-input.js";
import { createRandom } from "./model/random.js";
import { World } from "./model/world.js";
import type { SandboxOptions } from "./options.js";

/** The options, with the defaults in place of what is left out. */
export type Settings = SandboxOptions &
  Required<Pick<SandboxOptions, "leads" | "seed" | "leadsPerSecond" | "webhooks">>;

/** What a reset puts a new one in place of. */
export interface State {
  world: World;
  actions: BulkActions;
  /** What carries out the operations in that world. */
  handlers: AllHandlers;
  webhooks: Webhooks;
}

/**
 * Makes the world of a sandbox.
 *
 * @param settings What to make it of.
 * @param clock Its time.
 * @throws {InvalidInput} For data, a snapshot or a webhook subscription that is not valid.
 */
export function start(settings: Settings, clock: Clock): State {
  const { snapshot } = settings;
  const restored = snapshot === undefined ? undefined : restoreSnapshot(snapshot);
  const world = restored ? restoredWorld(restored, clock) : madeWorld(settings, clock);
  const [user] = world.organization.users;
  const { apiKey, accessToken } = settings;
  if (user && apiKey !== undefined) user.api_key = apiKey;
  if (user && accessToken !== undefined) user.access_token = accessToken;
  const actions = new BulkActions(world, settings.leadsPerSecond);
  takeUp(restored?.records ?? [], actions);
  const webhooks = new Webhooks(world);
  for (const request of settings.webhooks) webhooks.subscribe(request);
  const handlers = {
    ...bulkActionHandlers(actions),
    ...searchHandlers,
    ...lookUpHandlers,
    ...emailHandlers,
    ...eventHandlers,
  };
  return { world, actions, handlers, webhooks };
}

function madeWorld({ data, seed, leads }: Settings, clock: Clock): World {
  const random = createRandom(seed);
  const now = clock.now();
  const organization =
    data === undefined ? seedOrganization(random, leads, now) : readOrganization(data, random, now);
  return new World(organization, clock, random);
}

function restoredWorld(
  { organization, events, outbox, randomState }: Restored,
  clock: Clock,
): World {
  const world = new World(organization, clock, createRandom(randomState));
  world.events.restore(events);
  for (const email of outbox) world.outbox.push(email);
  return world;
}

/** What a bulk action refuses of a request, it refuses of a snapshot, too. */
function takeUp(records: readonly ActionRecord[], actions: BulkActions): void {
  for (const [index, record] of records.entries()) {
    try {
      actions.restore(record);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const problem = `bulk_actions[${index}]: ${JSON.stringify(error.body)}`;
      throw new InvalidInput("The snapshot", [problem]);
    }
  }
}
