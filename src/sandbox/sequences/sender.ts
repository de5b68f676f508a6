import type { CreateBulkSequenceSubscription } from "../../../generated/types.js";
import { identityOf, ownSendingAccount, sendingAccount } from "../email/sender.js";
import type { FilterContext } from "../filter/context.js";
import { refuseField } from "../http/refusal.js";
import type { SubscriptionSender } from "./subscriptions.js";

/**
 * Finds who the emails and calls of subscriptions are to come from. To subscribe takes the caller's
 * own account; to reassign takes anyone's, as giving them to a colleague is what it is for (inferred).
 *
 * @param body A valid request.
 * @returns As much as the request says, and the account's default identity where it names only the account.
 * @throws {Refusal} 400 for an account or address that cannot be sent from.
 */
export function senderOf(
  body: CreateBulkSequenceSubscription,
  { organization, caller }: FilterContext,
): SubscriptionSender {
  if (body.action_type !== "subscribe" && body.action_type !== "reassign") return {};
  const { sender_account_id, sender_name, sender_email, calls_assigned_to } = body;
  const calls = calls_assigned_to !== undefined && { calls_assigned_to };
  if (sender_account_id === undefined) {
    if (sender_email !== undefined) {
      throw refuseField("sender_account_id", "This field is required beside `sender_email`.");
    }
    return { ...(sender_name !== undefined && { sender_name }), ...calls };
  }
  const account =
    body.action_type === "subscribe"
      ? ownSendingAccount(organization, caller, sender_account_id, "sender_account_id")
      : sendingAccount(organization, sender_account_id, "sender_account_id");
  const identity = identityOf(account, sender_email, "sender_email");
  return {
    sender_account_id,
    sender_name: sender_name ?? identity.name ?? null,
    sender_email: identity.email,
    ...calls,
  };
}
