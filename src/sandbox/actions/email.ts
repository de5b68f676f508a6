import type { CreateBulkEmail } from "../../../generated/types.js";
import { composeFrom } from "../email/compose.js";
import { emailRecipientsOf } from "../email/recipients.js";
import { sendTemplateEmail } from "../email/send.js";
import { identityOf, ownSendingAccount } from "../email/sender.js";
import { refuseField } from "../http/refusal.js";
import type { Kind } from "./kind.js";

/** One email of a bulk email: to a contact, at one of its addresses. */
interface EmailTarget {
  contact_id: string;
  email: string;
}

/** Bulk emails. An address that is gone or unsubscribed when its turn comes gets none (inferred). */
export const bulkEmail: Kind<CreateBulkEmail, EmailTarget> = {
  name: "email",
  operation: "Email",
  idPrefix: "bulkemail",
  prepare({ template_id, contact_preference, email_account_id, sender }, { organization, caller }) {
    const template = organization.email_templates.find(({ id }) => id === template_id);
    if (!template) throw refuseField("template_id", "Object does not exist.");
    if (template.is_archived) {
      throw refuseField("template_id", "This email template is archived.");
    }
    const account = ownSendingAccount(organization, caller, email_account_id, "email_account_id");
    const from = { template_id, sender: identityOf(account, sender, "sender").email };
    const compose = composeFrom(template, caller, organization);
    return {
      own: { contact_preference, email_account_id: account.id, ...from },
      searches: "lead",
      targets: (_, lead) =>
        emailRecipientsOf(lead.contacts, contact_preference, organization).map(
          ({ contact, email }) => ({ contact_id: contact.id, email }),
        ),
      apply(world, lead, targets, cause) {
        let sent = 0;
        for (const { contact_id, email } of targets) {
          const contacts = lead.contacts.filter(({ id }) => id === contact_id);
          const recipient = emailRecipientsOf(contacts, "all", organization).find(
            (each) => each.email === email,
          );
          if (!recipient) continue;
          sendTemplateEmail(world, lead, compose(lead, recipient), from, cause);
          sent += 1;
        }
        return sent;
      },
    };
  },
};
