import type { EmailContactPreference } from "../../../generated/types.js";
import type { Contact, Organization } from "../model/organization.js";

/** A contact, at one of its addresses. */
export interface Recipient {
  contact: Contact;
  email: string;
}

/**
 * Chooses who is written to, and where. The documented rules say nothing of a contact without an
 * address, nor of an address that several contacts of a lead share: that the one is passed over, also
 * where it is the lead's first, and the other chosen once, is inferred.
 *
 * @param contacts Contacts of one lead, in their order.
 * @param preference `lead`: the first address of the first contact. `contact`: the first address of each
 *   contact (both documented). `all`: every address of every contact (inferred).
 */
export function recipientsOf(
  contacts: readonly Contact[],
  preference: EmailContactPreference,
): Recipient[] {
  const recipients: Recipient[] = [];
  const chosen = new Set<string>();
  for (const contact of contacts) {
    for (const { email } of preference === "all" ? contact.emails : contact.emails.slice(0, 1)) {
      if (chosen.has(email.toLowerCase())) continue;
      chosen.add(email.toLowerCase());
      recipients.push({ contact, email });
      if (preference === "lead") return recipients;
    }
  }
  return recipients;
}

/**
 * Chooses who gets a bulk email: those of `recipientsOf` whose address is not unsubscribed. Nobody is
 * written to at another address instead (inferred).
 *
 * @param contacts Contacts of one lead, in their order.
 */
export function emailRecipientsOf(
  contacts: readonly Contact[],
  preference: EmailContactPreference,
  { unsubscribed_emails }: Organization,
): Recipient[] {
  return recipientsOf(contacts, preference).filter(
    ({ email }) => !unsubscribed_emails.has(email.toLowerCase()),
  );
}
