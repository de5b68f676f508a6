import type { BulkAction, BulkActionRequest } from "../../../generated/types.js";
import type { FilterContext } from "../filter/context.js";
import { checkFinding, type Finding, findObjects } from "../filter/find.js";
import { searchedType } from "../filter/searched-type.js";
import { Refusal, refuseField } from "../http/refusal.js";
import { timestamp } from "../model/clock.js";
import type { CrmObject, Lead, LeadObject, User } from "../model/organization.js";
import type { Cause, World } from "../model/world.js";
import { sendDoneEmail } from "./done-email.js";
import { Job, type JobState, type JobWork, type Work } from "./job.js";
import type { KindName, Plan } from "./kind.js";
import { kinds } from "./kinds.js";

/** A bulk action, as it is written down. Plain JSON. */
export interface ActionRecord {
  id: string;
  kind: KindName;
  body: BulkActionRequest;
  /** Id of the user who created it. */
  created_by: string;
  created_at: number;
  updated_by: string;
  /** Time zone of the request. */
  zone: string;
  job: JobState;
  /** When the latest event about it was recorded, and what it told; null before the first one. */
  told: { at: number; action: BulkAction } | null;
}

/** Shortest time between two events that tell of a running action's progress (inferred). */
const progressEveryMs = 1_000;

/** Statuses that have an event of their own; all others are an `updated` (inferred for `error`). */
const eventActions: Partial<Record<JobState["status"], string>> = {
  created: "created",
  paused: "paused",
  done: "completed",
};

/** A bulk action at work. */
export class RunningAction implements JobWork<unknown> {
  readonly job: Job<unknown>;
  readonly #caller: User;
  readonly #plan: Plan;
  readonly #finding: Finding;

  /**
   * Starts an action, or takes up one that was written down.
   *
   * @param world What it acts on.
   * @param record The action. It is kept up to date.
   * @param leadsPerSecond How many leads it works on in a second.
   * @throws {Refusal} 400 when it names something that does not exist or does not fit.
   */
  constructor(
    private readonly world: World,
    readonly record: ActionRecord,
    leadsPerSecond: number,
  ) {
    const { body, created_by, created_at, kind } = record;
    const caller = world.organization.users.find(({ id }) => id === created_by);
    if (!caller) throw new Error(`The organization has no user ${created_by}.`);
    this.#caller = caller;
    const context = this.#contextAt(created_at);
    this.#plan = kinds[kind].prepare(body, context);
    this.#finding = { ...body, type: this.#plan.searches, query: body.s_query };
    refuseOtherType(this.#finding, context);
    checkFinding(this.#finding, context);
    this.job = new Job(record.job, this, leadsPerSecond);
  }

  collect(at: number): Work<unknown>[] | null {
    const found = this.#find(at);
    if (!found) return null;
    // A lead is found once at most: only what belongs to leads has to be brought together.
    if (this.#plan.searches === "lead") {
      return found.map((lead) => this.#workOn(lead, lead as Lead));
    }
    const { leads } = this.world.organization;
    const works = new Map<string, Work<unknown>>();
    for (const object of found) {
      const lead = leads.get((object as LeadObject).lead_id);
      if (!lead) continue;
      const work = this.#workOn(object, lead);
      const before = works.get(lead.id);
      if (before) before.targets.push(...work.targets);
      else works.set(lead.id, work);
    }
    return [...works.values()];
  }

  process({ lead_id, targets }: Work<unknown>, at: number): number {
    const lead = this.world.organization.leads.get(lead_id);
    // Another action may have deleted it since it was counted.
    if (!lead) return 0;
    const { id, created_by: userId } = this.record;
    return this.#plan.apply(this.world, lead, targets, {
      at,
      userId,
      request: null,
      bulkActionId: id,
    });
  }

  stepped(what: "status" | "progress", at: number): void {
    const { record, world } = this;
    if (what === "progress" && record.told && at - record.told.at < progressEveryMs) return;
    this.tell({ at, userId: null, request: null, bulkActionId: null });
    const { status } = record.job;
    const isOver = status === "done" || status === "error";
    if (isOver && (record.body.send_done_email ?? true)) {
      sendDoneEmail(world, this.#caller, record, at);
    }
  }

  /**
   * Records an event that tells what the action is like now.
   *
   * @param cause Why it changed.
   * @returns The action, as Close shows it.
   */
  tell(cause: Cause): BulkAction {
    const { record, world } = this;
    const data = this.show();
    const previous = Object.entries(record.told?.action ?? {}).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(data[key as keyof BulkAction]),
    );
    world.events.record(
      {
        object_type: `bulk_action.${record.kind}`,
        object_id: record.id,
        action: eventActions[record.job.status] ?? "updated",
        lead_id: null,
        changed_fields: previous.map(([key]) => key),
        data,
        previous_data: Object.fromEntries(previous),
      },
      cause,
    );
    record.told = { at: cause.at, action: data };
    return data;
  }

  /** Shows the action as Close does. */
  show(): BulkAction {
    const { record, world } = this;
    const { body, job } = record;
    return {
      id: record.id,
      organization_id: world.organization.id,
      created_by: record.created_by,
      updated_by: record.updated_by,
      date_created: timestamp(record.created_at),
      date_updated: timestamp(job.changedAt),
      status: job.status,
      ...this.#plan.own,
      n_leads: job.leads,
      n_leads_processed: job.leadsProcessed,
      n_objects: job.targets,
      n_objects_processed: job.targetsProcessed,
      query: null,
      s_query: body.s_query as BulkAction["s_query"],
      results_limit: body.results_limit ?? null,
      sort: (body.sort ?? []) as BulkAction["sort"],
      send_done_email: body.send_done_email ?? true,
    };
  }

  #workOn(found: CrmObject, lead: Lead): Work<unknown> {
    return { lead_id: lead.id, targets: this.#plan.targets(found, lead) };
  }

  /** What the filter finds; null when it names something that is no longer there. */
  #find(at: number): CrmObject[] | null {
    try {
      return findObjects(this.#finding, this.#contextAt(at)).objects;
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  }

  #contextAt(now: number): FilterContext {
    const { organization } = this.world;
    return { organization, now, zone: this.record.zone, caller: this.#caller };
  }
}

/** Refuses a filter that searches for something else than what the action works on. */
function refuseOtherType({ query, type }: Finding, { organization }: FilterContext): void {
  const searched = searchedType(query, organization);
  if (searched === "lead" || searched === type) return;
  throw refuseField(
    "s_query",
    `This bulk action searches for ${type}, and the filter for ${searched}.`,
  );
}
