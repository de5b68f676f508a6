import { type ActionRecord, BulkActions } from "./actions/bulk-actions.js";
import { bulkActionHandlers } from "./actions/handlers.js";
import { readOrganization } from "./data/read-organization.js";
import { seedOrganization } from "./data/seed.js";
import type { Restored } from "./data/snapshot.js";
import { emailHandlers } from "./email/handlers.js";
import { eventHandlers } from "./events/handlers.js";
import { Webhooks } from "./events/webhooks.js";
import { searchHandlers } from "./filter/handlers.js";
import { SearchWalks } from "./filter/search-walks.js";
import type { AllHandlers } from "./http/call.js";
import { Refusal } from "./http/refusal.js";
import { lookUpHandlers } from "./look-ups/handlers.js";
import type { Clock } from "./model/clock.js";
import { InvalidInput } from "./model/invalid-input.js";
import type { Organization } from "./model/organization.js";
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
 * @param restored What a snapshot brings back, if there is one.
 * @throws {InvalidInput} For data, a bulk action or a webhook subscription that is not valid.
 * @throws {RangeError} For a credential that another user has.
 */
export function start(settings: Settings, clock: Clock, restored: Restored | undefined): State {
  const world = restored ? restoredWorld(restored, clock) : madeWorld(settings, clock);
  giveCredentials(world.organization, settings);
  const actions = new BulkActions(world, settings.leadsPerSecond);
  takeUp(restored?.records ?? [], actions);
  const webhooks = new Webhooks(world);
  for (const request of settings.webhooks) webhooks.subscribe(request);
  const handlers = {
    ...bulkActionHandlers(actions),
    ...searchHandlers(new SearchWalks()),
    ...lookUpHandlers,
    ...emailHandlers,
    ...eventHandlers,
  };
  return { world, actions, handlers, webhooks };
}

/** Gives the first user the key and the token of the options. */
function giveCredentials(
  { users: [first, ...others] }: Organization,
  { apiKey, accessToken }: Settings,
): void {
  for (const [name, key, value] of [
    ["apiKey", "api_key", apiKey],
    ["accessToken", "access_token", accessToken],
  ] as const) {
    if (!first || value === undefined) continue;
    const other = others.find((user) => user[key] === value);
    if (other) throw new RangeError(`The sandbox's option ${name} is what ${other.email} has.`);
    first[key] = value;
  }
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
  for (const email of outbox) world.send(email);
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
