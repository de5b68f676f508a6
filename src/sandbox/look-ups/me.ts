import type { Me, User as ShownUser } from "../../../generated/types.js";
import type { Call } from "../http/call.js";
import { only } from "../http/fields.js";
import type { Organization, User } from "../model/organization.js";

/** Shows a user as the list of users does: without what opens the door. */
export function showUser(
  { api_key: _, access_token: __, permissions: ___, ...user }: User,
  { id }: Organization,
): ShownUser {
  return { ...user, organizations: [id] };
}

/** Shows the caller, with what belongs to them and the statuses of their organization. */
export function getMe({ caller, world: { organization }, query }: Call): object {
  const { id, name, lead_statuses, opportunity_statuses } = organization;
  const me: Me = {
    ...showUser(caller, organization),
    organizations: [
      {
        id,
        name,
        lead_statuses,
        // The sandbox has one pipeline, which nothing else refers to.
        pipelines: [
          { id: id.replace(/^orga/, "pipe"), name: "Sales", statuses: opportunity_statuses },
        ],
      },
    ],
    memberships: [{ organization_id: id, permissions_granted: caller.permissions }],
    email_accounts: organization.connected_accounts.filter(({ user_id }) => user_id === caller.id),
    phone_numbers: organization.phone_numbers.filter((number) => isUsedBy(number, caller.id)),
  };
  return only(me, query._fields);
}

/** Tells whether a phone number is a user's own, or shared with them. */
export function isUsedBy(
  { user_id, participants }: Organization["phone_numbers"][number],
  userId: string,
): boolean {
  return user_id === userId || participants.includes(userId);
}
