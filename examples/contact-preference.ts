// Shows who gets a bulk email: what each `contact_preference` does with the same lead.
import { createClient } from "close-bulk-actions";
import { text } from "close-bulk-actions/query";
import { createSandbox } from "close-bulk-actions/sandbox";

const sandbox = createSandbox();
const close = createClient({ apiKey: sandbox.apiKey, fetch: sandbox.fetch });

const { data: templates } = await close.http.GET("/email_template/");
const template_id = templates?.data.find(({ name }) => name === "Product news")?.id ?? "";
const oneLead = text("Stanton Robotics", "phrase"); // of Ludie, with two addresses, and Elmo

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
//   ludie.leannon@stanton-robotics-26.example
// contact:
//   ludie.leannon@stanton-robotics-26.example
//   elmo.borer@stanton-robotics-26.example
// all:
//   ludie.leannon@stanton-robotics-26.example
//   ludie.leannon.stvc@mail.example
//   elmo.borer@stanton-robotics-26.example
