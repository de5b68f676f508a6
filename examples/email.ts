// Sends a template to all leads that a filter matches, after a look at the first emails.
import { createClient } from "close-bulk-actions";
import { text } from "close-bulk-actions/query";
import { createSandbox } from "close-bulk-actions/sandbox";

const sandbox = createSandbox();
const close = createClient({ apiKey: sandbox.apiKey, fetch: sandbox.fetch });

const { data: templates } = await close.http.GET("/email_template/");
const news = templates?.data.find(({ name }) => name === "Product news")?.id ?? "";

const body = {
  template_id: news,
  contact_preference: "lead", // the first contact of each lead
  s_query: text("Bakery"),
} as const;

const { total, sample } = await close.emails.preview(body, { sample: 2 });
console.log(`To ${total} leads, such as:`);
for (const { email, subject } of sample) console.log(`  ${email}: ${subject}`);

const started = await close.emails.create(body, { expect: { atMost: total } });
await close.emails.wait(started.id);
const sent = sandbox.outbox.filter(({ type }) => type === "template"); // another tells you of the end
console.log(`${sent.length} emails were sent.`);

// Prints:
// To 17 leads, such as:
//   gustavo.brown@bergstrom-sauer-bakery-6.example: New for Bergstrom & Sauer Bakery
//   river.oreilly@greenfelder-bakery-15.example: New for Greenfelder Bakery
// 13 emails were sent.
