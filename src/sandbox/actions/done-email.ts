import { timestamp } from "../model/clock.js";
import type { User } from "../model/organization.js";
import type { World } from "../model/world.js";
import type { ActionRecord } from "./running-action.js";

/**
 * Tells the user who started a bulk action that it has ended, also when it ended with an error (an
 * old help article has it so). The text is the sandbox's own.
 *
 * @param world Where the email goes into the outbox.
 * @param user The user.
 * @param action The action.
 * @param at When, in milliseconds since 1970.
 */
export function sendDoneEmail(
  world: World,
  user: User,
  { id, kind, job }: ActionRecord,
  at: number,
): void {
  const outcome = job.status === "done" ? "is done" : "ended with an error";
  world.send({
    type: "done",
    date: timestamp(at),
    from: "sandbox@close.example",
    to: user.email,
    subject: `Your bulk ${kind.replace("_", " ")} ${outcome}`,
    body: `Leads processed: ${job.leadsProcessed} of ${job.leads ?? 0}.`,
    bulk_action_id: id,
    lead_id: null,
    contact_id: null,
  });
}
