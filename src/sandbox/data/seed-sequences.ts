import type { EmailTemplate, Sequence, SequenceStep } from "../../../generated/types.js";
import { localTimestamp, timestamp } from "../model/clock.js";
import type { Organization } from "../model/organization.js";
import type { Random } from "../model/random.js";
import { dayMs } from "./moments.js";

const templates = {
  introduction: {
    name: "Introduction",
    subject: "{{ lead.name }} and us",
    body: "Hi {{ contact.first_name }},\n\nI have an idea for {{ lead.name }}. May I call you this week?\n\n{{ user.first_name }}",
  },
  followUp: {
    name: "Follow up",
    subject: "Still interested, {{ contact.first_name }}?",
    body: "Hi {{ contact.first_name }},\n\nDid my last email reach you?\n\n{{ user.first_name }}",
  },
  renewal: {
    name: "Renewal reminder",
    subject: "Your renewal",
    body: "Dear {{ contact.name }},\n\nThe contract of {{ lead.name }} ends soon. Shall we renew it?\n\n{{ user.first_name }} {{ user.last_name }}",
  },
  news: {
    name: "Product news",
    subject: "New for {{ lead.name }}",
    body: "Hello {{ contact.first_name }},\n\nhere is what we built this month.",
  },
  oldPrices: {
    name: "Price list (old)",
    subject: "Our prices",
    body: "Hi {{ contact.first_name }}, these prices are out of date.",
  },
};

type TemplateName = keyof typeof templates;

const sequences: {
  name: string;
  status: "active" | "paused" | "draft";
  steps: ("call" | TemplateName)[];
}[] = [
  { name: "New leads", status: "active", steps: ["introduction", "call", "followUp"] },
  { name: "Renewals", status: "active", steps: ["renewal", "call"] },
  { name: "Win back", status: "paused", steps: ["followUp"] },
  { name: "Trial", status: "draft", steps: ["introduction"] },
];

const hours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, start: "09:00", end: "17:00" }));

/**
 * Makes email templates, and the sequences that send them.
 *
 * @param own Whose they are.
 * @param created_by Id of the user who made them.
 * @param made When, in milliseconds since 1970.
 */
export function seedSequences(
  random: Random,
  own: { organization_id: string },
  created_by: string,
  made: number,
): Pick<Organization, "email_templates" | "sequences"> {
  const date = timestamp(made);
  const ids = new Map<string, string>();
  const email_templates = Object.entries(templates).map(([key, words]): Required<EmailTemplate> => {
    const id = random.id("tmpl");
    ids.set(key, id);
    return {
      id,
      ...words,
      attachments: [],
      is_archived: key === "oldPrices",
      is_shared: true,
      used_by_sequences: [],
      ...own,
      created_by,
      updated_by: created_by,
      date_created: date,
      date_updated: date,
    };
  });
  const step = (what: string, index: number): Required<SequenceStep> => ({
    id: random.id("seqstep", 22),
    step_type: what === "call" ? "call" : "email",
    delay: (index * 3 * dayMs) / 1000,
    email_template_id: ids.get(what) ?? null,
    threading: what === "call" ? null : index === 0 ? "new_thread" : "old_thread",
    required: what === "call",
    step_allowed_delay: what === "call" ? dayMs / 1000 : null,
  });
  return {
    email_templates,
    sequences: sequences.map(
      ({ name, status, steps }): Required<Sequence> => ({
        id: random.id("seq", 22),
        name,
        status,
        schedule: { ranges: hours.map((range) => ({ ...range })) },
        timezone: "America/New_York",
        steps: steps.map(step),
        subscription_counts_by_status: {},
        ...own,
        created_by_id: created_by,
        date_created: localTimestamp(made),
        date_updated: localTimestamp(made),
      }),
    ),
  };
}
