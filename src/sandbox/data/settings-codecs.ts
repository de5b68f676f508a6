import type {
  ConnectedAccount,
  EmailTemplate,
  PhoneNumber,
  SenderIdentity,
  Sequence,
  SequenceSchedule,
  SequenceStep,
  SmartView,
} from "../../../generated/types.js";
import type {
  CustomField,
  CustomType,
  Group,
  LeadStatus,
  OpportunityStatus,
  User,
} from "../model/organization.js";
import {
  boolean,
  type Codec,
  list,
  nullable,
  number,
  object,
  oneOf,
  type Place,
  plain,
  text,
} from "./codec.js";
import { localMoment, moment, zone } from "./dates.js";
import type { Kind } from "./reading.js";
import { doneBy, id, organizationId, reference } from "./references.js";
import { allPermissions } from "./seed-users.js";

const whole = { type: "integer" } as const;
const json = { type: ["object", "null"], additionalProperties: {} } as const;
const dates = { date_created: moment(), date_updated: moment("date_created") };
const localDates = { date_created: localMoment(), date_updated: localMoment("date_created") };

export const user: Codec<User> = object<User>(
  {
    id: id("user"),
    email: text(),
    first_name: text(""),
    last_name: text(""),
    image: nullable(text("")),
    ...dates,
    api_key: plain({ type: "string", minLength: 1 }, ({ reading }) => keyOf("api", reading.users)),
    access_token: plain({ type: "string", minLength: 1 }, ({ reading }) =>
      keyOf("token", reading.users),
    ),
    permissions: plain({ type: "array", items: { enum: allPermissions } }, () => [
      ...allPermissions,
    ]),
  },
  (read, { reading, path }) => {
    for (const key of ["api_key", "access_token", "email"] as const) {
      if (reading.users.some((other) => other[key] === read[key])) {
        reading.refuse([...path, key], "Another user has the same. Give each their own.");
      }
    }
    reading.users.push(read);
    reading.know("user", read.id, read.email);
  },
);

/** `api_sandbox` for the first user, `api_sandbox_2` for the second. */
function keyOf(prefix: string, { length }: readonly User[]): string {
  return length === 0 ? `${prefix}_sandbox` : `${prefix}_sandbox_${length + 1}`;
}

export const group: Codec<Group> = object<Group>({
  id: id("group"),
  name: text(),
  user_ids: list(reference("user")),
});

export const leadStatus: Codec<LeadStatus> = object<LeadStatus>(
  { id: id("stat"), label: text(), organization_id: organizationId },
  status("lead status"),
);

export const opportunityStatus: Codec<OpportunityStatus> = object<OpportunityStatus>(
  { id: id("stat"), label: text(), type: oneOf(["active", "won", "lost"], "active") },
  status("opportunity status"),
);

/** Takes note of a status, whose label no other may have: things refer to it. */
function status(kind: Kind) {
  return ({ id, label }: { id: string; label: string }, { reading, path }: Place): void => {
    if (reading.knows(kind, label)) {
      reading.refuse([...path, "label"], `Another ${kind} has this label.`);
    }
    reading.know(kind, id, label);
  };
}

export const customField: Codec<CustomField> = object<CustomField>(
  {
    id: { ...id("cf"), schema: { type: "string", pattern: "^l?cf_\\w+$", examples: ["cf_1"] } },
    name: text(),
    description: nullable(text("")),
    type: oneOf([
      "text",
      "textarea",
      "number",
      "date",
      "datetime",
      "choices",
      "user",
      "contact",
      "custom_object",
      "hidden",
    ]),
    accepts_multiple_values: boolean(false),
    choices: nullable(list(text())),
    editable_with_roles: list(text()),
    organization_id: organizationId,
    created_by: doneBy,
    updated_by: doneBy,
    ...dates,
    object_type: oneOf(
      ["lead", "contact", "opportunity", "activity", "custom_object", "shared"],
      "lead",
    ),
  },
  (field, { reading, path }) => {
    const { type, name, choices, object_type } = field;
    if (type === "choices" && !choices?.length) {
      reading.refuse([...path, "choices"], "A choices field needs at least one choice.");
    }
    if (type !== "choices" && choices) {
      reading.refuse([...path, "choices"], `A ${type} field has no choices. Leave them out.`);
    }
    if (type === "textarea" && object_type !== "activity") {
      reading.refuse([...path, "type"], "Only activities have textarea fields. Use text.");
    }
    if (field.accepts_multiple_values && !severalOf.includes(type)) {
      reading.refuse(
        [...path, "accepts_multiple_values"],
        `A ${type} field holds one value. Only ${severalOf.join(", ")} fields hold several.`,
      );
    }
    if (reading.fields.some((other) => other.name === name && other.object_type === object_type)) {
      reading.refuse([...path, "name"], `Another ${object_type} field has this name.`);
    }
    reading.fields.push(field);
  },
);

/** The types of fields that can hold several values (documented). */
const severalOf = ["choices", "user", "contact", "custom_object"];

/** A type that the organization defined. */
export function customType(kind: Kind, prefix: string): Codec<CustomType> {
  return object<CustomType>({ id: id(prefix, 22), name: text() }, ({ id, name }, { reading }) =>
    reading.know(kind, id, name),
  );
}

export const smartView: Codec<SmartView> = object<SmartView>({
  id: id("save"),
  name: text(),
  description: nullable(text("")),
  type: plain({ $ref: "SmartViewType" }, () => "lead"),
  s_query: plain(
    {
      type: ["object", "null"],
      properties: {
        query: { $ref: "SQuery" },
        results_limit: { type: ["integer", "null"], minimum: 0 },
        sort: { $ref: "Sort" },
      },
      required: ["query"],
      additionalProperties: false,
    },
    () => null,
  ),
  query: nullable(text("")),
  is_shared: boolean(true),
  is_user_dependent: plain({ type: ["boolean", "null"] }, ({ own }) =>
    /"CURRENT_USER"|"current_user"/.test(JSON.stringify(own.s_query)),
  ),
  selected_fields: plain<SmartView["selected_fields"]>(
    { type: ["array", "null"], items: { type: "object", additionalProperties: {} } },
    () => null,
  ),
  shared_with: plain<SmartView["shared_with"]>(
    { type: ["array", "null"], items: { type: "string" } },
    () => [],
  ),
  sharing_settings: plain<SmartView["sharing_settings"]>(json, () => null),
  user_id: doneBy,
  organization_id: organizationId,
  ...dates,
});

export const emailTemplate: Codec<Required<EmailTemplate>> = object<Required<EmailTemplate>>(
  {
    id: id("tmpl"),
    name: text(),
    subject: text(""),
    body: text(""),
    attachments: plain(
      { type: "array", items: { type: "object", additionalProperties: {} } },
      () => [],
    ),
    is_archived: boolean(false),
    is_shared: boolean(true),
    used_by_sequences: plain(
      {
        type: "array",
        items: {
          type: "object",
          properties: { id: { type: "string" }, name: { type: "string" } },
          additionalProperties: false,
        },
      },
      () => [],
    ),
    organization_id: organizationId,
    created_by: doneBy,
    updated_by: doneBy,
    ...dates,
  },
  ({ id, name }, { reading }) => reading.know("email template", id, name),
);

const step: Codec<Required<SequenceStep>> = object<Required<SequenceStep>>({
  id: id("seqstep", 22),
  step_type: plain({ enum: ["email", "call"] }, () => "email"),
  delay: number(0, { ...whole, minimum: 0 }),
  email_template_id: nullable(reference("email template")),
  threading: nullable(text("")),
  required: boolean(false),
  step_allowed_delay: nullable(number(0, { ...whole, minimum: 0 })),
});

const range = object<SequenceSchedule["ranges"][number]>({
  weekday: number(1, { ...whole, minimum: 1, maximum: 7 }),
  start: text("09:00"),
  end: text("17:00"),
});

export const sequence: Codec<Required<Sequence>> = object<Required<Sequence>>(
  {
    id: id("seq", 22),
    name: text(),
    status: plain({ enum: ["active", "paused", "draft"] }, () => "active"),
    schedule: nullable(object<SequenceSchedule>({ ranges: list(range) })),
    timezone: nullable(zone),
    steps: list(step),
    subscription_counts_by_status: plain(
      { type: "object", additionalProperties: whole },
      (): Record<string, number> => ({}),
    ),
    organization_id: organizationId,
    created_by_id: doneBy,
    ...localDates,
  },
  ({ id, name }, { reading }) => reading.know("sequence", id, name),
);

const identity = object<SenderIdentity>({ email: text(), name: nullable(text("")) });

export const connectedAccount: Codec<Required<ConnectedAccount>> = object<
  Required<ConnectedAccount>
>(
  {
    id: id("emailacct"),
    _type: plain({ enum: ["google", "custom_email", "microsoft", "zoom", "calendly"] }, () => {
      return "google";
    }),
    email: nullable(text("")),
    identities: list(identity),
    default_identity: plain(
      { anyOf: [identity.schema, { type: "null" }] },
      ({ own }) => (own.identities as SenderIdentity[])[0] ?? null,
    ),
    send_status: plain<string | null>({ type: ["string", "null"] }, () => "ok"),
    receive_status: plain<string | null>({ type: ["string", "null"] }, () => "ok"),
    enabled_features: list(text()),
    imap: plain<ConnectedAccount["imap"] & (object | null)>(json, () => null),
    smtp: plain<ConnectedAccount["smtp"] & (object | null)>(json, () => null),
    synced_calendars: list(text()),
    user_id: reference("user", "first"),
    organization_id: organizationId,
  },
  (account, { reading }) => {
    const user = reading.users.find(({ id }) => id === account.user_id);
    account.email ??= user?.email ?? null;
    // An account that sends as nobody could not send.
    if (account.identities.length === 0 && account.email && user) {
      const name = `${user.first_name} ${user.last_name}`.trim();
      account.identities.push({ email: account.email, name });
      account.default_identity ??= account.identities[0] ?? null;
    }
    reading.know("connected account", account.id, account.email ?? undefined);
  },
);

export const phoneNumber: Codec<Required<PhoneNumber>> = object<Required<PhoneNumber>>({
  id: id("phon"),
  number: text(),
  number_formatted: plain({ type: "string" }, ({ own }) => String(own.number)),
  label: nullable(text("")),
  type: plain({ enum: ["internal", "external", "virtual"] }, () => "internal"),
  country: nullable(text("")),
  is_group_number: boolean(false),
  sms_enabled: boolean(true),
  mms_enabled: boolean(false),
  participants: list(reference("user")),
  user_id: doneBy,
});
