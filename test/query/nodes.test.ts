import { describe, expect, it } from "vitest";
import { everyLead, ids, localTime, smartView, text } from "../../src/query/index.js";

describe("a node", () => {
  it("is plain JSON", () => {
    expect(everyLead()).toEqual({ type: "match_all" });
    expect(text("Bakery")).toEqual({ type: "text", value: "Bakery", mode: "full_words" });
    expect(text("Bakery", "phrase")).toEqual({ type: "text", value: "Bakery", mode: "phrase" });
    expect(smartView("save_1")).toEqual({ type: "saved_search", saved_search_id: "save_1" });
    expect(localTime("08:00:00", "21:00:00")).toEqual({
      type: "field_condition",
      field: { type: "regular_field", object_type: "lead", field_name: "timezone_id" },
      condition: { type: "local_time", on_or_after: "08:00:00", before: "21:00:00" },
    });
  });

  it("of several ids is a choice of them", () => {
    const a = { type: "id", value: "lead_a" };
    const b = { type: "id", value: "lead_b" };
    expect(ids("lead_a")).toEqual(a);
    expect(ids("lead_a", "lead_b")).toEqual({ type: "or", queries: [a, b] });
  });

  it("is not made of no ids", () => {
    const lost: string[] = [];
    expect(() => ids(...lost)).toThrow(
      new TypeError("ids(): Give at least one id. If you do mean every lead, say everyLead()."),
    );
    expect(() => ids("lead_a", "")).toThrow(new TypeError('ids(""): Give an id.'));
  });

  it("takes only a Smart View's id", () => {
    expect(() => smartView("My view")).toThrow(/^smartView\("My view"\): .*save_/);
    expect(() => smartView("save_")).toThrow(TypeError);
  });

  it.each(["08:00", "8:00:00", "24:00:00", "08:60:00", "08:00:00\n"])(
    "takes %j for no time of day",
    (time) => {
      expect(() => localTime(time, "21:00:00")).toThrow(TypeError);
      expect(() => localTime("08:00:00", time)).toThrow(TypeError);
    },
  );
});
