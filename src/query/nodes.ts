import type { TextMode } from "../../generated/types.js";
import { assertMatch, assertSome, assertText } from "./check.js";
import type { AtLeastOne, Filter } from "./types.js";

/**
 * Matches every lead. The only filter here that does, so that nobody says it by mistake.
 *
 * @returns The `match_all` node (official document, in Smart Views).
 *
 * @example
 * const { total } = await close.preview(everyLead());
 */
export function everyLead(): Filter {
  return { type: "match_all" };
}

/**
 * Matches objects that hold a text in any of their text-like fields (documented).
 *
 * @param value The text.
 * @param mode How to compare. `full_words`: all the words, anywhere; `phrase`: in this order, next to each other
 *   (documented). `beginning_of_words` and `exact_value` are seen in public code.
 * @returns The filter.
 * @throws {TypeError} When the text is blank.
 */
export function text(value: string, mode: TextMode = "full_words"): Filter {
  assertText("text", value, "Give a text that is not blank.");
  assertText("text", mode, "Give a mode, or leave it out.");
  return { type: "text", value, mode };
}

/**
 * Matches the objects with these ids (documented for one id).
 *
 * @param values The ids, at least one.
 * @returns An `id` node; of several ids, an `or` group.
 * @throws {TypeError} When there is no id, or one is blank.
 *
 * @example
 * leads(ids(...doubles.map((lead) => lead.id)))
 */
export function ids<Values extends readonly string[]>(
  ...values: AtLeastOne<Values, string>
): Filter {
  const given: readonly string[] = values;
  assertSome("ids", given, "Give at least one id. If you do mean every lead, say everyLead().");
  for (const value of given) assertText("ids", value, "Give an id.");
  const queries = given.map((value): Filter => ({ type: "id", value }));
  const [first, ...more] = queries;
  return first && more.length === 0 ? first : { type: "or", queries };
}

/**
 * Matches what a Smart View matches when the filter is evaluated (documented for reports, public code here). To act
 * on what it says today, take `fromSmartView`.
 *
 * @param id Id of the Smart View.
 * @returns The filter.
 * @throws {TypeError} When it is not such an id.
 */
export function smartView(id: string): Filter {
  assertMatch(
    "smartView",
    id,
    /^save_\S+$/,
    "Give the id of a Smart View, which starts with save_.",
  );
  return { type: "saved_search", saved_search_id: id };
}
