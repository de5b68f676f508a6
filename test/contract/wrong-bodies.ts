import type { OperationId } from "../../generated/operations.js";

/** Stands for "there is no such key". */
export const absent = Symbol("absent");

/** One thing wrong with a body; its twin differs in that one place and is right. */
export interface Slip {
  /** The sentence of the contract that the body breaks. */
  says: string;
  /** The place, keys and list positions joined by dots; empty for the body itself. */
  at: string;
  /** What stands there in the wrong body. */
  wrong?: unknown;
  /** What stands there in the twin. Not given: what the example has there. */
  right?: unknown;
  /** In place of `wrong`: the key, misspelt, while its value stays. */
  as?: string;
  /** Where problems are told, in the order of the document. Not given: at the place itself. */
  told?: string[];
  /** What one of them says. */
  message?: RegExp;
}

/** A slip, made in a named example of the contract. */
export interface WrongBody extends Slip {
  operation: OperationId;
  example: string;
}

function slips(operation: OperationId, example: string, rows: Slip[]): WrongBody[] {
  return rows.map((row) => ({ ...row, operation, example }));
}

const statusId = "stat_t7Zd2uspYPvBafR5bu9agrFZFs8GToWIbDnkqSk8nT8";
const leads = { type: "object_type", object_type: "lead" };
const named = (mode: string) => ({ type: "text", mode, value: "ACME Inc." });
const nameIs = (mode: string) => ({
  type: "field_condition",
  field: { type: "regular_field", object_type: "lead", field_name: "name" },
  condition: named(mode),
});
const byDate = {
  direction: "asc",
  field: { type: "regular_field", object_type: "lead", field_name: "date_created" },
};

const filters: WrongBody[] = [
  ...slips("createBulkDelete", "DeleteLeads", [
    {
      says: "a filter is required, or every lead may be deleted",
      at: "s_query",
      wrong: absent,
      message: /^This field is required\./,
    },
    {
      says: "a filter is called `s_query`, not `query` as in a search",
      at: "s_query",
      as: "query",
      told: ["query", "s_query"],
      message: /^Rename `query` to `s_query`, or remove it/,
    },
    {
      says: "no second filter stands beside `s_query`",
      at: "query",
      wrong: leads,
      message: /^Rename `query` to `s_query`, or remove it/,
    },
    {
      says: "the old search language is not taken beside `s_query`",
      at: "query",
      wrong: "lead_status:Potential",
    },
    { says: "a filter is an object", at: "s_query", wrong: "lead_status:Potential" },
    { says: "a filter is not null", at: "s_query", wrong: null },
    { says: "a filter is not a list of nodes", at: "s_query", wrong: [leads] },
    {
      says: "a filter says what it matches",
      at: "s_query",
      wrong: {},
      right: { type: "match_all" },
      told: ["s_query.type"],
    },
    {
      says: "a Smart View's wrapper is taken off",
      at: "s_query",
      wrong: { query: leads, results_limit: null, sort: [] },
      right: leads,
      told: ["s_query.query"],
      message: /Send only what lies under its `query`/,
    },
    {
      says: "every lead is written out, not an empty group",
      at: "s_query",
      wrong: { type: "and", queries: [] },
      right: { type: "match_all" },
      told: ["s_query.queries"],
      message: /Write `\{"type":"match_all"\}`/,
    },
    {
      says: "every lead is written out, not an empty `or` group",
      at: "s_query.queries",
      wrong: [],
      message: /Write `\{"type":"match_all"\}`/,
    },
    {
      says: "every lead is written out, not an empty group without `type`",
      at: "s_query",
      wrong: { queries: [] },
      right: { queries: [leads] },
      told: ["s_query.queries"],
    },
    {
      says: "a group without `type` stands only at the top",
      at: "s_query.queries.1",
      wrong: { queries: [leads] },
      right: { type: "and", queries: [leads] },
      told: ["s_query.queries[1].type"],
    },
  ]),
  ...slips("createBulkSequenceSubscription", "SequencePauseEvery", [
    {
      says: "a group without `type` holds a list",
      at: "s_query.queries",
      wrong: leads,
      right: [leads],
    },
    { says: "a group without `type` has no other keys", at: "s_query.mode", wrong: "and" },
    {
      says: "a group without `type` is negated by `negate`",
      at: "s_query",
      wrong: { negat: true, queries: [leads] },
      right: { negate: true, queries: [leads] },
      told: ["s_query.negat"],
      message: /Did you mean `negate`\?/,
    },
  ]),
];

const common: WrongBody[] = [
  ...slips("createBulkEmail", "EmailNamedSender", [
    {
      says: "the cap is spelt `results_limit`, or every lead is reached",
      at: "results_limit",
      as: "results_limits",
      told: ["results_limits"],
      message: /Did you mean `results_limit`\?/,
    },
    {
      says: "the cap is no `_limit` as in a search",
      at: "results_limit",
      as: "_limit",
      told: ["_limit"],
    },
    { says: "the cap is at least 1", at: "results_limit", wrong: 0, message: /at least 1/ },
    { says: "the cap is a number", at: "results_limit", wrong: "100" },
    { says: "the cap is a whole number", at: "results_limit", wrong: 1.5 },
    { says: "the sort is a list", at: "sort", wrong: byDate, right: [byDate] },
    {
      says: "the sort has three keys at most",
      at: "sort",
      wrong: [byDate, byDate, byDate, byDate],
      right: [byDate, byDate, byDate],
      message: /List is too long/,
    },
    { says: "a sort key is an object", at: "sort.0", wrong: "-date_created" },
    { says: "a sort key has a direction", at: "sort.0.direction", wrong: absent },
    { says: "a sort key has a field", at: "sort.0.field", wrong: absent },
    {
      says: "a sort key goes `asc` or `desc`",
      at: "sort.0.direction",
      wrong: "descending",
      right: "asc",
      message: /"asc", "desc"/,
    },
    { says: "a sort key has no other keys", at: "sort.0.negate", wrong: true },
    {
      says: "a sort key names a field the long way",
      at: "sort.0.field",
      wrong: "date_created",
    },
  ]),
  ...slips("createBulkEmail", "EmailPrimaryContact", [
    {
      says: "the last mail is spelt `send_done_email`",
      at: "send_done_email",
      as: "send_done_mail",
      told: ["send_done_mail"],
      message: /Did you mean `send_done_email`\?/,
    },
    { says: "the last mail is on or off", at: "send_done_email", wrong: "false" },
    { says: "a bulk action has no page", at: "cursor", wrong: "FQluY2x1ZGU" },
    { says: "a bulk action counts nothing", at: "include_counts", wrong: true },
  ]),
];

const emails: WrongBody[] = [
  ...slips("createBulkEmail", "EmailNamedSender", [
    { says: "an email has a template", at: "template_id", wrong: absent },
    { says: "a template is meant by id", at: "template_id", wrong: "Welcome", message: /"tmpl_/ },
    { says: "a template id is text", at: "template_id", wrong: 12 },
    {
      says: "a template id is no sequence id",
      at: "template_id",
      wrong: "seq_1BTljGuCooX0nbFoPihl07",
    },
    { says: "an email has recipients", at: "contact_preference", wrong: absent },
    {
      says: "recipients are `lead`, `contact` or `all`",
      at: "contact_preference",
      wrong: "primary",
      right: "all",
    },
    { says: "recipients are not null", at: "contact_preference", wrong: null },
    {
      says: "an account id starts with `emailacct_`",
      at: "email_account_id",
      wrong: "emailacc_1",
      right: "emailacct_1",
    },
    { says: "an account id is text", at: "email_account_id", wrong: null },
    { says: "a sender is an address", at: "sender", wrong: "John Doe" },
    { says: "a sender is text", at: "sender", wrong: { email: "sender@example.com" } },
    {
      says: "an email names its sender by `sender`, not as a sequence does",
      at: "sender",
      as: "sender_email",
      told: ["sender_email"],
    },
    { says: "a body is an object", at: "", wrong: [] },
  ]),
];

const deletes: WrongBody[] = [
  ...slips("createBulkDelete", "DeleteContacts", [
    {
      says: "a deleted object type is one of five",
      at: "bulk_object_type",
      wrong: "opportunity",
      right: "call",
    },
    {
      says: "a deleted object type is a bare name",
      at: "bulk_object_type",
      wrong: "activity.call",
    },
    {
      says: "the deleted object type is spelt `bulk_object_type`",
      at: "bulk_object_type",
      as: "object_type",
      told: ["object_type"],
    },
    { says: "a delete takes no list of leads", at: "lead_ids", wrong: ["lead_1"] },
    { says: "a delete has no `type`", at: "type", wrong: "lead" },
  ]),
];

const sequences: WrongBody[] = [
  ...slips("createBulkSequenceSubscription", "SequenceSubscribe", [
    { says: "a sequence action has an `action_type`", at: "action_type", wrong: absent },
    {
      says: "a sequence action is one of five",
      at: "action_type",
      wrong: "unsubscribe",
      message: /Did you mean "subscribe"\?/,
    },
    {
      says: "a sequence action is named by `action_type`",
      at: "action_type",
      as: "type",
      told: ["action_type"],
    },
    { says: "a subscription needs a sequence", at: "sequence_id", wrong: absent },
    { says: "a subscription needs an account", at: "sender_account_id", wrong: absent },
    { says: "a subscription needs a sender's name", at: "sender_name", wrong: absent },
    { says: "a subscription needs a sender's address", at: "sender_email", wrong: absent },
    { says: "a subscription needs recipients", at: "contact_preference", wrong: absent },
    {
      says: "a subscription cannot reach every address",
      at: "contact_preference",
      wrong: "all",
      right: "contact",
      message: /"lead", "contact"/,
    },
    { says: "a sequence is meant by id", at: "sequence_id", wrong: "Outbound", message: /"seq_/ },
    { says: "a sequence id is text", at: "sequence_id", wrong: ["seq_1BTljGuCooX0nbFoPihl07"] },
    { says: "an account is meant by id", at: "sender_account_id", wrong: "john@salesteam.com" },
    { says: "a sender's name is not empty", at: "sender_name", wrong: "" },
    { says: "a sender's name is text", at: "sender_name", wrong: null },
    {
      says: "a sender's address is an address",
      at: "sender_email",
      wrong: "john at salesteam.com",
    },
    {
      says: "calls go to a list of users",
      at: "calls_assigned_to",
      wrong: "user_1",
      right: ["user_1"],
    },
    { says: "calls go to somebody", at: "calls_assigned_to", wrong: [], right: ["user_1"] },
    {
      says: "calls go to users by id",
      at: "calls_assigned_to",
      wrong: ["John Doe"],
      right: ["user_1"],
      told: ["calls_assigned_to[0]"],
    },
    {
      says: "a user id is text",
      at: "calls_assigned_to",
      wrong: [{ id: "user_1" }],
      right: ["user_1"],
      told: ["calls_assigned_to[0]"],
    },
    {
      says: "calls come from a number by id",
      at: "from_phone_number_id",
      wrong: "+16503334444",
      right: "phon_1",
    },
    { says: "a number's id is text", at: "from_phone_number_id", wrong: 1, right: "phon_1" },
    { says: "a subscription sends no template", at: "template_id", wrong: "tmpl_1" },
  ]),
  ...slips("createBulkSequenceSubscription", "SequencePauseOne", [
    { says: "a pause has no sender", at: "sender_email", wrong: "john@salesteam.com" },
    { says: "a paused sequence is meant by id", at: "sequence_id", wrong: null },
    {
      says: "a misspelt sequence does not pause every sequence",
      at: "sequence_id",
      as: "sequenceId",
      told: ["sequenceId"],
      message: /Did you mean `sequence_id`\?/,
    },
  ]),
  ...slips("createBulkSequenceSubscription", "SequenceResume", [
    { says: "a resumption has no recipients", at: "contact_preference", wrong: "lead" },
    { says: "an action is named in the infinitive", at: "action_type", wrong: "resuming" },
  ]),
  ...slips("createBulkSequenceSubscription", "SequenceResumeFinished", [
    {
      says: "finished subscriptions go on with the sender they have",
      at: "sender_name",
      wrong: "John Doe",
    },
  ]),
  ...slips("createBulkSequenceSubscription", "SequenceReassign", [
    { says: "a reassignment has no recipients", at: "contact_preference", wrong: "lead" },
  ]),
];

const setters = [
  "EditSetCustomFieldById",
  "EditSetContactCustomField",
  "EditSetOpportunityCustomField",
  "EditSetActivityCustomField",
  "EditSetCustomObjectCustomField",
  "EditSetGlobalCustomField",
];
const clearers = [
  "EditClearContactCustomField",
  "EditClearOpportunityCustomField",
  "EditClearActivityCustomField",
  "EditClearCustomObjectCustomField",
  "EditClearGlobalCustomField",
];
const eitherField = /exactly one of `custom_field_id`, `custom_field_name`/;
const eitherValue = /exactly one of `custom_field_value`, `custom_field_values`/;

const edits: WrongBody[] = [
  ...slips("createBulkEdit", "EditLeadStatus", [
    { says: "an edit has a `type`", at: "type", wrong: absent },
    {
      says: "an edit is of a type that there is",
      at: "type",
      wrong: "set_leed_status",
      message: /"set_lead_status"/,
    },
    { says: "an edit is named by text", at: "type", wrong: ["set_lead_status"] },
    {
      says: "an edit is named by `type`, not as a sequence action is",
      at: "type",
      as: "action_type",
      told: ["type"],
    },
    { says: "a status is required", at: "lead_status_id", wrong: absent },
    {
      says: "a status is meant by id, not by label",
      at: "lead_status_id",
      wrong: "Qualified",
      message: /"stat_/,
    },
    { says: "a status id is text", at: "lead_status_id", wrong: null },
    {
      says: "a lead status is spelt `lead_status_id`",
      at: "lead_status_id",
      as: "status_id",
      told: ["status_id", "lead_status_id"],
    },
    { says: "a status is no custom field", at: "custom_field_value", wrong: "Qualified" },
  ]),
  ...setters.flatMap((example) =>
    slips("createBulkEdit", example, [
      { says: "a set field is named", at: "custom_field_id", wrong: absent, message: eitherField },
      {
        says: "a set field is named once",
        at: "custom_field_name",
        wrong: "Industry",
        message: eitherField,
      },
      {
        says: "a field is set to something",
        at: "custom_field_value",
        wrong: absent,
        message: eitherValue,
      },
      {
        says: "a field is set to one value or to several",
        at: "custom_field_values",
        wrong: ["Fintech"],
        message: eitherValue,
      },
      { says: "a set field is no lead status", at: "lead_status_id", wrong: statusId },
    ]),
  ),
  ...clearers.flatMap((example) =>
    slips("createBulkEdit", example, [
      {
        says: "a cleared field is named",
        at: "custom_field_id",
        wrong: absent,
        message: eitherField,
      },
      {
        says: "a cleared field is named once",
        at: "custom_field_name",
        wrong: "Industry",
        message: eitherField,
      },
      { says: "a cleared field has no value", at: "custom_field_value", wrong: "Fintech" },
    ]),
  ),
  ...slips("createBulkEdit", "EditClearCustomField", [
    {
      says: "a cleared field is named",
      at: "custom_field_name",
      wrong: absent,
      told: ["custom_field_id"],
    },
    {
      says: "a cleared field is named once",
      at: "custom_field_id",
      wrong: "cf_1",
      told: ["custom_field_name"],
    },
    { says: "a cleared field has no value, null neither", at: "custom_field_value", wrong: null },
    { says: "a field's name is not empty", at: "custom_field_name", wrong: "" },
    { says: "a field's name is text", at: "custom_field_name", wrong: 7 },
  ]),
  ...slips("createBulkEdit", "EditSetCustomFieldById", [
    {
      says: "a field id starts with `cf_` or `lcf_`",
      at: "custom_field_id",
      wrong: "Industry",
      right: "lcf_1",
    },
    { says: "a field id is text", at: "custom_field_id", wrong: 7 },
    { says: "a null does not empty a field", at: "custom_field_value", wrong: null },
    { says: "an empty text does not empty a field", at: "custom_field_value", wrong: "" },
    { says: "a value is no list", at: "custom_field_value", wrong: ["Fintech"], right: "Fintech" },
    {
      says: "a value is no object",
      at: "custom_field_value",
      wrong: { id: "user_1" },
      right: "user_1",
    },
  ]),
  ...slips("createBulkEdit", "EditAddCustomFieldValues", [
    {
      says: "several values are at least one",
      at: "custom_field_values",
      wrong: [],
      message: /List must not be empty/,
    },
    {
      says: "several values are a list",
      at: "custom_field_values",
      wrong: "Fintech",
      right: ["Fintech"],
    },
    {
      says: "no value of several is null",
      at: "custom_field_values.1",
      wrong: null,
      right: true,
      told: ["custom_field_values[1]"],
    },
    {
      says: "values are replaced, added or removed",
      at: "custom_field_operation",
      wrong: "append",
      right: "replace",
      message: /"replace", "add", "remove"/,
    },
    {
      says: "the operation is spelt `custom_field_operation`, or all values are replaced",
      at: "custom_field_operation",
      as: "custom_field_operations",
      told: ["custom_field_operations"],
      message: /Did you mean `custom_field_operation`\?/,
    },
  ]),
];

const updates: WrongBody[] = [
  ...slips("updateBulkEdit", "PauseAction", [
    { says: "an update has a status", at: "status", wrong: absent },
    { says: "an action is not finished by hand", at: "status", wrong: "done" },
    {
      says: "an action is resumed by `resuming`",
      at: "status",
      wrong: "processing",
      right: "resuming",
    },
    { says: "a status is not null", at: "status", wrong: null },
    { says: "nothing but the status is updated", at: "results_limit", wrong: 10 },
    { says: "an update is an object", at: "", wrong: "paused" },
  ]),
];

const oneField = "query.queries.1";
const nodes: WrongBody[] = [
  ...slips("searchLeads", "SearchLeadsByName", [
    {
      says: "a node is one of nine",
      at: oneField,
      wrong: { type: "not", queries: [leads] },
      right: { type: "and", queries: [leads], negate: true },
      told: ["query.queries[1].type"],
    },
    { says: "a node has a `type`", at: "query.type", wrong: absent },
    { says: "a node of the root is known", at: "query.type", wrong: "filter" },
    { says: "a group has nodes", at: "query.queries", wrong: absent },
    { says: "a group has a list of nodes", at: "query.queries", wrong: leads, right: [leads] },
    { says: "a group has no other keys", at: "query.mode", wrong: "full_words" },
    {
      says: "a node is negated by `negate`",
      at: "query.negat",
      wrong: true,
      message: /Did you mean `negate`\?/,
    },
    { says: "a node is negated or not", at: "query.negate", wrong: "true", right: true },
    { says: "a node is an object", at: "query.queries.0", wrong: "lead" },
    { says: "an object type is named", at: "query.queries.0.object_type", wrong: absent },
    {
      says: "an object type is known",
      at: "query.queries.0.object_type",
      wrong: "leads",
      message: /Did you mean "lead"\?/,
    },
    {
      says: "an activity is named with its dot",
      at: "query.queries.0.object_type",
      wrong: "email",
      right: "activity.email",
    },
    { says: "an object type node has no value", at: "query.queries.0.value", wrong: "lead" },
    { says: "a condition is about a field", at: `${oneField}.field`, wrong: absent },
    { says: "a field has a condition", at: `${oneField}.condition`, wrong: absent },
    { says: "a condition stands under `condition`", at: `${oneField}.value`, wrong: "ACME Inc." },
    {
      says: "everything needs nothing more",
      at: oneField,
      wrong: { type: "match_all", object_type: "lead" },
      right: { type: "match_all" },
      told: ["query.queries[1].object_type"],
    },
    {
      says: "an alternative has a list of nodes",
      at: oneField,
      wrong: { type: "or", queries: leads },
      right: { type: "or", queries: [leads] },
      told: ["query.queries[1].queries"],
    },
    {
      says: "an alternative has nodes",
      at: oneField,
      wrong: { type: "or" },
      right: { type: "or", queries: [leads] },
      told: ["query.queries[1].queries"],
    },
    {
      says: "an alternative is negated by `negate`",
      at: oneField,
      wrong: { type: "or", queries: [leads], not: true },
      right: { type: "or", queries: [leads], negate: true },
      told: ["query.queries[1].not"],
    },
  ]),
  ...slips("searchLeads", "SearchContactsOfLeads", [
    {
      says: "an id node has an id",
      at: "query.queries.3.queries.1.related_query.value",
      wrong: absent,
    },
    {
      says: "an id node's id is not empty",
      at: "query.queries.3.queries.1.related_query.value",
      wrong: "",
    },
    {
      says: "an id node's id is text",
      at: "query.queries.3.queries.1.related_query.value",
      wrong: 5,
    },
    {
      says: "an id node has one id under `value`",
      at: "query.queries.3.queries.1.related_query.values",
      wrong: ["lead_1"],
    },
    {
      says: "a relation starts somewhere",
      at: "query.queries.3.queries.0.this_object_type",
      wrong: absent,
    },
    {
      says: "a relation leads somewhere",
      at: "query.queries.3.queries.0.related_object_type",
      wrong: absent,
    },
    {
      says: "a relation says what it leads to",
      at: "query.queries.3.queries.0.related_query",
      wrong: absent,
    },
    {
      says: "a relation leads to a known type",
      at: "query.queries.3.queries.0.related_object_type",
      wrong: "company",
      right: "opportunity",
    },
    {
      says: "a relation has one node",
      at: "query.queries.3.queries.0.related_query",
      wrong: [leads],
      right: leads,
    },
    {
      says: "a relation has no other keys",
      at: "query.queries.3.queries.0.queries",
      wrong: [leads],
    },
  ]),
  ...slips("searchLeads", "SearchNarrowedSmartView", [
    { says: "a Smart View is named", at: "query.queries.0.saved_search_id", wrong: absent },
    {
      says: "a Smart View is meant by id",
      at: "query.queries.0.saved_search_id",
      wrong: "Hot leads",
    },
    { says: "a Smart View's id is text", at: "query.queries.0.saved_search_id", wrong: 1 },
    { says: "a Smart View has no other keys", at: "query.queries.0.value", wrong: "save_1" },
  ]),
  ...slips("searchLeads", "SearchMineInCallingHours", [
    { says: "a text is looked for", at: "query.queries.4.value", wrong: absent },
    { says: "a text is looked for in one of four ways", at: "query.queries.4.mode", wrong: absent },
    { says: "a text to look for is not empty", at: "query.queries.4.value", wrong: "" },
    { says: "a text to look for is text", at: "query.queries.4.value", wrong: 360 },
    { says: "a text node has no field", at: "query.queries.4.field_name", wrong: "name" },
  ]),
  ...slips("createBulkEdit", "EditSetOpportunityCustomField", [
    {
      says: "the grammar holds at every depth",
      at: "s_query.queries.1.related_query",
      wrong: {
        type: "has_related",
        this_object_type: "opportunity",
        related_object_type: "lead",
        related_query: { type: "and", queries: [leads, nameIs("is")] },
      },
      right: {
        type: "has_related",
        this_object_type: "opportunity",
        related_object_type: "lead",
        related_query: { type: "and", queries: [leads, nameIs("exact_value")] },
      },
      told: ["s_query.queries[1].related_query.related_query.queries[1].condition.mode"],
    },
  ]),
];

const term = { type: "term", values: ["SaaS"] };
const fields: WrongBody[] = [
  ...slips("createBulkEdit", "EditLeadStatus", [
    { says: "a field has a `type`", at: "s_query.queries.1.field.type", wrong: absent },
    {
      says: "a field is Close's own or custom",
      at: "s_query.queries.1.field.type",
      wrong: "field",
    },
    {
      says: "a field of Close's own has an object type",
      at: "s_query.queries.1.field.object_type",
      wrong: absent,
    },
    {
      says: "a field of Close's own is of a known object",
      at: "s_query.queries.1.field.object_type",
      wrong: "company",
    },
    {
      says: "a field of Close's own has a name",
      at: "s_query.queries.1.field.field_name",
      wrong: absent,
    },
    {
      says: "a field's name is not empty in a filter",
      at: "s_query.queries.1.field.field_name",
      wrong: "",
    },
    {
      says: "a field's name is text in a filter",
      at: "s_query.queries.1.field.field_name",
      wrong: null,
    },
    {
      says: "a field of Close's own has no other keys",
      at: "s_query.queries.1.field.custom_field_id",
      wrong: "cf_1",
    },
    { says: "a field is no text", at: "s_query.queries.1.field", wrong: "custom.cf_1" },
  ]),
  ...slips("createBulkEmail", "EmailEveryAddress", [
    {
      says: "a custom field is named",
      at: "s_query.queries.1.field.custom_field_id",
      wrong: absent,
    },
    {
      says: "a custom field is meant by id",
      at: "s_query.queries.1.field.custom_field_id",
      wrong: "Industry",
    },
    {
      says: "a custom field has no object type",
      at: "s_query.queries.1.field.object_type",
      wrong: "lead",
    },
  ]),
];

const conditions: WrongBody[] = [
  ...slips("createBulkEmail", "EmailPrimaryContact", [
    { says: "a condition has a `type`", at: "s_query.queries.1.condition.type", wrong: absent },
    { says: "a condition is one of nine", at: "s_query.queries.1.condition.type", wrong: "equals" },
    {
      says: "a text condition's mode is known",
      at: "s_query.queries.1.condition.mode",
      wrong: "is",
      right: "exact_value",
      message: /"full_words", "phrase", "beginning_of_words", "exact_value"/,
    },
    { says: "a text condition has a mode", at: "s_query.queries.1.condition.mode", wrong: absent },
    { says: "a text condition has a text", at: "s_query.queries.1.condition.value", wrong: absent },
    {
      says: "a text condition has one text",
      at: "s_query.queries.1.condition.values",
      wrong: ["ACME Inc."],
    },
  ]),
  ...slips("createBulkEmail", "EmailEveryAddress", [
    { says: "a term has values", at: "s_query.queries.1.condition.values", wrong: absent },
    { says: "a term has at least one value", at: "s_query.queries.1.condition.values", wrong: [] },
    { says: "a term's values are a list", at: "s_query.queries.1.condition.values", wrong: "SaaS" },
    {
      says: "a term's values are texts",
      at: "s_query.queries.1.condition.values",
      wrong: [1],
      right: ["1"],
      told: ["s_query.queries[1].condition.values[0]"],
    },
    {
      says: "a term's values stand under `values`",
      at: "s_query.queries.1.condition.value",
      wrong: "SaaS",
    },
    {
      says: "a term's stray mode is at least a mode",
      at: "s_query.queries.1.condition",
      wrong: { ...term, mode: "is" },
      right: { ...term, mode: "full_words" },
      told: ["s_query.queries[1].condition.mode"],
    },
  ]),
  ...slips("createBulkEmail", "EmailNamedSender", [
    {
      says: "a reference is to a type",
      at: "s_query.queries.1.condition.reference_type",
      wrong: absent,
    },
    {
      says: "a reference is to a known type",
      at: "s_query.queries.1.condition.reference_type",
      wrong: "status",
      right: "status.opportunity",
    },
    { says: "a reference has ids", at: "s_query.queries.1.condition.object_ids", wrong: absent },
    {
      says: "a reference's ids stand under `object_ids`",
      at: "s_query.queries.1.condition",
      wrong: { type: "reference", reference_type: "status.lead", reference_id: statusId },
      right: { type: "reference", reference_type: "status.lead", object_ids: [statusId] },
      told: [
        "s_query.queries[1].condition.reference_id",
        "s_query.queries[1].condition.object_ids",
      ],
    },
    {
      says: "a reference has no other keys",
      at: "s_query.queries.1.condition.values",
      wrong: ["Potential"],
    },
    {
      says: "a reference has at least one id",
      at: "s_query.queries.1.condition.object_ids",
      wrong: [],
    },
    {
      says: "a reference's ids are a list",
      at: "s_query.queries.1.condition.object_ids",
      wrong: statusId,
    },
    {
      says: "a reference's id is not empty",
      at: "s_query.queries.1.condition.object_ids.0",
      wrong: "",
    },
    {
      says: "a reference goes by id, not by label",
      at: "s_query.queries.1.condition.object_ids.0",
      wrong: "Potential",
    },
    {
      says: "a reference's id is text",
      at: "s_query.queries.1.condition.object_ids.0",
      wrong: null,
    },
  ]),
  ...slips("createBulkDelete", "DeleteContacts", [
    {
      says: "a range of numbers has a bound",
      at: "s_query.queries.1.condition.lte",
      wrong: absent,
      told: ["s_query.queries[1].condition.gt"],
      message: /at least one of `gt`, `gte`, `lt`, `lte`/,
    },
    { says: "a number is no text", at: "s_query.queries.1.condition.lte", wrong: "0" },
    { says: "a bound is not null", at: "s_query.queries.1.condition.gte", wrong: null, right: 0 },
    {
      says: "a lower bound is a number",
      at: "s_query.queries.1.condition.gt",
      wrong: "0",
      right: 0.5,
    },
    {
      says: "an upper bound is a number",
      at: "s_query.queries.1.condition.lt",
      wrong: "9",
      right: 9,
    },
    {
      says: "a range of numbers has no other keys",
      at: "s_query.queries.1.condition.min",
      wrong: 0,
    },
  ]),
  ...slips("searchLeads", "SearchMineInCallingHours", [
    {
      says: "a truth condition has a truth value",
      at: "query.queries.3.condition.value",
      wrong: absent,
    },
    { says: "a truth value is no text", at: "query.queries.3.condition.value", wrong: "true" },
    {
      says: "a truth condition has no other keys",
      at: "query.queries.3.condition.mode",
      wrong: "phrase",
    },
    {
      says: "a time of day has its seconds",
      at: "query.queries.2.condition.on_or_after",
      wrong: "08:00",
    },
    {
      says: "a time of day is on the clock",
      at: "query.queries.2.condition.before",
      wrong: "24:00:00",
    },
    { says: "a time of day is text", at: "query.queries.2.condition.before", wrong: 21 },
    {
      says: "a time of day has a bound",
      at: "query.queries.2.condition",
      wrong: { type: "local_time" },
      right: { type: "local_time", before: "12:00:00" },
      told: ["query.queries[2].condition.on_or_after"],
    },
    {
      says: "a time of day ends `before`",
      at: "query.queries.2.condition.before",
      as: "befor",
      told: ["query.queries[2].condition.befor"],
      message: /Did you mean `before`\?/,
    },
  ]),
  ...slips("searchLeads", "SearchContactsOfLeads", [
    {
      says: "the caller needs nothing more",
      at: "query.queries.4.condition.value",
      wrong: "user_1",
    },
  ]),
  ...slips("searchLeads", "SearchStaleLeads", [
    {
      says: "being set needs nothing more",
      at: "query.queries.4.queries.0.condition.value",
      wrong: true,
    },
    {
      says: "being unset is being set, negated",
      at: "query.queries.4.queries.0.condition.negate",
      wrong: true,
    },
  ]),
];

const offset = "query.queries.1.condition.before";
const period = "query.queries.2.condition.on_or_after";
const day = "query.queries.3.condition.on_or_after";
const utc = "query.queries.3.condition.before";
const bound = { type: "fixed_local_date", value: "2026-01-31", which: "start" };
const moments: WrongBody[] = [
  ...slips("searchLeads", "SearchStaleLeads", [
    {
      says: "a range of moments has a bound",
      at: "query.queries.1.condition",
      wrong: { type: "moment_range" },
      right: { type: "moment_range", before: { type: "now" } },
      told: ["query.queries[1].condition.on_or_after"],
    },
    {
      says: "a range of moments is not bounded by `gte`",
      at: "query.queries.1.condition",
      wrong: { type: "moment_range", gte: "2026-01-31" },
      right: { type: "moment_range", on_or_after: bound },
      told: ["query.queries[1].condition.gte", "query.queries[1].condition.on_or_after"],
    },
    {
      says: "a range of moments is not bounded by `after`",
      at: "query.queries.1.condition",
      wrong: { type: "moment_range", before: null, after: bound },
      right: { type: "moment_range", before: null, on_or_after: bound },
      told: ["query.queries[1].condition.after"],
    },
    { says: "a moment is no text", at: day, wrong: "2026-01-31", right: bound },
    { says: "a moment has a `type`", at: `${day}.type`, wrong: absent },
    { says: "a moment is one of five", at: `${day}.type`, wrong: "fixed_utc_moment" },
    {
      says: "now needs nothing more",
      at: "query.queries.2.condition.before.value",
      wrong: "2026-01-31",
    },
    { says: "a day is written", at: `${day}.value`, wrong: absent },
    { says: "a day is written year first", at: `${day}.value`, wrong: "31/01/2026" },
    { says: "a day is in the calendar", at: `${day}.value`, wrong: "2026-13-31" },
    { says: "a day is text", at: `${day}.value`, wrong: 20260131 },
    { says: "a day has two ends", at: `${day}.which`, wrong: absent },
    {
      says: "a day's ends are `start` and `end`",
      at: `${day}.which`,
      wrong: "morning",
      right: "end",
    },
    { says: "a day has no other keys", at: `${day}.range`, wrong: "today" },
    { says: "a moment of UTC is written", at: `${utc}.value`, wrong: absent },
    {
      says: "a moment of UTC has its offset",
      at: `${utc}.value`,
      wrong: "2026-11-01T00:00:00",
      right: "2026-11-01T00:00:00Z",
    },
    { says: "a moment of UTC is on the clock", at: `${utc}.value`, wrong: "2026-11-01T24:30:00Z" },
    { says: "a moment of UTC is text", at: `${utc}.value`, wrong: 1793491200 },
    { says: "a moment of UTC has no ends", at: `${utc}.which`, wrong: "start" },
    { says: "an offset has a direction", at: `${offset}.direction`, wrong: absent },
    {
      says: "an offset goes to the past or the future",
      at: `${offset}.direction`,
      wrong: "back",
      right: "future",
    },
    { says: "an offset starts somewhere", at: `${offset}.moment`, wrong: absent },
    { says: "an offset starts at a moment", at: `${offset}.moment`, wrong: "now" },
    { says: "an offset has a span", at: `${offset}.offset`, wrong: absent },
    { says: "an offset has no other keys", at: `${offset}.unit`, wrong: "months" },
    {
      says: "an offset may move to an end of its day",
      at: `${offset}.which_day_end`,
      wrong: "noon",
      right: "end",
    },
    { says: "a span is no text", at: `${offset}.offset`, wrong: "P3M" },
    { says: "a span is in units we know", at: `${offset}.offset.quarters`, wrong: 1 },
    ...["years", "months", "weeks", "days", "hours", "minutes", "seconds"].flatMap((unit) => [
      {
        says: `a span's ${unit} are not negative`,
        at: `${offset}.offset.${unit}`,
        wrong: -1,
        right: 0,
      },
      { says: `a span's ${unit} are whole`, at: `${offset}.offset.${unit}`, wrong: 0.5, right: 2 },
    ]),
    { says: "a period is named", at: `${period}.range`, wrong: absent },
    { says: "a period is known", at: `${period}.range`, wrong: "this-decade", right: "last-year" },
    { says: "a period has two ends", at: `${period}.which`, wrong: absent },
    { says: "a period has no other keys", at: `${period}.value`, wrong: "2026" },
  ]),
];

const searches: WrongBody[] = [
  ...slips("searchLeads", "SearchNextPage", [
    { says: "a search has a filter", at: "query", wrong: absent },
    {
      says: "a search's filter is called `query`",
      at: "query",
      as: "s_query",
      told: ["s_query", "query"],
      message: /^Rename `s_query` to `query`\./,
    },
    { says: "no second filter stands beside `query`", at: "s_query", wrong: leads },
    {
      says: "a cursor has no underscore, or page one comes again",
      at: "cursor",
      as: "_cursor",
      told: ["_cursor"],
      message: /^Rename `_cursor` to `cursor`/,
    },
    { says: "a cursor is text", at: "cursor", wrong: 2, right: null },
    { says: "a page has at least one object", at: "_limit", wrong: 0, right: 1 },
    { says: "a page has 200 objects at most", at: "_limit", wrong: 500, right: 200 },
    { says: "a page's length is a whole number", at: "_limit", wrong: "100" },
    { says: "a page's length is spelt `_limit`", at: "limit", wrong: 10, right: null },
    { says: 'what the app copies is the text "null"', at: "limit", wrong: "none", right: "null" },
    {
      says: "names of properties go by object type",
      at: "_fields",
      wrong: ["id"],
      right: { lead: ["id"] },
    },
    {
      says: "names of properties are a list",
      at: "_fields.lead",
      wrong: "id,status_id",
      right: ["id"],
    },
    {
      says: "a property is named by text",
      at: "_fields.lead",
      wrong: [1],
      right: ["id"],
      told: ["_fields.lead[0]"],
    },
    { says: "a search skips nothing", at: "_skip", wrong: 100 },
    {
      says: "a search without `type` names no group",
      at: "query",
      wrong: { queries: [leads] },
      right: { type: "and", queries: [leads] },
      told: ["query.type"],
    },
  ]),
  ...slips("searchLeads", "SearchCountOnly", [
    { says: "a search counts or not", at: "include_counts", wrong: 1 },
    { says: "a search's cap is not negative", at: "results_limit", wrong: -1, right: 0 },
    { says: "a search's cap is a number", at: "results_limit", wrong: "0", right: null },
  ]),
];

/** Bodies that the contract refuses. */
export const wrongBodies: WrongBody[] = [
  ...filters,
  ...common,
  ...emails,
  ...deletes,
  ...sequences,
  ...edits,
  ...updates,
  ...nodes,
  ...fields,
  ...conditions,
  ...moments,
  ...searches,
];
