import { describe, expect, it } from "vitest";
import { formatPath } from "../../src/validation/index.js";
import { suggest } from "../../src/validation/suggest.js";

describe("a path", () => {
  it("is written the way people write it", () => {
    expect(formatPath(["s_query", "queries", 1, "condition", "values"])).toBe(
      "s_query.queries[1].condition.values",
    );
    expect(formatPath([0, "id"])).toBe("[0].id");
    expect(formatPath([])).toBe("");
  });

  it("keeps odd keys readable and long ones short", () => {
    expect(formatPath(["a", "b c", "d.e", "", "field-errors"])).toBe(
      'a["b c"]["d.e"][""].field-errors',
    );
    expect(formatPath(["x".repeat(60)])).toHaveLength(60);
    expect(formatPath(["x".repeat(1_000)])).toBe(`["${"x".repeat(59)}…"]`);
  });
});

describe("a suggestion", () => {
  it.each([
    ["adn", ["or", "and"], "and"],
    ["lead_staus", ["lead_status_id", "lead_status"], "lead_status"],
    ["RESULTS-LIMIT", ["results_limit"], "results_limit"],
    ["customFieldID", ["custom_field_ids", "custom_field_id"], "custom_field_id"],
    ["feild", ["field"], "field"],
    ["contakt", ["contact", "contract"], "contact"],
    ["setContactCustomField", ["set_contact_custom_field"], "set_contact_custom_field"],
  ])("for %s among %j is %s", (word, names, nearest) => {
    expect(suggest(word, names)).toBe(nearest);
  });

  it.each([
    ["or", ["id"]],
    ["term", ["text"]],
    ["lead", ["contact"]],
    ["results_limit_now", ["results_limit"]],
    ["", ["a"]],
    ["__", ["id"]],
    ["anything", []],
  ])("for %j among %j is not made", (word, names) => {
    expect(suggest(word, names)).toBeUndefined();
  });
});
