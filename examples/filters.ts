// Chooses leads with functions that read like what one would say, and counts them before anything is done.
import { createClient } from "close-bulk-actions";
import { any, customField, daysAgo, field, leads, not, related } from "close-bulk-actions/query";
import { createSandbox } from "close-bulk-actions/sandbox";

const sandbox = createSandbox();
const close = createClient({ apiKey: sandbox.apiKey, fetch: sandbox.fetch });

const { data: statuses } = await close.http.GET("/status/lead/");
const { data: fields } = await close.http.GET("/custom_field/lead/");
const customer = statuses?.data.find(({ label }) => label === "Customer")?.id ?? "";
const employees = fields?.data.find(({ name }) => name === "Employees")?.id ?? "";
const tier = fields?.data.find(({ name }) => name === "Tier")?.id ?? "";

const isCustomer = field("status_id").isOneOf(customer);
const filters = {
  "are customers": leads(isCustomer),
  "are customers without a website": leads(isCustomer, not(field("url").exists())),
  "are gold, or have 500 employees": leads(
    any(customField(tier).isOneOf("Gold"), customField(employees).isAtLeast(500)),
  ),
  "have a contact who is a CEO": leads(related("contact", field("title").hasWords("CEO"))),
  "changed within a month": leads(field("date_updated").since(daysAgo(30))),
};
for (const [which, filter] of Object.entries(filters)) {
  const { total } = await close.preview(filter);
  console.log(`${total} leads ${which}.`);
}

// Prints:
// 44 leads are customers.
// 7 leads are customers without a website.
// 19 leads are gold, or have 500 employees.
// 3 leads have a contact who is a CEO.
// 35 leads changed within a month.
