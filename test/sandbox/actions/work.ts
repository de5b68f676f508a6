import { createSandbox, type Organization, type SandboxOptions } from "close-bulk-actions/sandbox";
import type { KindName } from "../../../src/sandbox/actions/kind.js";
import { send } from "../send.js";

/** Every lead. */
export const everyLead = { type: "object_type", object_type: "lead" } as const;

/** A filter by a lead's status. */
export function ofStatus(...object_ids: string[]) {
  return {
    type: "field_condition",
    field: { type: "regular_field", object_type: "lead", field_name: "status_id" },
    condition: { type: "reference", reference_type: "status.lead", object_ids },
  } as const;
}

/** A sandbox that holds this organization, works on 10 leads a second, and stands still by itself. */
export function sandboxOf(organization: Organization, options: SandboxOptions = {}) {
  const sandbox = createSandbox({ leads: 1, leadsPerSecond: 10, clock: "virtual", ...options });
  const { org, clock } = sandbox;
  Object.assign(org, organization);
  const path = (kind: KindName, id?: string) => `/bulk_action/${kind}/${id ? `${id}/` : ""}`;
  const create = (kind: KindName, body: object) => send(sandbox, "POST", path(kind), body);
  const get = async (kind: KindName, id: string) =>
    (await send(sandbox, "GET", path(kind, id))).body;
  return {
    sandbox,
    org,
    create,
    get,
    /** Creates an action, which must be accepted, and returns its id. */
    async start(kind: KindName, body: object): Promise<string> {
      const { status, body: answer } = await create(kind, body);
      if (status !== 200) throw new Error(`Refused: ${JSON.stringify(answer)}`);
      return answer.id;
    },
    update: (kind: KindName, id: string, status: string) =>
      send(sandbox, "PUT", path(kind, id), { status }),
    /** Creates an action, lets it end, and returns it. */
    async run(kind: KindName, body: object) {
      const { status, body: answer } = await create(kind, body);
      if (status !== 200) throw new Error(`Refused: ${JSON.stringify(answer)}`);
      clock.advance(3_600_000);
      return get(kind, answer.id);
    },
    /** The events of the objects that an action changed. */
    eventsOf: (id: string) => sandbox.events.filter(({ meta }) => meta?.bulk_action_id === id),
  };
}
