import type { CreateBulkSequenceSubscription } from "../../../generated/types.js";
import { refuseField, refuseFields } from "../http/refusal.js";
import type { Organization } from "../model/organization.js";
import { changing, type Effect, subscribing } from "../sequences/effects.js";
import { senderOf } from "../sequences/sender.js";
import { bulkReason, type SubscriptionSender } from "../sequences/subscriptions.js";
import type { Kind } from "./kind.js";

type Body = CreateBulkSequenceSubscription;

const missing = "Object does not exist.";

/** The status a subscription must have, and the one it gets (documented). */
const statusChanges = {
  resume: ["paused", "active"],
  resume_finished: ["finished", "active"],
  pause: ["active", "paused"],
} as const;

/** Bulk sequence subscriptions. Targets are ids: of contacts to subscribe, else of subscriptions. */
export const bulkSequenceSubscription: Kind<Body, string> = {
  name: "sequence_subscription",
  operation: "SequenceSubscription",
  idPrefix: "bulkseqsub",
  prepare(body, context) {
    checkReferences(body, context.organization);
    const sender = senderOf(body, context);
    const { targets, apply } = effectOf(body, sender);
    return {
      own: {
        action_type: body.action_type,
        contact_preference: "contact_preference" in body ? body.contact_preference : null,
        sequence_id: body.sequence_id ?? null,
        sender_account_id: null,
        sender_name: null,
        sender_email: null,
        calls_assigned_to: null,
        ...sender,
        from_phone_number_id:
          "from_phone_number_id" in body ? (body.from_phone_number_id ?? null) : null,
      },
      searches: "lead",
      targets: (_, lead) => targets(lead),
      apply,
    };
  },
};

function effectOf(body: Body, sender: SubscriptionSender): Effect {
  const { action_type, sequence_id } = body;
  if (action_type === "subscribe") {
    return subscribing(body.sequence_id, body.contact_preference, sender);
  }
  const isMeant = (of: { sequence_id: string }) =>
    sequence_id === undefined || of.sequence_id === sequence_id;
  if (action_type === "reassign") return changing(isMeant, sender);
  const [from, status] = statusChanges[action_type];
  return changing((each) => isMeant(each) && each.status === from, {
    status,
    status_reason: bulkReason,
  });
}

/** Refuses ids of what does not exist. */
function checkReferences(body: Body, organization: Organization): void {
  const { sequence_id } = body;
  const sequence = organization.sequences.find(({ id }) => id === sequence_id);
  if (sequence_id !== undefined && !sequence) throw refuseField("sequence_id", missing);
  if (body.action_type === "subscribe") {
    if (sequence?.status === "draft") {
      throw refuseField("sequence_id", "This sequence is a draft: nobody can be subscribed to it.");
    }
    const { from_phone_number_id: phoneId } = body;
    if (phoneId !== undefined && !organization.phone_numbers.some(({ id }) => id === phoneId)) {
      throw refuseField("from_phone_number_id", missing);
    }
  }
  const userIds = "calls_assigned_to" in body ? (body.calls_assigned_to ?? []) : [];
  const problems = userIds
    .map((userId, index) => ({ userId, path: ["calls_assigned_to", index], message: missing }))
    .filter(({ userId }) => !organization.users.some(({ id }) => id === userId));
  if (problems.length > 0) throw refuseFields(problems);
}
