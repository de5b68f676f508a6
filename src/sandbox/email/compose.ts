import type { EmailTemplate, RenderedEmail } from "../../../generated/types.js";
import type { Lead, Organization, User } from "../model/organization.js";
import { type EmailData, readerOf } from "./placeholders.js";
import type { Recipient } from "./recipients.js";
import { compileTemplate } from "./template.js";

/** Writes the email for one recipient. */
export type Compose = (lead: Lead, recipient: Recipient) => Required<RenderedEmail>;

/**
 * Makes an email template ready to be sent. A bulk email and its preview both use this, so that what
 * is shown is what is sent.
 *
 * @param template The template.
 * @param user Who sends it.
 */
export function composeFrom(
  template: Required<EmailTemplate>,
  user: User,
  organization: Organization,
): Compose {
  const compile = (text: string) =>
    compileTemplate<EmailData>(text, (placeholder) => readerOf(placeholder, organization));
  const subject = compile(template.subject);
  const body = compile(template.body);
  return (lead, { contact, email }) => {
    const data = { lead, contact, email, user, organization };
    return {
      subject: subject(data),
      body: body(data),
      email,
      lead_id: lead.id,
      lead_display_name: lead.name,
      contact_id: contact.id,
      contact_display_name: contact.name,
    };
  };
}
