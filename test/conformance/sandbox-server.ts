import { createSandbox, type OrganizationData, type Snapshot } from "close-bulk-actions/sandbox";
import type { ActionRecord } from "../../src/sandbox/actions/running-action.js";
import type { Fault } from "../../src/sandbox/http/fault.js";
import { type Server, start, user, usual } from "./server.js";
import type { Given, GivenAction } from "./suite.js";

/**
 * A sandbox for a case: its leads and bulk actions, its faults, its speed.
 *
 * @param given What the case says.
 * @param faults Those of its faults that the sandbox knows.
 */
export function sandboxServer(given: Given, faults: readonly Fault[]): Server {
  const { leadsPerSecond, rateLimit } = given;
  const snapshot = emptySandbox(given.leads);
  const sandbox = createSandbox({
    clock: "virtual",
    leadsPerSecond,
    faults,
    ...(rateLimit !== undefined && { rateLimit }),
    snapshot: { ...snapshot, now: start, bulk_actions: given.actions.map(record).reverse() },
  });
  return {
    clock: sandbox.clock,
    fetch: (request) => sandbox.fetch(request),
    countActions: () => sandbox.snapshot().bulk_actions.length,
  };
}

const snapshots = new Map<number, Snapshot>();

/** A sandbox with so many leads, and no bulk action. Made once, which takes longer than most cases. */
function emptySandbox(leads: number): Snapshot {
  const snapshot =
    snapshots.get(leads) ?? createSandbox({ clock: "virtual", data: dataWith(leads) }).snapshot();
  snapshots.set(leads, snapshot);
  return snapshot;
}

function dataWith(leads: number): OrganizationData {
  return {
    users: [
      { id: user.id, email: "ana@sandbox.example", first_name: "Ana", last_name: "Abbott" },
      { id: "user_2", email: "ben@sandbox.example", first_name: "Ben", last_name: "Brown" },
    ],
    lead_statuses: ["Potential", "Qualified"].map((label, index) => ({
      id: `stat_${index + 1}`,
      label,
    })),
    email_templates: ["Hello", "Goodbye"].map((name, index) => ({
      id: `tmpl_${index + 1}`,
      name,
    })),
    connected_accounts: [{ id: "emailacct_1" }],
    leads: Array.from({ length: leads }, (_, index) => ({
      id: `lead_${index + 1}`,
      name: `Lead ${index + 1}`,
    })),
  };
}

/** A bulk action as a sandbox writes it down. */
function record({ id, kind = "edit", body = {}, ...given }: GivenAction): ActionRecord {
  const { created_by, date_created, status } = { ...usual.action, ...given };
  const createdAt = Date.parse(date_created);
  return {
    id,
    kind,
    body: { ...usual.bodies[kind], ...body },
    created_by,
    created_at: createdAt,
    updated_by: created_by,
    zone: "UTC",
    job: {
      status,
      work: null,
      leads: null,
      targets: null,
      leadsProcessed: 0,
      targetsProcessed: 0,
      changedAt: createdAt,
      // A case begins when its actions begin to go on.
      since: start,
      processedBefore: 0,
      failAfter: given.fails_after_leads ?? null,
    },
    told: null,
  };
}
