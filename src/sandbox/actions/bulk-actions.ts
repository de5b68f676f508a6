import type { BulkEdit, CreateBulkEdit, UpdateBulkAction } from "../../generated/types.js";
import { timestamp } from "./clock.js";
import { isCustomFieldEdit } from "./custom-fields.js";
import { effectOf } from "./effects.js";
import { leadTest } from "./filter.js";
import { Job } from "./life-cycle.js";
import type { Lead, Organization } from "./organization.js";
import { refuse, refuseField } from "./refusal.js";
import { leadOrder } from "./sort.js";

interface RunningEdit {
  request: CreateBulkEdit;
  created: number;
  id: string;
  job: Job<Lead>;
}

/** The bulk edits of an organization. */
export class BulkEdits {
  readonly #edits = new Map<string, RunningEdit>();

  constructor(
    private readonly organization: Organization,
    private readonly newId: () => string,
    private readonly leadsPerSecond: number,
  ) {}

  /** Does what all bulk edits have to do by `now`, in the order in which it is due. */
  advance(now: number): void {
    const jobs = [...this.#edits.values()].map(({ job }) => job);
    for (;;) {
      const [next] = jobs.filter(({ due }) => due <= now).sort((a, b) => a.due - b.due);
      if (!next) return;
      next.step();
    }
  }

  /** Starts a bulk edit. Refuses one that names something that does not exist. */
  create(request: CreateBulkEdit, now: number): BulkEdit {
    const { organization } = this;
    const apply = effectOf(organization, request);
    const matches = leadTest(request.s_query, organization);
    const order = leadOrder(request.sort);
    const collect = () => {
      const leads = [...organization.leads.values()].filter(matches).sort(order);
      return leads.slice(0, request.results_limit ?? leads.length);
    };
    const process = (lead: Lead, at: number) => {
      apply(lead);
      lead.date_updated = timestamp(at);
      lead.updated_by = organization.userId;
    };
    const id = this.newId();
    const job = new Job({ collect, process }, this.leadsPerSecond, now);
    this.#edits.set(id, { request, created: now, id, job });
    return this.get(id);
  }

  /** Shows a bulk edit as Close does. */
  get(id: string): BulkEdit {
    return this.#show(this.#find(id));
  }

  /** Pauses or resumes a bulk edit. */
  update(id: string, { status }: UpdateBulkAction, now: number): BulkEdit {
    const { job } = this.#find(id);
    if (status === "paused" && !job.pause(now)) {
      throw refuseField("status", `A bulk action that is ${job.status} cannot be paused.`);
    }
    if (status === "resuming") {
      const outcome = job.resume(now);
      if (outcome === "not paused") {
        throw refuseField(
          "status",
          `Only a paused bulk action can be resumed. This one is ${job.status}.`,
        );
      }
      if (outcome === "too late") {
        throw refuseField(
          "status",
          "Bulk action can no longer be resumed: more than 7 days have passed since it was paused.",
        );
      }
    }
    return this.get(id);
  }

  #find(id: string): RunningEdit {
    const edit = this.#edits.get(id);
    if (!edit) throw refuse(404, "Empty query: BulkEditAction matching query does not exist.");
    return edit;
  }

  #show({ id, request, created, job }: RunningEdit): BulkEdit {
    const { organization } = this;
    const custom = isCustomFieldEdit(request) ? request : undefined;
    const value = custom?.custom_field_value;
    const field = organization.customFields.find(({ id }) => id === custom?.custom_field_id);
    return {
      id,
      organization_id: organization.id,
      created_by: organization.userId,
      updated_by: organization.userId,
      date_created: timestamp(created),
      date_updated: timestamp(job.changedAt),
      status: job.status,
      type: request.type,
      lead_status_id: "lead_status_id" in request ? request.lead_status_id : null,
      custom_field_name: field?.name ?? custom?.custom_field_name ?? null,
      custom_field_value: value === undefined ? null : String(value),
      n_leads: job.items?.length ?? null,
      n_leads_processed: job.processed,
      n_objects: job.items?.length ?? null,
      n_objects_processed: job.processed,
      query: null,
      s_query: request.s_query as BulkEdit["s_query"],
      results_limit: request.results_limit ?? null,
      sort: (request.sort ?? []) as BulkEdit["sort"],
      send_done_email: request.send_done_email ?? true,
    };
  }
}
