import type { SequenceSubscription } from "../../../generated/types.js";
import { localTimestamp } from "../model/clock.js";
import type { Contact } from "../model/organization.js";
import type { Cause, World } from "../model/world.js";

/** What of a subscription a bulk action chooses. */
export type SubscriptionSender = Pick<
  SequenceSubscription,
  "sender_account_id" | "sender_name" | "sender_email" | "calls_assigned_to"
>;

/** Why a subscription has its status, when a bulk action gave it. From Close's own document. */
export const bulkReason = "bulk-action";

/**
 * Subscribes a contact to a sequence, and records it. The sandbox does not carry sequences out: their
 * own emails and calls never come.
 *
 * @param contact The contact.
 * @param to The sequence, and the address that its emails would go to.
 * @param sender Who its emails and calls would come from.
 * @param cause Why.
 */
export function subscribe(
  world: World,
  contact: Contact,
  to: { sequence_id: string; contact_email: string },
  sender: SubscriptionSender,
  cause: Cause,
): void {
  const date = localTimestamp(cause.at);
  const subscription: SequenceSubscription = {
    id: world.random.id("sub", 22),
    ...to,
    contact_id: contact.id,
    lead_id: contact.lead_id,
    status: "active",
    status_reason: bulkReason,
    sender_account_id: null,
    sender_name: null,
    sender_email: null,
    calls_assigned_to: null,
    ...withOwnList(sender),
    start_date: null,
    organization_id: world.organization.id,
    created_by_id: cause.userId,
    date_created: date,
    date_updated: date,
  };
  contact.subscriptions.push(subscription);
  record(world, "created", subscription, {}, cause);
}

/**
 * Changes properties of a subscription, and records it. What is set to the value it has is no change.
 *
 * @param subscription The subscription.
 * @param patch The properties and their new values.
 * @param cause Why.
 */
export function changeSubscription(
  world: World,
  subscription: SequenceSubscription,
  patch: Partial<SequenceSubscription>,
  cause: Cause,
): void {
  const current: Record<string, unknown> = subscription;
  const previous: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(withOwnList(patch))) {
    if (JSON.stringify(current[key]) === JSON.stringify(value)) continue;
    previous[key] = current[key] ?? null;
    current[key] = value;
  }
  if (Object.keys(previous).length === 0) return;
  previous.date_updated = subscription.date_updated ?? null;
  subscription.date_updated = localTimestamp(cause.at);
  record(world, "updated", subscription, previous, cause);
}

function record(
  world: World,
  action: "created" | "updated",
  subscription: SequenceSubscription,
  previous_data: Record<string, unknown>,
  cause: Cause,
): void {
  world.events.record(
    {
      object_type: "sequence_subscription",
      object_id: subscription.id,
      action,
      lead_id: subscription.lead_id ?? null,
      changed_fields: Object.keys(previous_data),
      data: withOwnList(subscription),
      previous_data,
    },
    cause,
  );
}

/** Copies parts of a subscription, so that no two subscriptions or events share a list. */
function withOwnList<Parts extends Partial<SequenceSubscription>>(parts: Parts): Parts {
  const { calls_assigned_to } = parts;
  return { ...parts, ...(calls_assigned_to && { calls_assigned_to: [...calls_assigned_to] }) };
}
