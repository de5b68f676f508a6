import { createClient } from "close-bulk-actions";
import { any, field, fromSearch, leads, not, text } from "close-bulk-actions/query";
import { createSandbox } from "close-bulk-actions/sandbox";
import { same } from "./assert.js";
import type { Cases } from "./case.js";

/** What the filter builders write, and refuse. */
export const filters: Cases = {
  async "a filter is plain JSON"() {
    const url = { type: "regular_field", object_type: "lead", field_name: "url" };
    same(leads(text("Bakery"), not(field("url").exists())), {
      type: "and",
      queries: [
        { type: "object_type", object_type: "lead" },
        { type: "text", value: "Bakery", mode: "full_words" },
        { type: "field_condition", field: url, condition: { type: "exists" }, negate: true },
      ],
    });
    const search = { query: text("Bakery"), results_limit: 5, include_counts: true };
    same(fromSearch(search), { s_query: text("Bakery"), results_limit: 5 });
  },

  async "a filter that might be every lead by mistake is refused"() {
    try {
      Reflect.apply(any, undefined, []);
    } catch (error) {
      return same(error instanceof TypeError, true);
    }
    throw new Error("It was not refused.");
  },

  async "a filter matches in the sandbox what it says"() {
    const sandbox = createSandbox();
    const close = createClient({ apiKey: sandbox.apiKey, fetch: sandbox.fetch });
    const { total } = await close.preview(text("Bakery"));
    const rest = await close.preview(leads(not(text("Bakery"))));
    same([total > 0, rest.total > 0, total + rest.total], [true, true, 200]);
  },
};
