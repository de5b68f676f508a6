// How long a filter of three levels takes (lead, contact, email): the first search
// after the start, of which a page and the count are returned.
import { createClient, type QueryNode } from "close-bulk-actions";
import { createSandbox } from "close-bulk-actions/sandbox";
import { print } from "../figures.js";

const leads = Number(process.argv[2]);
const sandbox = createSandbox({ leads, clock: "virtual" });
const close = createClient({ apiKey: sandbox.apiKey, fetch: sandbox.fetch });

const filter: QueryNode = {
  type: "and",
  queries: [
    { type: "object_type", object_type: "lead" },
    {
      type: "has_related",
      this_object_type: "lead",
      related_object_type: "contact",
      related_query: {
        type: "and",
        queries: [
          {
            type: "field_condition",
            field: { type: "regular_field", object_type: "contact", field_name: "title" },
            condition: { type: "text", mode: "full_words", value: "Manager" },
          },
          {
            type: "has_related",
            this_object_type: "contact",
            related_object_type: "contact_email",
            related_query: {
              type: "field_condition",
              field: { type: "regular_field", object_type: "contact_email", field_name: "email" },
              condition: { type: "text", mode: "phrase", value: "example" },
            },
          },
        ],
      },
    },
  ],
};

const began = performance.now();
const { total } = await close.preview(filter, { sample: 100 });
const ms = performance.now() - began;
if (total === 0 || total === leads) throw new Error(`The filter tells nothing apart: ${total}.`);
print({ value: ms, unit: "ms" });
