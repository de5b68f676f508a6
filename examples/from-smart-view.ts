// Acts on the leads that a Smart View shows, with its limit and order.
import { createClient } from "close-bulk-actions";
import { fromSmartView } from "close-bulk-actions/query";
import { createSandbox } from "close-bulk-actions/sandbox";

const sandbox = createSandbox();
const close = createClient({ apiKey: sandbox.apiKey, fetch: sandbox.fetch });

const { data: views } = await close.http.GET("/saved_search/");
const view = views?.data.find(({ name }) => name === "Large companies");
if (!view) throw new Error("There is no such Smart View.");

// A bulk action takes what lies within the view's own s_query; as a whole, it would be refused.
const chosen = fromSmartView(view);
const { total } = await close.preview(chosen.s_query);
console.log(`"${view.name}": ${total} leads, at most ${chosen.results_limit} of them.`);

const edit = await close.edits.create({
  type: "set_custom_field",
  custom_field_name: "Tier",
  custom_field_value: "Gold",
  ...chosen,
});
const { n_leads_processed } = await close.edits.wait(edit.id);
console.log(`${n_leads_processed} leads are gold.`);

// Prints:
// "Large companies": 77 leads, at most 100 of them.
// 77 leads are gold.
