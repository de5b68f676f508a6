import type { SequenceContactPreference, SequenceSubscription } from "../../../generated/types.js";
import { recipientsOf } from "../email/recipients.js";
import type { Contact, Lead } from "../model/organization.js";
import type { Cause, World } from "../model/world.js";
import { changeSubscription, type SubscriptionSender, subscribe } from "./subscriptions.js";

/** What a bulk sequence subscription does to a lead. */
export interface Effect {
  /** Ids of what it acts on: contacts, or subscriptions. */
  targets(lead: Lead): string[];
  /** Acts on those for whom there is still something to do. Tells how many. */
  apply(world: World, lead: Lead, targets: readonly string[], cause: Cause): number;
}

/**
 * Subscribes contacts that never had the sequence (documented), at their first address. One whose
 * address is unsubscribed is subscribed too: Close's help says that only its emails are left out.
 *
 * @param preference Which contacts of a lead, as for emails.
 */
export function subscribing(
  sequence_id: string,
  preference: SequenceContactPreference,
  sender: SubscriptionSender,
): Effect {
  const chosen = (contacts: readonly Contact[]) =>
    recipientsOf(contacts, preference).filter(
      ({ contact }) => !contact.subscriptions.some((each) => each.sequence_id === sequence_id),
    );
  return {
    targets: (lead) => chosen(lead.contacts).map(({ contact }) => contact.id),
    apply(world, lead, contactIds, cause) {
      const wanted = new Set(contactIds);
      const found = chosen(lead.contacts.filter(({ id }) => wanted.has(id)));
      for (const { contact, email } of found) {
        subscribe(world, contact, { sequence_id, contact_email: email }, sender, cause);
      }
      return found.length;
    },
  };
}

/**
 * Changes the subscriptions of all contacts of a lead.
 *
 * @param isMeant Tells which ones. One that is no longer meant when its turn comes stays as it is.
 * @param patch The properties and their new values.
 */
export function changing(
  isMeant: (subscription: SequenceSubscription) => boolean,
  patch: Partial<SequenceSubscription>,
): Effect {
  const meant = (lead: Lead) =>
    lead.contacts.flatMap(({ subscriptions }) => subscriptions).filter(isMeant);
  return {
    targets: (lead) => meant(lead).map(({ id }) => id),
    apply(world, lead, subscriptionIds, cause) {
      const wanted = new Set(subscriptionIds);
      const found = meant(lead).filter(({ id }) => wanted.has(id));
      for (const subscription of found) changeSubscription(world, subscription, patch, cause);
      return found.length;
    },
  };
}
