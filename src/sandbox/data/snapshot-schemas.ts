import type { Schema, Schemas } from "../../validation/index.js";
import type { ActionRecord } from "../actions/bulk-actions.js";
import type { KindName } from "../actions/kind.js";
import { kinds } from "../actions/kinds.js";
import type { SentEmail } from "../email/sent-email.js";
import { dataSchemas } from "./read-organization.js";

const text: Schema = { type: "string" };
const textOrNull: Schema = { type: ["string", "null"] };
const count: Schema = { type: "integer", minimum: 0 };
const countOrNull: Schema = { type: ["integer", "null"], minimum: 0 };
/** A moment that any clock of a sandbox can show. */
const ms: Schema = { type: "number", minimum: 0, maximum: Date.UTC(9000, 0) };
const open: Schema = { type: "object", additionalProperties: {} };

/** An object that has exactly these properties. */
function exactly<Of>(properties: Record<keyof Of & string, Schema>): Schema {
  return {
    type: "object",
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

/** What the kinds act on. */
const targets: Record<KindName, Schema> = {
  email: exactly<{ contact_id: string; email: string }>({ contact_id: text, email: text }),
  sequence_subscription: text,
  delete: text,
  edit: text,
};

const job = (target: Schema) =>
  exactly<ActionRecord["job"]>({
    status: { enum: ["created", "loading", "processing", "done", "paused", "resuming", "error"] },
    work: {
      type: ["array", "null"],
      items: exactly<{ lead_id: string; targets: unknown[] }>({
        lead_id: text,
        targets: { type: "array", items: target },
      }),
    },
    leads: countOrNull,
    targets: countOrNull,
    leadsProcessed: count,
    targetsProcessed: count,
    changedAt: ms,
    since: ms,
    processedBefore: count,
    failAfter: countOrNull,
  });

const records = Object.values(kinds).map(({ name, operation, idPrefix }) => ({
  kind: name,
  component: `${operation}Record`,
  schema: exactly<ActionRecord>({
    id: { type: "string", pattern: `^${idPrefix}_\\w+$` },
    kind: { const: name },
    body: { $ref: `CreateBulk${operation}` },
    created_by: text,
    created_at: ms,
    updated_by: text,
    zone: text,
    job: job(targets[name]),
    told: {
      anyOf: [
        exactly<NonNullable<ActionRecord["told"]>>({ at: ms, action: open }),
        { type: "null" },
      ],
    },
  }),
}));

const email = exactly<SentEmail>({
  type: { enum: ["template", "done"] },
  date: text,
  from: text,
  to: text,
  subject: text,
  body: text,
  bulk_action_id: textOrNull,
  lead_id: textOrNull,
  contact_id: textOrNull,
});

const event: Schema = {
  ...open,
  properties: {
    id: text,
    object_type: text,
    object_id: text,
    action: text,
    date_created: text,
    date_updated: text,
    lead_id: textOrNull,
    user_id: textOrNull,
    request_id: textOrNull,
    changed_fields: { type: "array", items: text },
    meta: open,
  },
  required: ["id", "object_type", "object_id", "action", "date_created", "date_updated"],
};

/** The schemas that a snapshot has to fit. */
export const snapshotSchemas: Schemas = {
  ...dataSchemas,
  ...Object.fromEntries(records.map(({ component, schema }) => [component, schema])),
  Snapshot: exactly({
    version: { const: 1 },
    now: ms,
    random_state: { type: "integer" },
    organization: { $ref: "Organization" },
    bulk_actions: {
      type: "array",
      items: {
        type: "object",
        required: ["kind"],
        oneOf: records.map(({ component }) => ({ $ref: component })),
        discriminator: {
          propertyName: "kind",
          mapping: Object.fromEntries(records.map(({ kind, component }) => [kind, component])),
        },
      },
    },
    events: { type: "array", items: event },
    outbox: { type: "array", items: email },
  }),
};
