import type { BulkAction, BulkActionRequest, UpdateBulkAction } from "../../../generated/types.js";
import type { Call } from "../http/call.js";
import { refuse, refuseField } from "../http/refusal.js";
import type { World } from "../model/world.js";
import { type Job, newJobState } from "./job.js";
import type { Kind, KindName } from "./kind.js";
import { type ActionRecord, RunningAction } from "./running-action.js";

export type { ActionRecord } from "./running-action.js";

/** The bulk actions of an organization, of all kinds. */
export class BulkActions {
  readonly #actions = new Map<string, RunningAction>();

  constructor(
    private readonly world: World,
    private readonly leadsPerSecond: number,
  ) {}

  /**
   * Starts an action.
   *
   * @param kind Kind of the action.
   * @param call The request.
   * @returns The action, as Close shows it.
   * @throws {Refusal} 400 when the request names something that does not exist or does not fit.
   */
  create({ name, idPrefix }: Kind, call: Call): BulkAction {
    const action = this.#start({
      id: this.world.random.id(idPrefix),
      kind: name,
      body: call.body as BulkActionRequest,
      created_by: call.caller.id,
      created_at: call.now,
      updated_by: call.caller.id,
      zone: call.zone,
      job: newJobState(call.now, call.failAfter),
      told: null,
    });
    return action.tell(call.cause);
  }

  /** Takes up an action that was written down. */
  restore(record: ActionRecord): void {
    this.#start(record);
  }

  /** All actions of a kind as they are written down, newest first (inferred). */
  list(kind: KindName): ActionRecord[] {
    return this.records.filter((record) => record.kind === kind).reverse();
  }

  /** All actions as they are written down, oldest first. */
  get records(): ActionRecord[] {
    return Array.from(this.#actions.values(), ({ record }) => record);
  }

  /**
   * Shows an action as Close does.
   *
   * @throws {Refusal} 404 when no action of this kind has this id.
   */
  get(kind: Kind, id: string): BulkAction {
    return this.#find(kind, id).show();
  }

  /**
   * Pauses or resumes an action.
   *
   * @returns The action, as Close shows it.
   * @throws {Refusal} 404 when no action of this kind has the path's id. 400 when its status does
   * not allow it (inferred), or when it was paused more than seven days ago (documented).
   */
  update(kind: Kind, call: Call): BulkAction {
    const action = this.#find(kind, call.path.id ?? "");
    const { status } = call.body as UpdateBulkAction;
    if (status === "paused") pause(action.job, call.now);
    else resume(action.job, call.now);
    this.world.timeline.add(action.job);
    action.record.updated_by = call.caller.id;
    return action.tell(call.cause);
  }

  #start(record: ActionRecord): RunningAction {
    const action = new RunningAction(this.world, record, this.leadsPerSecond);
    this.#actions.set(record.id, action);
    this.world.timeline.add(action.job);
    return action;
  }

  #find({ name, operation }: Kind, id: string): RunningAction {
    const action = this.#actions.get(id);
    if (action?.record.kind !== name) {
      throw refuse(404, `Empty query: Bulk${operation}Action matching query does not exist.`);
    }
    return action;
  }
}

function pause(job: Job<unknown>, now: number): void {
  if (job.pause(now)) return;
  throw refuseField("status", `A bulk action that is ${job.state.status} cannot be paused.`);
}

function resume(job: Job<unknown>, now: number): void {
  const outcome = job.resume(now);
  if (outcome === "resumed") return;
  throw refuseField(
    "status",
    outcome === "too late"
      ? "Bulk action can no longer be resumed: more than 7 days have passed since it was paused."
      : `Only a paused bulk action can be resumed. This one is ${job.state.status}.`,
  );
}
