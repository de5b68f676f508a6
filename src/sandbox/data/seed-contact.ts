import type { SequenceSubscription } from "../../../generated/types.js";
import { words } from "../../../generated/words.js";
import { localTimestamp, timestamp } from "../model/clock.js";
import type { Contact, Lead } from "../model/organization.js";
import { type Seeding, several } from "./seeding.js";

const roles = ["Champion", "Decision maker", "User", "Gatekeeper"] as const;

// Why a subscription has its status. The reasons are the sandbox's own.
const reasons = { active: null, paused: "manual", finished: null, goal: "reply", error: "bounce" };
const statuses = ["active", "active", "paused", "finished", "goal", "error"] as const;

/**
 * Makes a person.
 *
 * @param seeding What making leads needs.
 * @param lead Where the person works.
 * @param made When the contact was made, in milliseconds since 1970.
 * @param domain Domain of the lead.
 * @param areaCode Area code of the person's telephone.
 * @param boss Another contact of the lead, to whom this one may report.
 */
export function seedContact(
  seeding: Seeding,
  lead: Pick<Lead, "id" | "created_by">,
  made: number,
  { domain, areaCode, boss }: { domain: string; areaCode: string; boss: Contact | undefined },
): Contact {
  const { random, fields, organization } = seeding;
  const first = random.pick(words.firstNames);
  const last = random.pick(words.lastNames);
  const user = `${first}.${last}`.toLowerCase().replace(/[^a-z.]/g, "");
  const date = timestamp(made);
  const id = random.id("cont");
  const contact: Contact = {
    id,
    lead_id: lead.id,
    name: `${first} ${last}`,
    title: random.chance(0.9) ? random.pick(words.jobTitles) : "",
    emails: several(random, [0.85, 0.12], (index) =>
      index === 0
        ? { email: `${user}@${domain}`, type: "office" }
        : { email: `${user}.${id.slice(-4).toLowerCase()}@mail.example`, type: "home" },
    ),
    phones: several(random, [0.6], () => ({
      phone: `+1${areaCode}55501${random.integer(10, 99)}`,
      type: random.pick(["office", "mobile"] as const),
    })),
    urls: several(random, [0.1], () => ({
      url: `https://people.example/${user.replace(".", "-")}`,
      type: "url",
    })),
    subscriptions: [],
    custom: {},
    date_created: date,
    date_updated: date,
    created_by: lead.created_by,
    updated_by: lead.created_by,
  };
  if (random.chance(0.4)) contact.custom[fields.role.id] = random.pick(roles);
  if (boss && random.chance(0.3)) contact.custom[fields.reportsTo.id] = boss.id;
  const [email] = contact.emails;
  if (!email) return contact;
  if (random.chance(0.02)) organization.unsubscribed_emails.add(email.email.toLowerCase());
  if (random.chance(0.12))
    contact.subscriptions.push(subscription(seeding, contact, email.email, made));
  return contact;
}

function subscription(
  { random, now, organization }: Seeding,
  contact: Contact,
  contact_email: string,
  made: number,
): SequenceSubscription {
  const sequence = random.pick(organization.sequences.filter(({ status }) => status !== "draft"));
  const account = random.pick(organization.connected_accounts);
  const status = random.pick(statuses);
  const started = random.integer(made, now);
  return {
    id: random.id("sub", 22),
    sequence_id: sequence.id,
    contact_id: contact.id,
    contact_email,
    lead_id: contact.lead_id,
    status,
    status_reason: reasons[status],
    sender_account_id: account.id,
    sender_name: account.default_identity?.name ?? null,
    sender_email: account.email,
    calls_assigned_to: [account.user_id],
    start_date: localTimestamp(started),
    organization_id: organization.id,
    created_by_id: account.user_id,
    date_created: localTimestamp(started),
    date_updated: localTimestamp(random.integer(started, now)),
  };
}
