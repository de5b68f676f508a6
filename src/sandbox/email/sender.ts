import type { ConnectedAccount, SenderIdentity } from "../../../generated/types.js";
import { refuseField } from "../http/refusal.js";
import type { Organization, User } from "../model/organization.js";

type Account = Required<ConnectedAccount>;

/**
 * Finds an account to send from.
 *
 * @param id Its id.
 * @param field The property of the request that holds the id.
 * @throws {Refusal} 400 when there is none, or it cannot send.
 */
export function sendingAccount(organization: Organization, id: string, field: string): Account {
  const account = organization.connected_accounts.find((each) => each.id === id);
  if (!account) throw refuseField(field, "Object does not exist.");
  if (!canSend(account)) throw refuseField(field, "This account cannot send emails.");
  return account;
}

/**
 * Finds an account of the caller to send from. Sending from the accounts of others, which Close can
 * allow, is not possible in the sandbox.
 *
 * @param id Its id; undefined for the caller's first account that can send, which is inferred.
 * @param field The property of the request that holds the id.
 * @throws {Refusal} 400 when there is none, it is another user's, or it cannot send.
 */
export function ownSendingAccount(
  organization: Organization,
  caller: User,
  id: string | undefined,
  field: string,
): Account {
  if (id === undefined) {
    const isOwn = ({ user_id }: Account) => user_id === caller.id;
    const first = organization.connected_accounts.find((each) => isOwn(each) && canSend(each));
    if (!first) throw refuseField(field, "You have no connected account that can send emails.");
    return first;
  }
  const account = sendingAccount(organization, id, field);
  if (account.user_id !== caller.id) {
    throw refuseField(field, "This account belongs to another user.");
  }
  return account;
}

/**
 * Finds the name and address that an account sends as.
 *
 * @param email The address, in any letter case; undefined for the account's default identity, which is inferred.
 * @param field The property of the request that holds the address.
 * @throws {Refusal} 400 when it is not one of the account's identities.
 */
export function identityOf(
  { identities, default_identity }: Account,
  email: string | undefined,
  field: string,
): SenderIdentity {
  const identity =
    email === undefined
      ? (default_identity ?? identities[0])
      : identities.find((each) => each.email.toLowerCase() === email.toLowerCase());
  if (identity) return identity;
  const known = identities.map((each) => each.email).join(", ") || "nobody";
  throw refuseField(field, `The account does not send as this address. It sends as ${known}.`);
}

function canSend({ send_status }: Account): boolean {
  return send_status === "ok";
}
