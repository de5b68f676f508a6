import type { RenderedEmail } from "../../../generated/types.js";
import { timestamp } from "../model/clock.js";
import type { Activity, Lead } from "../model/organization.js";
import type { Cause, World } from "../model/world.js";

/**
 * Sends an email of a template: into the outbox, and as an activity of the lead.
 *
 * @param lead The lead.
 * @param email The email.
 * @param from The template, and the address the email comes from.
 * @param cause Why.
 */
export function sendTemplateEmail(
  world: World,
  lead: Lead,
  { subject, body, email, contact_id }: Required<RenderedEmail>,
  { template_id, sender }: { template_id: string; sender: string },
  cause: Cause,
): void {
  const date = timestamp(cause.at);
  world.send({
    type: "template",
    date,
    from: sender,
    to: email,
    subject,
    body,
    bulk_action_id: cause.bulkActionId,
    lead_id: lead.id,
    contact_id,
  });
  const activity: Activity = {
    id: world.random.id("acti"),
    type: "activity.email",
    lead_id: lead.id,
    contact_id,
    user_id: cause.userId,
    direction: "outgoing",
    status: "sent",
    date,
    subject,
    text: body,
    sender,
    to: [email],
    template_id,
    bulk_email_action_id: cause.bulkActionId,
    custom_activity_type_id: null,
    date_created: date,
    date_updated: date,
    created_by: cause.userId,
    updated_by: cause.userId,
    custom: {},
  };
  lead.activities.push(activity);
  world.created("activity.email", activity, cause);
}
