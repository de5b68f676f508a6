// Acts on the leads that a search finds: one of your own, or what "Copy Filters" in Close's app gives.
import { createClient } from "close-bulk-actions";
import { fromSearch, type SearchBody } from "close-bulk-actions/query";
import { createSandbox } from "close-bulk-actions/sandbox";

const sandbox = createSandbox();
const close = createClient({ apiKey: sandbox.apiKey, fetch: sandbox.fetch });

const copied: SearchBody = JSON.parse(`{
  "limit": null,
  "query": {
    "type": "and",
    "queries": [
      { "type": "object_type", "object_type": "lead" },
      { "type": "text", "mode": "full_words", "value": "Bakery" }
    ]
  },
  "results_limit": 10,
  "sort": []
}`);

// Under its own name, "query" is no filter of a bulk action; "results_limit" and "sort" stay, the rest is left out.
const chosen = fromSearch(copied);
console.log(Object.keys(chosen).join(", "));

const edit = await close.edits.create({
  type: "clear_custom_field",
  custom_field_name: "Tier",
  ...chosen,
});
const { n_leads_processed } = await close.edits.wait(edit.id);
console.log(`${n_leads_processed} leads have no tier.`);

// Prints:
// s_query, results_limit, sort
// 10 leads have no tier.
