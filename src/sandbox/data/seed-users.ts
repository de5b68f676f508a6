import type { ConnectedAccount, PhoneNumber } from "../../../generated/types.js";
import { timestamp } from "../model/clock.js";
import type { Organization, User } from "../model/organization.js";
import type { Random } from "../model/random.js";

/**
 * Every permission that the sandbox knows. `manage_organization` and `bulk_edit` are Close's; the
 * others are the sandbox's own.
 */
export const allPermissions: readonly string[] = [
  "manage_organization",
  "bulk_edit",
  "bulk_email",
  "bulk_delete",
  "bulk_sequence_subscription",
];

const people = [
  { first: "Ana", last: "Abbott", may: allPermissions },
  { first: "Ben", last: "Brandt", may: ["bulk_edit", "bulk_email", "bulk_sequence_subscription"] },
  { first: "Chidi", last: "Costa", may: ["bulk_edit"] },
  { first: "Dana", last: "Diaz", may: ["bulk_email", "bulk_sequence_subscription"] },
  { first: "Emre", last: "Eriksen", may: [] },
];

/**
 * Makes the users of an organization, what they send and call from, and a group of them.
 *
 * @param made When they were made, in milliseconds since 1970.
 */
export function seedUsers(
  random: Random,
  organization_id: string,
  made: number,
): Pick<Organization, "users" | "groups" | "connected_accounts" | "phone_numbers"> {
  const date = timestamp(made);
  const users = people.map(({ first, last, may }, index): User => {
    const name = first.toLowerCase();
    const suffix = index === 0 ? "" : `_${name}`;
    return {
      id: random.id("user"),
      email: `${name}@sandbox.example`,
      first_name: first,
      last_name: last,
      image: null,
      date_created: date,
      date_updated: date,
      api_key: `api_sandbox${suffix}`,
      access_token: `token_sandbox${suffix}`,
      permissions: [...may],
    };
  });
  const [ana, ben, chidi, dana] = users as [User, User, User, User];
  const account = (user: User, _type: "google" | "custom_email"): Required<ConnectedAccount> => {
    const own = { email: user.email, name: `${user.first_name} ${user.last_name}` };
    const team = { email: "sales@sandbox.example", name: "Sandbox Sales" };
    const server = (host: string, port: number) =>
      _type === "google" ? null : { host, port, use_ssl: true };
    return {
      id: random.id("emailacct"),
      _type,
      email: user.email,
      identities: [own, team],
      default_identity: own,
      send_status: "ok",
      receive_status: "ok",
      enabled_features: ["email_sending", "email_syncing"],
      imap: server("imap.sandbox.example", 993),
      smtp: server("smtp.sandbox.example", 465),
      synced_calendars: _type === "google" ? [user.email] : [],
      user_id: user.id,
      organization_id,
    };
  };
  const phone = (line: string, label: string, owners: User[]): Required<PhoneNumber> => ({
    id: random.id("phon"),
    number: `+1212555${line}`,
    number_formatted: `+1 212-555-${line}`,
    label,
    type: "internal",
    country: "US",
    is_group_number: owners.length > 1,
    sms_enabled: true,
    mms_enabled: false,
    participants: owners.map(({ id }) => id),
    user_id: owners.length === 1 ? (owners[0]?.id ?? null) : null,
  });
  return {
    users,
    groups: [
      { id: random.id("group"), name: "Account executives", user_ids: [ben.id, chidi.id, dana.id] },
    ],
    connected_accounts: [
      account(ana, "google"),
      account(ben, "custom_email"),
      account(dana, "google"),
    ],
    phone_numbers: [
      phone("0100", "Ana", [ana]),
      phone("0101", "Ben", [ben]),
      phone("0110", "Sales line", [ana, ben, dana]),
    ],
  };
}
