import type { SequenceSubscription } from "../../../generated/types.js";
import type { Call } from "../http/call.js";
import { type Page, page } from "../http/page.js";
import { refuseFields } from "../http/refusal.js";

/** The filters of which at least one is needed (documented). */
const filters = ["sequence_id", "contact_id", "lead_id"] as const;

/** Lists subscriptions to sequences, in the order of their leads. With several filters, all hold. */
export function listSequenceSubscriptions(call: Call): Page {
  const { world, query } = call;
  const asked = filters.filter((name) => query[name] !== undefined);
  if (asked.length === 0) {
    const message = "At least one of sequence_id, contact_id, and lead_id is required.";
    throw refuseFields([{ path: [], message }]);
  }
  const { leads } = world.organization;
  const lead = leads.get(String(query.lead_id));
  const found: SequenceSubscription[] = [];
  for (const { contacts } of query.lead_id === undefined ? leads.values() : lead ? [lead] : []) {
    for (const { subscriptions } of contacts) {
      for (const each of subscriptions) {
        if (asked.every((name) => each[name] === query[name])) found.push(each);
      }
    }
  }
  return page(found, call);
}
