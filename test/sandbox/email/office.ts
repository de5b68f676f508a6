import {
  type Contact,
  createSandbox,
  type Lead,
  type Organization,
  type Sandbox,
} from "close-bulk-actions/sandbox";
import { type Received, send } from "../send.js";

const date = "2026-01-01T00:00:00.000000+00:00";
const by = { created_by: null, updated_by: null, date_created: date, date_updated: date };

/** Every lead. */
export const everyLead = { type: "object_type", object_type: "lead" } as const;

/** Makes a contact of the lead that it is given to. */
export function contact(name: string, ...emails: string[]): Contact {
  return {
    ...by,
    id: `cont_${name}`,
    lead_id: "",
    name,
    title: "",
    emails: emails.map((email) => ({ email, type: "office" })),
    phones: [],
    urls: [],
    subscriptions: [],
    custom: {},
  };
}

/** Makes a lead. */
export function lead(name: string, ...contacts: Contact[]): Lead {
  const id = `lead_${name}`;
  return {
    ...by,
    id,
    name,
    description: "",
    url: null,
    status_id: "stat_potential",
    date_status_changed: null,
    timezone_id: null,
    addresses: [],
    contacts: contacts.map((each) => Object.assign(each, { lead_id: id })),
    opportunities: [],
    activities: [],
    custom_objects: [],
    custom: {},
  };
}

function template(id: string, subject: string, body: string) {
  const own = { is_archived: false, is_shared: true, attachments: [], used_by_sequences: [] };
  return { ...by, ...own, id, name: id, subject, body, organization_id: "orga_office" };
}

function account(id: string, user_id: string, ...emails: string[]) {
  const identities = emails.map((email) => ({ email, name: `Name of ${email}` }));
  return {
    id,
    user_id,
    identities,
    default_identity: null as (typeof identities)[number] | null,
    _type: "google",
    email: emails[0] ?? null,
    send_status: "ok",
    receive_status: "ok",
    enabled_features: [],
    imap: null,
    smtp: null,
    synced_calendars: [],
    organization_id: "orga_office",
  };
}

function sequence(id: string, status: string) {
  return {
    id,
    name: id,
    status,
    schedule: null,
    timezone: null,
    steps: [],
    subscription_counts_by_status: {},
    organization_id: "orga_office",
    created_by_id: null,
    date_created: "2026-01-01T00:00:00.000000",
    date_updated: "2026-01-01T00:00:00.000000",
  };
}

/** A sandbox whose organization has two users, a few templates, accounts and sequences, and these leads. */
export function office(...leads: Lead[]): Sandbox {
  const sandbox = createSandbox({ leads: 1, clock: "virtual", leadsPerSecond: 1_000 });
  const [first] = sandbox.org.users;
  if (!first) throw new Error("A sandbox has a user.");
  const user = (id: string, name: string, api_key: string) => ({
    ...first,
    id,
    first_name: name,
    last_name: "Abbott",
    email: `${name.toLowerCase()}@office.example`,
    api_key,
    access_token: `token_${name}`,
  });
  const field = {
    ...by,
    choices: null,
    description: null,
    editable_with_roles: [],
    organization_id: "orga_office",
  };
  const { org } = sandbox;
  Object.assign(org, {
    users: [user("user_ana", "Ana", sandbox.apiKey), user("user_ben", "Ben", "api_ben")],
    lead_statuses: [{ id: "stat_potential", label: "Potential", organization_id: org.id }],
    custom_fields: [
      {
        ...field,
        id: "cf_tags",
        name: "Our tags",
        type: "text",
        accepts_multiple_values: true,
        object_type: "lead",
      },
      {
        ...field,
        id: "cf_role",
        name: "Role",
        type: "text",
        accepts_multiple_values: false,
        object_type: "contact",
      },
    ],
    email_templates: [
      template(
        "tmpl_hello",
        "About {{ lead.name }}",
        "Hi {{ contact.first_name }} <{{ contact.email }}>",
      ),
      { ...template("tmpl_old", "Old", "Old"), is_archived: true },
    ],
    sequences: [
      sequence("seq_welcome", "active"),
      sequence("seq_other", "paused"),
      sequence("seq_draft", "draft"),
    ],
    connected_accounts: [
      { ...account("emailacct_broken", "user_ana", "broken@office.example"), send_status: "error" },
      account("emailacct_ana", "user_ana", "ana@office.example", "sales@office.example"),
      account("emailacct_second", "user_ana", "second@office.example"),
      account("emailacct_ben", "user_ben", "ben@office.example"),
    ],
    phone_numbers: [{ id: "phon_1", number: "+15550100" }],
    unsubscribed_emails: new Set<string>(),
    leads: new Map(leads.map((each) => [each.id, each])),
  } satisfies Partial<Record<keyof Organization, unknown>>);
  return sandbox;
}

/** Starts a bulk action. */
export function start(sandbox: Sandbox, kind: string, body: object): Promise<Received> {
  return send(sandbox, "POST", `/bulk_action/${kind}/`, { s_query: everyLead, ...body });
}

/** Starts a bulk action, lets it run, and returns it as it then is. */
export async function run(
  sandbox: Sandbox,
  kind: string,
  body: object,
): Promise<Record<string, unknown>> {
  const { status, body: action } = await start(sandbox, kind, { send_done_email: false, ...body });
  if (status !== 200) throw new Error(JSON.stringify(action));
  sandbox.clock.advance(60 * 60 * 1_000);
  return (await send(sandbox, "GET", `/bulk_action/${kind}/${action.id}/`)).body;
}
