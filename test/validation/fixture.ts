import type { Schema, Schemas } from "../../src/validation/index.js";

const text: Schema = { type: "string", minLength: 1 };
const ref = ($ref: string): Schema => ({ $ref });
const tagged = (propertyName: string, mapping: Record<string, string>): Schema => ({
  type: "object",
  required: [propertyName],
  oneOf: [...new Set(Object.values(mapping))].map(ref),
  discriminator: { propertyName, mapping },
});
const node = (
  type: string,
  more: Record<string, Schema>,
  required = Object.keys(more),
): Schema => ({
  type: "object",
  required: ["type", ...required],
  properties: { type: { type: "string", const: type }, negate: { type: "boolean" }, ...more },
  additionalProperties: false,
});

/** A small contract that holds every form which the interpreter knows. */
export const fixture: Schemas = {
  // Shared by several objects, closed by whoever includes it.
  Common: {
    type: "object",
    required: ["s_query"],
    properties: {
      s_query: ref("SQuery"),
      results_limit: { type: ["integer", "null"], minimum: 0, maximum: 10_000 },
      sort: { type: "array", items: ref("SortKey"), maxItems: 3 },
      send_done_email: { type: "boolean" },
      query: { not: {}, description: "Rename `query` to `s_query`." },
    },
  },
  SortKey: {
    type: "object",
    required: ["direction", "field"],
    properties: { direction: { type: "string", enum: ["asc", "desc"] }, field: ref("Field") },
  },

  // Discriminated union; two tags share a variant; allOf under unevaluatedProperties: false.
  CreateEdit: tagged("type", {
    set_lead_status: "SetLeadStatus",
    set_custom_field: "SetCustomField",
    clear_custom_field: "ClearField",
    clear_contact_custom_field: "ClearField",
  }),
  SetLeadStatus: {
    allOf: [ref("Common")],
    type: "object",
    required: ["type", "lead_status_id"],
    properties: {
      type: { type: "string", const: "set_lead_status" },
      lead_status_id: {
        type: "string",
        pattern: "^stat_[0-9A-Za-z]{4,}$",
        examples: ["stat_t7ZdgwKPpnHmEFRLBeauohfSCnIjSdSBxZbcDkbXwAo"],
      },
    },
    unevaluatedProperties: false,
  },
  SetCustomField: {
    // Two groups of keys in one object: one beside the properties, one in an allOf.
    allOf: [
      ref("Common"),
      {
        oneOf: [
          { title: "One value", required: ["custom_field_value"] },
          { title: "Several values", required: ["custom_field_values"] },
        ],
      },
    ],
    type: "object",
    required: ["type"],
    properties: {
      type: { type: "string", const: "set_custom_field" },
      custom_field_id: text,
      custom_field_name: text,
      custom_field_value: { type: ["string", "number", "boolean"] },
      custom_field_values: { type: "array", minItems: 1, items: text },
    },
    oneOf: [
      { title: "By id", required: ["custom_field_id"] },
      { title: "By name", required: ["custom_field_name"] },
    ],
    unevaluatedProperties: false,
  },
  ClearField: {
    allOf: [ref("Common")],
    type: "object",
    required: ["type"],
    properties: {
      type: { type: "string", enum: ["clear_custom_field", "clear_contact_custom_field"] },
      custom_field_id: text,
      custom_field_name: text,
    },
    oneOf: [{ required: ["custom_field_id"] }, { required: ["custom_field_name"] }],
    unevaluatedProperties: false,
  },

  // Flat union with `not`; one branch is itself a discriminated union.
  SQuery: {
    anyOf: [ref("QueryNode"), ref("UntypedGroup")],
    not: {
      required: ["query"],
      description: "This is what a Smart View stores: send what lies under its `query`.",
    },
  },
  UntypedGroup: {
    type: "object",
    required: ["queries"],
    properties: {
      queries: { type: "array", items: ref("SQuery") },
      negate: { type: "boolean" },
      type: { not: {}, description: "A group has no `type` here." },
    },
  },
  QueryNode: tagged("type", {
    and: "AndNode",
    id: "IdNode",
    text: "TextNode",
    field_condition: "FieldNode",
    has_related: "RelatedNode",
    match_all: "MatchAllNode",
  }),
  AndNode: node("and", { queries: { type: "array", items: ref("QueryNode") } }),
  IdNode: node("id", { value: text }),
  TextNode: node("text", {
    value: { type: "string" },
    mode: { type: "string", enum: ["full_words", "phrase"] },
  }),
  MatchAllNode: node("match_all", {}),
  RelatedNode: node("has_related", {
    related_object_type: { type: "string" },
    related_query: ref("QueryNode"),
  }),
  FieldNode: node("field_condition", { field: ref("Field"), condition: ref("Condition") }),
  // A union told apart by its consts alone.
  Field: {
    oneOf: [
      {
        type: "object",
        required: ["type", "object_type", "field_name"],
        properties: {
          type: { const: "regular_field" },
          object_type: { type: "string" },
          field_name: { type: "string" },
        },
      },
      {
        type: "object",
        required: ["type", "custom_field_id"],
        properties: { type: { const: "custom_field" }, custom_field_id: { type: "string" } },
      },
    ],
  },
  Condition: tagged("type", {
    boolean: "BooleanCondition",
    term: "TermCondition",
    number_range: "NumberRange",
    moment_range: "MomentRange",
  }),
  BooleanCondition: node("boolean", { value: { type: "boolean" } }),
  TermCondition: node("term", { values: { type: "array", minItems: 1, items: text } }),
  NumberRange: {
    type: "object",
    required: ["type"],
    properties: {
      type: { const: "number_range" },
      gt: { type: "number" },
      gte: { type: "number" },
      lt: { type: "number" },
    },
    anyOf: [{ required: ["gt"] }, { required: ["gte"] }, { required: ["lt"] }],
  },
  MomentRange: node("moment_range", {
    on_or_after: { anyOf: [ref("Moment"), { type: "null" }] },
    before: { anyOf: [ref("Moment"), { type: "null" }] },
  }),
  Moment: tagged("type", { now: "Now", offset: "Offset" }),
  Now: node("now", {}),
  Offset: node("offset", {
    moment: ref("Moment"),
    days: { type: "integer", minimum: -365, maximum: 365 },
  }),

  // Open objects: values of one kind under any key, and a reference with siblings.
  Labels: { type: "object", additionalProperties: { type: "string" } },
  StrictLabels: { $ref: "Labels", required: ["name"], properties: { name: { minLength: 2 } } },
  // unevaluatedProperties sees what the fitting branches declare, and only that.
  Mixed: {
    type: "object",
    properties: { id: { type: "integer" } },
    anyOf: [
      { required: ["a"], properties: { a: { type: "integer" } } },
      { required: ["b"], properties: { b: { type: "integer" } } },
      { required: ["labels"], properties: { labels: ref("StrictLabels") } },
    ],
    unevaluatedProperties: false,
  },
};
