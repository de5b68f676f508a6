import {
  type BulkEdit,
  type CreateBulkDelete,
  type CreateBulkEdit,
  type CreateBulkEmail,
  type CreateBulkSequenceSubscription,
  createClient,
  type QueryNode,
  type SQuery,
} from "close-bulk-actions";
import { describe, expectTypeOf, it } from "vitest";
import type {
  Condition,
  Moment,
  SearchRequest,
  SequenceSubscription,
  UpdateBulkAction,
} from "../../generated/types.js";

declare function edit(body: CreateBulkEdit): void;
declare function email(body: CreateBulkEmail): void;
declare function remove(body: CreateBulkDelete): void;
declare function sequence(body: CreateBulkSequenceSubscription): void;
declare function search(body: SearchRequest): void;
declare function update(body: UpdateBulkAction): void;
declare function condition(condition: Condition): void;
declare function moment(moment: Moment): void;

const s_query: SQuery = { type: "object_type", object_type: "lead" };
const custom_field_id = "cf_1";
const custom_field_name = "Industry";
const custom_field_value = "Retail";
const custom_field_values = ["Retail"];

describe("a bulk edit", () => {
  it("takes what belongs to its type", () => {
    edit({ type: "set_lead_status", lead_status_id: "stat_1", s_query });
    edit({ type: "set_custom_field", custom_field_id, custom_field_value, s_query });
    edit({ type: "set_custom_field", custom_field_name, custom_field_values, s_query });
    edit({ type: "set_global_custom_field", custom_field_id, custom_field_value: 7, s_query });
    edit({ type: "clear_custom_field", custom_field_name, s_query, results_limit: null });
  });

  it("takes only the types of the contract", () => {
    // @ts-expect-error there is no such type
    edit({ type: "set_status", lead_status_id: "stat_1", s_query });
    // @ts-expect-error the type is missing
    edit({ lead_status_id: "stat_1", s_query });
  });

  it("names its custom field by exactly one of id and name", () => {
    // @ts-expect-error both are given
    edit({ type: "clear_custom_field", custom_field_id, custom_field_name, s_query });
    // @ts-expect-error neither is given
    edit({ type: "clear_custom_field", s_query });
    // @ts-expect-error both are given
    edit({ type: "clear_contact_custom_field", custom_field_id, custom_field_name, s_query });
    // @ts-expect-error neither is given
    edit({ type: "set_custom_field", custom_field_value, s_query });
  });

  it("gives exactly one of one value and several", () => {
    const type = "set_custom_field";
    // @ts-expect-error both are given
    edit({ type, custom_field_id, custom_field_value, custom_field_values, s_query });
    // @ts-expect-error neither is given
    edit({ type, custom_field_id, s_query });
  });

  it("never sets a field to null, which would wipe it", () => {
    // @ts-expect-error clear_custom_field empties a field
    edit({ type: "set_custom_field", custom_field_id, custom_field_value: null, s_query });
  });

  it("takes no value where it clears", () => {
    // @ts-expect-error clearing has no value
    edit({ type: "clear_custom_field", custom_field_id, custom_field_value, s_query });
  });

  it("takes no key of another type", () => {
    // @ts-expect-error a status belongs to set_lead_status
    edit({ type: "clear_custom_field", custom_field_id, lead_status_id: "stat_1", s_query });
    // @ts-expect-error a custom field does not belong to set_lead_status
    edit({ type: "set_lead_status", lead_status_id: "stat_1", custom_field_id, s_query });
    // @ts-expect-error the status is missing
    edit({ type: "set_lead_status", s_query });
  });

  it("changes several values in one of three ways", () => {
    const add = {
      type: "set_custom_field",
      custom_field_id,
      custom_field_values,
      s_query,
    } as const;
    edit({ ...add, custom_field_operation: "add" });
    // @ts-expect-error there is no such operation
    edit({ ...add, custom_field_operation: "append" });
  });

  it("narrows by its type", () => {
    const narrow = (body: CreateBulkEdit) => {
      if (body.type === "set_lead_status")
        expectTypeOf(body.lead_status_id).toEqualTypeOf<string>();
      // @ts-expect-error only set_lead_status has a status
      else body.lead_status_id;
      if (body.type !== "set_custom_field") return;
      if (body.custom_field_id !== undefined) {
        expectTypeOf(body.custom_field_name).toEqualTypeOf<undefined>();
      }
    };
    expectTypeOf(narrow).toBeFunction();
  });
});

describe("every bulk action", () => {
  it("needs its filter", () => {
    // @ts-expect-error without s_query, every lead might be reached
    edit({ type: "set_lead_status", lead_status_id: "stat_1" });
    // @ts-expect-error without s_query, every lead might be reached
    email({ template_id: "tmpl_1", contact_preference: "lead" });
    // @ts-expect-error without s_query, every lead might be reached
    remove({});
    // @ts-expect-error without s_query, every lead might be reached
    sequence({ action_type: "pause" });
  });

  it("calls its filter s_query, not query", () => {
    remove({ s_query });
    // @ts-expect-error a search calls it query
    remove({ query: s_query });
    // @ts-expect-error even beside s_query
    remove({ s_query, query: s_query });
  });

  it("refuses a misspelt key, which Close might ignore", () => {
    remove({ s_query, results_limit: 10 });
    // @ts-expect-error it is results_limit
    remove({ s_query, result_limit: 10 });
  });

  it("is only paused or resumed afterwards", () => {
    update({ status: "paused" });
    update({ status: "resuming" });
    // @ts-expect-error resuming is what one asks for
    update({ status: "resumed" });
    // @ts-expect-error nothing else can be changed
    update({ status: "paused", results_limit: 5 });
  });
});

describe("a bulk email", () => {
  it("says who of a lead gets it", () => {
    email({ template_id: "tmpl_1", contact_preference: "all", s_query });
    // @ts-expect-error there is no such choice
    email({ template_id: "tmpl_1", contact_preference: "primary", s_query });
    // @ts-expect-error the choice is missing
    email({ template_id: "tmpl_1", s_query });
    // @ts-expect-error the template is missing
    email({ contact_preference: "lead", s_query });
  });
});

describe("a bulk sequence subscription", () => {
  const subscribe = {
    action_type: "subscribe",
    sequence_id: "seq_1",
    sender_account_id: "emailacct_1",
    sender_name: "Ann",
    sender_email: "ann@example.com",
    contact_preference: "lead",
    s_query,
  } as const;

  it("needs five fields to subscribe", () => {
    sequence(subscribe);
    const { sequence_id: _1, ...noSequence } = subscribe;
    // @ts-expect-error the sequence is missing
    sequence(noSequence);
    const { sender_account_id: _2, ...noAccount } = subscribe;
    // @ts-expect-error the account is missing
    sequence(noAccount);
    const { sender_name: _3, ...noName } = subscribe;
    // @ts-expect-error the name is missing
    sequence(noName);
    const { sender_email: _4, ...noAddress } = subscribe;
    // @ts-expect-error the address is missing
    sequence(noAddress);
    const { contact_preference: _5, ...noPreference } = subscribe;
    // @ts-expect-error the choice of contacts is missing
    sequence(noPreference);
  });

  it("subscribes one contact of a lead, or all, but not every address", () => {
    // @ts-expect-error only emails go to every address
    sequence({ ...subscribe, contact_preference: "all" });
  });

  it("needs nothing but the filter for the other actions", () => {
    sequence({ action_type: "resume", s_query });
    sequence({ action_type: "resume_finished", s_query });
    sequence({ action_type: "pause", sequence_id: "seq_1", s_query });
    sequence({ action_type: "reassign", calls_assigned_to: ["user_1"], s_query });
    // @ts-expect-error pausing has no sender
    sequence({ action_type: "pause", sender_name: "Ann", s_query });
    // @ts-expect-error there is no such action
    sequence({ action_type: "unsubscribe", s_query });
  });

  it("narrows by its action", () => {
    const narrow = (body: CreateBulkSequenceSubscription) => {
      if (body.action_type === "subscribe") {
        expectTypeOf(body.sender_email).toEqualTypeOf<string>();
      } else {
        expectTypeOf(body.sequence_id).toEqualTypeOf<string | undefined>();
      }
    };
    expectTypeOf(narrow).toBeFunction();
  });
});

describe("a filter", () => {
  it("may be a group without a type, at its top only", () => {
    remove({ s_query: { queries: [s_query] } });
    // @ts-expect-error a search takes no group without a type
    search({ query: { queries: [] } });
    // @ts-expect-error an empty object says nothing
    remove({ s_query: {} });
  });

  it("is not the wrapper of a Smart View", () => {
    // @ts-expect-error take what lies under its query
    remove({ s_query: { query: { type: "match_all" }, results_limit: null, sort: [] } });
  });

  it("is called query in a search", () => {
    search({ query: { type: "match_all" }, cursor: null });
    // @ts-expect-error only bulk actions call it s_query
    search({ s_query: { type: "match_all" } });
    // @ts-expect-error it is cursor, without an underscore
    search({ query: { type: "match_all" }, _cursor: "x" });
  });

  it("compares in the ways of the grammar", () => {
    condition({ type: "text", mode: "phrase", value: "a" });
    // @ts-expect-error there is no such mode
    condition({ type: "text", mode: "is", value: "a" });
    condition({ type: "reference", reference_type: "lead", object_ids: ["lead_1"] });
    // @ts-expect-error it is object_ids
    condition({ type: "reference", reference_type: "lead", reference_id: "lead_1" });
    condition({ type: "number_range", gte: 1, lt: 5 });
    // @ts-expect-error at least one bound is needed
    condition({ type: "number_range" });
    condition({ type: "moment_range", on_or_after: { type: "now" }, before: null });
    // @ts-expect-error a moment is an object
    condition({ type: "moment_range", before: "2026-01-01" });
    // @ts-expect-error at least one bound is needed
    condition({ type: "moment_range" });
    // @ts-expect-error at least one bound is needed
    condition({ type: "local_time" });
  });

  it("knows five kinds of moment", () => {
    moment({ type: "fixed_utc", value: "2026-01-01T00:00:00Z" });
    // @ts-expect-error its name is fixed_utc
    moment({ type: "fixed_utc_moment", value: "2026-01-01T00:00:00Z" });
    // @ts-expect-error which end of the day is missing
    moment({ type: "fixed_local_date", value: "2026-01-01" });
  });

  it("narrows by its type, all the way down", () => {
    const depth = (node: QueryNode): number => {
      switch (node.type) {
        case "and":
        case "or":
          return Math.max(0, ...node.queries.map(depth)) + 1;
        case "has_related":
          return depth(node.related_query) + 1;
        case "field_condition":
          expectTypeOf(node.condition.type).toEqualTypeOf<Condition["type"]>();
          return 1;
        case "id":
        case "object_type":
        case "text":
        case "match_all":
        case "saved_search":
          return 1;
        default:
          return node satisfies never;
      }
    };
    expectTypeOf(depth).toBeFunction();
  });
});

describe("what the server sends", () => {
  it("may be a status, a type or a property newer than this release", () => {
    const newer = { status: "throttled", type: "set_owner" } as const;
    expectTypeOf<typeof newer.status>().toExtend<BulkEdit["status"]>();
    expectTypeOf<typeof newer.type>().toExtend<BulkEdit["type"]>();
    expectTypeOf<"archived">().toExtend<SequenceSubscription["status"]>();
    // @ts-expect-error but a status is a text
    expectTypeOf<number>().toExtend<BulkEdit["status"]>();
    // @ts-expect-error and what we send is only what is known
    expectTypeOf<typeof newer.type>().toExtend<CreateBulkEdit["type"]>();
  });

  it("offers the known statuses by name", () => {
    const isFinal = ({ status }: BulkEdit) => status === "done" || status === "error";
    expectTypeOf(isFinal).returns.toEqualTypeOf<boolean>();
  });

  it("is null where Close says it may be", () => {
    expectTypeOf<BulkEdit["n_leads"]>().toEqualTypeOf<number | null>();
    expectTypeOf<BulkEdit["n_leads_processed"]>().toEqualTypeOf<number>();
    expectTypeOf<BulkEdit["lead_status_id"]>().toEqualTypeOf<string | null>();
  });
});

describe("a client", () => {
  it("takes an API key or an access token, not both", () => {
    createClient({ apiKey: "api_1" });
    createClient({ accessToken: async () => "token" });
    // @ts-expect-error one of them is needed
    createClient({});
    // @ts-expect-error they exclude each other
    createClient({ apiKey: "api_1", accessToken: "token" });
  });
});
