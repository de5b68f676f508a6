import { isObject, refuse } from "./check.js";
import { type ActionFilter, actionFilter } from "./from-search.js";

/** A Smart View as `GET /saved_search/{id}/` answers it: at least its filter and what it is over. */
export interface SavedSearch {
  /** Type of object the view shows. Also an object: as such openapi-fetch types a list of names that may grow. */
  readonly type: string | object;
  /** The filter in its wrapper; null for an old view that only has a text. */
  readonly s_query: { readonly query: object; readonly [key: string]: unknown } | null;
  /** The rest is no part of a bulk action. */
  readonly [key: string]: unknown;
}

/**
 * Turns a Smart View of leads into the filter of a bulk action: takes it out of its wrapper, with `results_limit` and
 * `sort` (official document). It says what the view says today; `smartView(id)` follows the view. The filter itself
 * is not checked: the server does that.
 *
 * @param view The Smart View.
 * @returns What to spread into the body of a `create`.
 * @throws {TypeError} When it is not a Smart View; when it is an old one that has only a text, which a bulk action
 *   cannot use; when it shows other objects than leads, as its filter need not say so and might then match every
 *   lead; or when its filter is an empty group or its `results_limit` 0.
 *
 * @example
 * const { data: view } = await close.http.GET("/saved_search/{id}/", { params: { path: { id } } });
 * if (view) await close.deletes.create(fromSmartView(view));
 */
export function fromSmartView(view: SavedSearch): ActionFilter {
  const call = "fromSmartView";
  if (!isObject(view)) refuse(call, view, "Give a Smart View.");
  const { type, s_query, query } = view;
  if (s_query === null) {
    refuse(
      call,
      query,
      "This is an old view: it has only a text, and a bulk action takes a filter. Rewrite it with leads(…), or save it anew in Close.",
    );
  }
  if (!isObject(s_query)) {
    refuse(
      call,
      view,
      isObject(query)
        ? "This has a query: take fromSearch(…)."
        : "Give a Smart View with its s_query and type.",
    );
  }
  if (type !== "lead") {
    refuse(
      call,
      type,
      'This view does not show leads. To delete what it shows, say so: objects("contact", view.s_query.query).',
    );
  }
  return actionFilter(call, s_query);
}
