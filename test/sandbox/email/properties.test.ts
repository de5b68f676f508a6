import type { Lead } from "close-bulk-actions/sandbox";
import fc from "fast-check";
import { expect, it } from "vitest";
import { contact, lead, office, run } from "./office.js";

// Few names, so that addresses are shared within a lead and between leads, in several letter cases.
const email = fc.constantFrom("a@x.example", "A@x.example", "b@x.example", "c@x.example");
const emails = fc.array(email, { maxLength: 3 });
const contacts = fc.array(emails, { maxLength: 3 });
const preferences = fc.constantFrom("lead" as const, "contact" as const, "all" as const);
const unsubscribed = fc.subarray(["a@x.example", "b@x.example"]);

/** The rules, read out one after the other. */
function expected({ contacts }: Lead, preference: string, unsubscribed: string[]): string[] {
  let all = contacts.map((each) => each.emails.map(({ email }) => email));
  all = all.filter((emails) => emails.length > 0);
  if (preference !== "all") all = all.map((emails) => emails.slice(0, 1));
  if (preference === "lead") all = all.slice(0, 1);
  const lower = (text: string) => text.toLowerCase();
  const once = all
    .flat()
    .filter((each, index, list) => list.map(lower).indexOf(lower(each)) === index);
  return once.filter((each) => !unsubscribed.includes(lower(each)));
}

it("sends exactly one email to each address that the rules give, and counts them", async () => {
  const sandbox = office();
  await fc.assert(
    fc.asyncProperty(
      fc.array(contacts, { maxLength: 5 }),
      preferences,
      unsubscribed,
      async (leads, contact_preference, unsubscribed) => {
        const made = leads.map((people, index) =>
          lead(`${index}`, ...people.map((each, at) => contact(`${index}.${at}`, ...each))),
        );
        sandbox.org.leads = new Map(made.map((each) => [each.id, each]));
        sandbox.org.unsubscribed_emails = new Set(unsubscribed);
        const before = sandbox.outbox.length;
        const body = { template_id: "tmpl_hello", contact_preference };
        const action = await run(sandbox, "email", body);
        const due = made.flatMap((each) =>
          expected(each, contact_preference, unsubscribed).map((to) => [each.id, to]),
        );
        const sent = sandbox.outbox.slice(before).map(({ lead_id, to }) => [lead_id, to]);
        expect(sent).toEqual(due);
        expect(action).toMatchObject({
          status: "done",
          n_leads: made.length,
          n_leads_processed: made.length,
          n_objects: due.length,
          n_objects_processed: due.length,
        });
      },
    ),
    { numRuns: 200 },
  );
});
