import { timestamp } from "../model/clock.js";
import type { Activity, Lead, Opportunity } from "../model/organization.js";
import { type Fields, field } from "./field.js";

/** How many times a year an opportunity's value comes. That one-time values count once is inferred. */
const timesAYear: Record<Opportunity["value_period"], number> = {
  one_time: 1,
  monthly: 12,
  annual: 1,
};

const communication = new Set<Activity["type"]>([
  "activity.email",
  "activity.call",
  "activity.sms",
  "activity.whatsapp_message",
  "activity.meeting",
]);

/**
 * The fields that only leads have. Their names are documented or from public code; how those that are computed are
 * computed is inferred from the names.
 */
export const leadFields: Fields<Lead> = {
  name: field("text", ({ name }) => name),
  display_name: field("text", ({ name }) => name),
  description: field("text", ({ description }) => description),
  url: field("text", ({ url }) => url),
  status_id: field("status.lead", ({ status_id }) => status_id),
  status_label: {
    kind: "term",
    borrowed: true,
    reader({ organization }) {
      const labels = new Map(organization.lead_statuses.map(({ id, label }) => [id, label]));
      return ({ status_id }) => labels.get(status_id);
    },
  },
  timezone_id: field("time_zone", ({ timezone_id }) => timezone_id),
  addresses_count: field("number", ({ addresses }) => addresses.length),
  all_urls_count: field("number", (lead) => (lead.url ? 1 : 0) + countDetails(lead, "urls")),
  num_emails: field("number", (lead) => count(lead, isEmail)),
  num_phone_numbers: field("number", (lead) => countDetails(lead, "phones")),
  num_outgoing_calls: field("number", (lead) => count(lead, isOutgoingCall)),
  // Absent, not zero, for a lead that never had a meeting (public code).
  num_upcoming_meetings: field("number", (lead) =>
    lead.activities.some(isMeeting) ? count(lead, isUpcomingMeeting) : undefined,
  ),
  last_communication_date: {
    kind: "moment",
    reader(context) {
      const now = timestamp(context.now);
      return ({ activities }) => {
        let last = "";
        for (const { type, date } of activities) {
          if (communication.has(type) && date <= now && date > last) last = date;
        }
        return last || undefined;
      };
    },
  },
  last_lead_status_change_date: field("moment", (lead) => lead.date_status_changed),
  max_opportunity_annualized_annualized_value: field("number", ({ opportunities }) => {
    let most: number | undefined;
    for (const { value, value_period } of opportunities) {
      if (value !== null) most = Math.max(most ?? -Infinity, value * timesAYear[value_period]);
    }
    return most;
  }),
};

const isEmail = ({ type }: Activity) => type === "activity.email";
const isMeeting = ({ type }: Activity) => type === "activity.meeting";
const isOutgoingCall = ({ type, direction }: Activity) =>
  type === "activity.call" && direction === "outgoing";
const isUpcomingMeeting = ({ type, status }: Activity) =>
  type === "activity.meeting" && status === "upcoming";

function count({ activities }: Lead, test: (activity: Activity) => boolean): number {
  let found = 0;
  for (const activity of activities) if (test(activity)) found += 1;
  return found;
}

function countDetails({ contacts }: Lead, list: "urls" | "phones"): number {
  let found = 0;
  for (const contact of contacts) found += contact[list].length;
  return found;
}
