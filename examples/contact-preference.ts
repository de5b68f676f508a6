// Shows who gets a bulk email: what each `contact_preference` does with the same lead.
import { createClient } from "close-bulk-actions";
import { text } from "close-bulk-actions/query";
import { createSandbox } from "close-bulk-actions/sandbox";

const sandbox = createSandbox();
const close = createClient({ apiKey: sandbox.apiKey, fetch: sandbox.fetch });

const { data: templates } = await close.http.GET("/email_template/");
const template_id = templates?.data.find(({ name }) => name === "Product news")?.id ?? "";
const oneLead = text("Mertz Outfitters", "phrase"); // of Parker, with two addresses, and Chester

for (const contact_preference of ["lead", "contact", "all"] as const) {
  const { id } = await close.emails.create({
    template_id,
    contact_preference,
    send_done_email: false, // else you get one at the end, too
    s_query: oneLead,
  });
  await close.emails.wait(id);
  const sent = sandbox.outbox.filter(({ bulk_action_id }) => bulk_action_id === id);
  console.log(`${contact_preference}:`);
  for (const { to } of sent) console.log(`  ${to}`);
}

// Prints:
// lead:
//   parker.daugherty@mertz-outfitters-17.example
// contact:
//   parker.daugherty@mertz-outfitters-17.example
//   chester.gottlieb@mertz-outfitters-17.example
// all:
//   parker.daugherty@mertz-outfitters-17.example
//   parker.daugherty.aw4y@mail.example
//   chester.gottlieb@mertz-outfitters-17.example
