import { describe, expectTypeOf, it } from "vitest";
import type { CreateBulkDelete, SearchRequest, SmartView } from "../../generated/types.js";
import {
  all,
  any,
  at,
  customField,
  daysAgo,
  everyLead,
  type Filter,
  field,
  fromSearch,
  fromSmartView,
  ids,
  leads,
  localTime,
  not,
  objects,
  related,
  smartView,
  startOf,
  startOfDay,
  text,
} from "../../src/query/index.js";

declare function remove(body: CreateBulkDelete): void;
declare function search(body: SearchRequest): void;

const parts: readonly Filter[] = [text("Bakery")];
const names: readonly string[] = ["lead_1"];
const lost = undefined as string | undefined;

describe("a filter", () => {
  it("goes wherever a filter goes, whatever it was made of", () => {
    for (const filter of [
      leads(field("name").exists()),
      all(text("a"), smartView("save_1")),
      field("status_id").isOneOf("stat_1"),
      customField("cf_1").exists(),
      ids("lead_1"),
      everyLead(),
    ]) {
      remove({ s_query: filter });
      search({ query: filter });
    }
  });

  it("is made of parts, copied ones among them", () => {
    leads(text("a"), { type: "id", value: "lead_1" }, not(any(text("b"), text("c"))));
    // @ts-expect-error Type '"macth_all"' is not assignable … Did you mean '"match_all"'?
    leads({ type: "macth_all" });
    // @ts-expect-error Argument of type 'string' is not assignable to parameter of type 'Filter'.
    leads("Bakery");
    // @ts-expect-error Argument of type 'Field' is not assignable to parameter of type 'Filter'.
    leads(field("name"));
    // @ts-expect-error Argument of type 'undefined' is not assignable to parameter of type 'Filter'.
    all(text("a"), undefined);
    // @ts-expect-error Argument of type 'Filter[]' is not assignable to parameter of type 'Filter'.
    any([text("a"), text("b")]);
  });

  it("takes a list that is spread, but not nothing at all", () => {
    leads(...parts);
    related("contact", text("a"), ...parts);
    ids(...names);
    field("direction").isOneOf(...names);
    // @ts-expect-error Expected 1 arguments, but got 0.
    leads();
    // @ts-expect-error Expected 1 arguments, but got 0.
    all();
    // @ts-expect-error Expected 1 arguments, but got 0.
    any();
    // @ts-expect-error Expected 1 arguments, but got 0.
    not();
    // @ts-expect-error Expected 1 arguments, but got 0.
    ids();
    // @ts-expect-error Expected 2 arguments, but got 1.
    objects("contact");
    // @ts-expect-error Expected 2 arguments, but got 1.
    related("contact");
    // @ts-expect-error Expected 1 arguments, but got 0.
    field("direction").isOneOf();
    // @ts-expect-error Expected 2 arguments, but got 1.
    customField("cf_1").refersTo("user");
  });

  it("knows the types of objects, of text and of references", () => {
    related("activity.call", text("a", "phrase"));
    // @ts-expect-error Argument of type '"contacts"' is not assignable to …
    related("contacts", text("a"));
    // @ts-expect-error Argument of type '"call"' is not assignable to …
    objects("call", text("a"));
    // @ts-expect-error Argument of type '"is"' is not assignable to parameter of type …
    text("a", "is");
    // @ts-expect-error Argument of type '"status"' is not assignable to parameter of type …
    customField("cf_1").refersTo("status", "stat_1");
  });
});

describe("a condition", () => {
  it("takes numbers for numbers and texts for texts", () => {
    field("num_emails").isMoreThan(1);
    // @ts-expect-error Argument of type 'string' is not assignable to parameter of type 'number'.
    field("num_emails").isMoreThan("1");
    // @ts-expect-error Argument of type 'number' is not assignable to parameter of type 'string'.
    field("title").hasWords(1);
    // @ts-expect-error Argument of type 'string | undefined' is not assignable to … 'string'.
    field("title").isOneOf(lost);
    // @ts-expect-error Expected 2 arguments, but got 1.
    field("num_emails").isBetween(1);
    // @ts-expect-error Expected 2 arguments, but got 1.
    localTime("08:00:00");
  });

  it("takes moments for dates", () => {
    field("date_created").since(daysAgo(7));
    field("date_created").before(at(new Date()));
    // @ts-expect-error Argument of type 'string' is not assignable to parameter of type 'Moment'.
    field("date_created").since("2026-01-01");
    // @ts-expect-error Argument of type 'Date' is not assignable to parameter of type 'Moment'.
    field("date_created").since(new Date());
    // @ts-expect-error Argument of type 'string' is not assignable to parameter of type 'number'.
    daysAgo("7");
    startOfDay(daysAgo(7));
    // @ts-expect-error Argument of type 'Date' is not assignable to parameter of type …
    startOfDay(new Date());
    startOf("this-week");
    // @ts-expect-error Argument of type '"2026-01-01"' is not assignable to parameter of type …
    startOf("2026-01-01");
  });
});

describe("a conversion", () => {
  const imported = {
    limit: null,
    query: { type: "text", mode: "full_words", value: "Bakery" },
    results_limit: null,
    sort: [{ direction: "asc", field: { type: "custom_field", custom_field_id: "cf_1" } }],
  };

  it("takes a search, also one whose types were lost in a file", () => {
    remove({ ...fromSearch(imported), send_done_email: false });
    expectTypeOf<SearchRequest>().toExtend<Parameters<typeof fromSearch>[0]>();
    expectTypeOf(fromSearch(imported).s_query).toEqualTypeOf<Filter>();
    // @ts-expect-error Property 'query' is missing
    fromSearch({ s_query: imported.query });
    // @ts-expect-error Argument of type 'Filter' is not assignable to parameter of type 'SearchBody'.
    fromSearch(everyLead());
    // @ts-expect-error Type 'string' is not assignable to type 'number'.
    fromSearch({ query: imported.query, results_limit: "50" });
  });

  it("takes a Smart View", () => {
    expectTypeOf<SmartView>().toExtend<Parameters<typeof fromSmartView>[0]>();
    remove(fromSmartView({ type: "lead", s_query: imported }));
    // @ts-expect-error Type 'string' is not assignable to type …
    fromSmartView({ type: "lead", s_query: "lead_status:Potential" });
    // @ts-expect-error Property 's_query' is missing
    fromSmartView({ type: "lead", query: "*" });
  });
});
