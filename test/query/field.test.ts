import { describe, expect, it } from "vitest";
import type { Condition } from "../../generated/types.js";
import { customField, daysAgo, type Filter, field, now } from "../../src/query/index.js";

const status = field("status_id");
const emails = field("num_emails");
const created = field("date_created");

describe("a condition", () => {
  it.each([
    [status.exists(), { type: "exists" }],
    [status.isTrue(), { type: "boolean", value: true }],
    [status.isFalse(), { type: "boolean", value: false }],
    [status.isCurrentUser(), { type: "current_user" }],
    [status.hasWords("a b"), { type: "text", mode: "full_words", value: "a b" }],
    [status.hasPhrase("a b"), { type: "text", mode: "phrase", value: "a b" }],
    [status.hasWordsBeginningWith("a"), { type: "text", mode: "beginning_of_words", value: "a" }],
    [status.isExactly("a"), { type: "text", mode: "exact_value", value: "a" }],
    [emails.isMoreThan(0), { type: "number_range", gt: 0 }],
    [emails.isAtLeast(-1), { type: "number_range", gte: -1 }],
    [emails.isLessThan(0.5), { type: "number_range", lt: 0.5 }],
    [emails.isAtMost(0), { type: "number_range", lte: 0 }],
    [emails.isBetween(1, 2), { type: "number_range", gte: 1, lte: 2 }],
    [created.since(now()), { type: "moment_range", on_or_after: { type: "now" }, before: null }],
    [created.before(now()), { type: "moment_range", on_or_after: null, before: { type: "now" } }],
    [
      created.within(daysAgo(2), now()),
      { type: "moment_range", on_or_after: daysAgo(2), before: { type: "now" } },
    ],
    [status.meets({ type: "exists" }), { type: "exists" }],
  ] satisfies [Filter, Condition][])(
    "is written as the grammar has it: %j",
    (filter, condition) => {
      expect(filter).toMatchObject({ type: "field_condition" });
      expect("condition" in filter && filter.condition).toEqual(condition);
    },
  );

  it("stands beside its field", () => {
    expect(field("name").exists()).toEqual({
      type: "field_condition",
      field: { type: "regular_field", object_type: "lead", field_name: "name" },
      condition: { type: "exists" },
    });
    expect(customField("lcf_1").exists()).toEqual({
      type: "field_condition",
      field: { type: "custom_field", custom_field_id: "lcf_1" },
      condition: { type: "exists" },
    });
  });
});

describe("a condition in JSON", () => {
  it("must not have lost a bound, which would make it wider", () => {
    const bound = undefined as unknown as number;
    expect(() => emails.meets({ type: "number_range", gte: 1, lte: bound })).toThrow(
      /\.meets\({…}\): Its lte is undefined/,
    );
    expect(emails.meets({ type: "number_range", gte: 1, lte: 2 })).toEqual(emails.isBetween(1, 2));
  });
});

describe("isOneOf", () => {
  it.each([
    ["status_id", "status.lead", "stat_1"],
    ["created_by", "user", "user_1"],
    ["updated_by", "user", "user_1"],
    ["lead_id", "lead", "lead_1"],
  ])("of %s refers to a %s", (name, reference_type, id) => {
    expect(field(name).isOneOf(id)).toMatchObject({
      condition: { type: "reference", reference_type, object_ids: [id] },
    });
  });

  it.each(["direction", "custom_activity_type_id", "constructor", "__proto__"])(
    "of %s takes values",
    (name) => {
      expect(field(name).isOneOf("a", "b")).toMatchObject({
        condition: { type: "term", values: ["a", "b"] },
      });
    },
  );

  it("of a custom field takes values, even such as look like ids", () => {
    expect(customField("cf_1").isOneOf("lead_gen")).toMatchObject({
      condition: { type: "term", values: ["lead_gen"] },
    });
  });

  it("takes no name for an id", () => {
    expect(() => status.isOneOf("stat_1", "Qualified")).toThrow(
      new TypeError(
        'field("status_id").isOneOf("Qualified"): Give an id such as stat_…, not a name.',
      ),
    );
  });

  it("takes a list, but not an empty one", () => {
    const values = Object.freeze(["incoming", "outgoing"]);
    const lost: string[] = [];
    const direction = field("direction");
    expect(direction.isOneOf(...values)).toEqual(direction.isOneOf("incoming", "outgoing"));
    expect(() => direction.isOneOf(...lost)).toThrow(
      /^field\("direction"\)\.isOneOf\(\): .*exists/,
    );
    expect(() => status.isOneOf(...lost)).toThrow(TypeError);
    expect(() => direction.isOneOf("incoming", " ")).toThrow(TypeError);
  });
});

describe("refersTo", () => {
  const owner = customField("cf_1");

  it.each([
    ["user", "user_1"],
    ["user_or_group", "group_1"],
    ["user_or_group", "CURRENT_USER"],
    ["lead", "lead_1"],
    ["status.lead", "stat_1"],
    ["status.opportunity", "stat_1"],
  ] as const)("a %s takes its ids: %s", (type, id) => {
    expect(owner.refersTo(type, id)).toMatchObject({
      condition: { type: "reference", reference_type: type, object_ids: [id] },
    });
  });

  it.each([
    ["user", "CURRENT_USER"],
    ["user", "group_1"],
    ["user_or_group", "CURRENT_USERS"],
    ["user_or_group", "Ann"],
    ["lead", "cont_1"],
    ["status.lead", "stat_"],
    ["status.opportunity", "Won"],
  ] as const)("a %s takes no other: %s", (type, id) => {
    expect(() => owner.refersTo(type, id)).toThrow(TypeError);
  });

  it("takes only types that are known", () => {
    expect(() => owner.refersTo("toString" as "user", "user_1")).toThrow(/Give one of user, /);
  });
});

describe("a field", () => {
  it("is not a custom field's id, nor the other way round", () => {
    expect(() => field("cf_1")).toThrow(/customField/);
    expect(() => field("custom.cf_1")).toThrow(/customField/);
    expect(() => customField("Industry")).toThrow(/^customField\("Industry"\): .*cf_/);
  });

  it("sorts in both directions", () => {
    const own = { type: "regular_field", object_type: "lead", field_name: "date_created" };
    expect(created.ascending()).toEqual({ direction: "asc", field: own });
    expect(customField("cf_1").descending()).toEqual({
      direction: "desc",
      field: { type: "custom_field", custom_field_id: "cf_1" },
    });
  });

  it("is quoted in messages, cut short when it is long", () => {
    expect(() => field("a".repeat(1_000_000)).hasWords("")).toThrow(
      new TypeError(`field("${"a".repeat(40)}…").hasWords(""): Give a text that is not blank.`),
    );
  });

  it("gives every filter an object of its own", () => {
    const [a, b] = [created.exists(), created.exists()];
    expect("field" in a && "field" in b && a.field !== b.field).toBe(true);
  });

  it("takes the smaller bound first", () => {
    expect(() => emails.isBetween(2, 1)).toThrow(/smaller number first/);
    expect(emails.isBetween(1, 1)).toMatchObject({ condition: { gte: 1, lte: 1 } });
  });
});
