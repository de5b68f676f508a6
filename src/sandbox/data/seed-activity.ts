import { timestamp } from "../model/clock.js";
import type { Activity, ActivityType, Lead, User } from "../model/organization.js";
import { dayMs } from "./moments.js";
import type { Seeding } from "./seeding.js";

/** What only some types of activity have. */
type Particulars = Partial<Activity>;

const subjects = ["Your question", "Our offer", "Next steps", "Thank you for your time"] as const;
const emailTexts = ["Please find our offer attached.", "Thank you, that helps a lot."] as const;
const callNotes = [
  "Left a message.",
  "Asked for a call back.",
  "Wants to see a demo.",
  "",
] as const;
const notes = [
  "Met them at the trade fair.",
  "Uses a competitor.",
  "Budget from spring on.",
] as const;
const messages = ["See you at ten?", "Yes, that suits me.", "Running five minutes late."] as const;
const outcomes = ["Interested", "Not now", "Booked a demo"] as const;

/** How often each type occurs. */
const types: readonly ActivityType[] = [
  ...Array<ActivityType>(7).fill("activity.email"),
  ...Array<ActivityType>(6).fill("activity.call"),
  ...Array<ActivityType>(3).fill("activity.note"),
  ...Array<ActivityType>(3).fill("activity.meeting"),
  ...Array<ActivityType>(2).fill("activity.custom_activity"),
  "activity.sms",
  "activity.whatsapp_message",
  "activity.form_submission",
];

/**
 * Makes an activity between the day its lead was made and now; a meeting may be to come.
 *
 * @param seeding What making leads needs.
 * @param lead Whom it was with.
 * @param made When the lead was made, in milliseconds since 1970.
 */
export function seedActivity(
  seeding: Seeding,
  lead: Pick<Lead, "id" | "contacts">,
  made: number,
): Activity {
  const { random, now, organization } = seeding;
  const type = random.pick(types);
  const user = random.pick(organization.users);
  const date = timestamp(random.integer(made, now));
  const activity: Activity = {
    id: random.id("acti"),
    lead_id: lead.id,
    type,
    contact_id: lead.contacts[0]?.id ?? null,
    user_id: user.id,
    direction: null,
    status: null,
    date,
    subject: "",
    text: "",
    sender: null,
    to: [],
    template_id: null,
    bulk_email_action_id: null,
    custom_activity_type_id: null,
    custom: {},
    date_created: date,
    date_updated: date,
    created_by: user.id,
    updated_by: user.id,
  };
  // A spread in the literal took most of the time of making a large organization's activities.
  return Object.assign(activity, particulars[type](seeding, lead, user));
}

type Make = (seeding: Seeding, lead: Pick<Lead, "contacts">, user: User) => Particulars;

const particulars: Record<ActivityType, Make> = {
  "activity.email": ({ random }, { contacts }, user) => {
    const theirs = contacts[0]?.emails[0]?.email ?? "unknown@mail.example";
    const subject = random.pick(subjects);
    const text = random.pick(emailTexts);
    return random.chance(0.6)
      ? { subject, text, direction: "outgoing", status: "sent", sender: user.email, to: [theirs] }
      : { subject, text, direction: "incoming", status: "inbox", sender: theirs, to: [user.email] };
  },
  "activity.call": ({ random }) => ({
    ...wayOf(random.chance(0.7)),
    status: random.pick(["completed", "completed", "no-answer"]),
    text: random.pick(callNotes),
  }),
  "activity.meeting": ({ random, now }) => {
    const subject = random.pick(["Demo", "Kick-off", "Review"]);
    return random.chance(0.25)
      ? { subject, status: "upcoming", date: timestamp(now + random.integer(1, 30) * dayMs) }
      : { subject, status: random.pick(["completed", "completed", "canceled"]) };
  },
  "activity.note": ({ random }) => ({ text: random.pick(notes) }),
  "activity.sms": message,
  "activity.whatsapp_message": message,
  "activity.custom_activity": ({ random, organization, fields }) => {
    const { id, name } = random.pick(organization.custom_activity_types);
    const custom: Activity["custom"] = { [fields.outcome.id]: random.pick(outcomes) };
    if (random.chance(0.3)) custom[fields.minutes.id] = "Agreed on the scope.\nNext: the contract.";
    return { custom_activity_type_id: id, subject: name, status: "published", custom };
  },
  "activity.form_submission": () => ({
    direction: "incoming",
    subject: "Contact form",
    text: "Please call me back.",
  }),
};

function message({ random }: Seeding): Particulars {
  const isOutgoing = random.chance(0.5);
  return {
    ...wayOf(isOutgoing),
    status: isOutgoing ? "sent" : "inbox",
    text: random.pick(messages),
  };
}

function wayOf(isOutgoing: boolean): Particulars {
  return { direction: isOutgoing ? "outgoing" : "incoming" };
}
