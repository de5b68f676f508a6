import {
  type ActionList,
  type BulkAction,
  type BulkDelete,
  type BulkEdit,
  type BulkEmail,
  type BulkSequenceSubscription,
  type CreateBulkDelete,
  type CreateBulkEdit,
  type CreateBulkEmail,
  type CreateBulkSequenceSubscription,
  createClient,
  type RenderedEmail,
  type Snapshot,
} from "close-bulk-actions";
import { describe, expectTypeOf, it } from "vitest";
import type * as Contract from "../../generated/types.js";

const close = createClient({ apiKey: "api_1" });
const s_query = { type: "match_all" } as const;
const edit = { type: "set_lead_status", lead_status_id: "stat_1", s_query } as const;

describe("the client's named types", () => {
  it("are those of the contract", () => {
    expectTypeOf<CreateBulkEmail>().branded.toEqualTypeOf<Contract.CreateBulkEmail>();
    expectTypeOf<CreateBulkDelete>().branded.toEqualTypeOf<Contract.CreateBulkDelete>();
    expectTypeOf<CreateBulkEdit>().toExtend<Contract.CreateBulkEdit>();
    expectTypeOf<Contract.CreateBulkEdit>().toExtend<CreateBulkEdit>();
    expectTypeOf<CreateBulkSequenceSubscription>().toExtend<Contract.CreateBulkSequenceSubscription>();
    expectTypeOf<Contract.CreateBulkSequenceSubscription>().toExtend<CreateBulkSequenceSubscription>();
    expectTypeOf<Contract.BulkEmail>().toExtend<BulkEmail>();
    expectTypeOf<Contract.BulkSequenceSubscription>().toExtend<BulkSequenceSubscription>();
    expectTypeOf<Contract.BulkDelete>().toExtend<BulkDelete>();
    expectTypeOf<Contract.BulkEdit>().toExtend<BulkEdit>();
    expectTypeOf<BulkEdit>().toExtend<BulkAction>();
  });
});

describe("each method", () => {
  it("returns the action of its kind", () => {
    expectTypeOf(close.emails.get).returns.resolves.toEqualTypeOf<BulkEmail>();
    expectTypeOf(
      close.sequenceSubscriptions.pause,
    ).returns.resolves.toEqualTypeOf<BulkSequenceSubscription>();
    expectTypeOf(close.deletes.resume).returns.resolves.toEqualTypeOf<BulkDelete>();
    expectTypeOf(close.edits.create).returns.resolves.toEqualTypeOf<BulkEdit>();
    expectTypeOf(close.edits.wait).returns.resolves.toEqualTypeOf<BulkEdit>();
    expectTypeOf(close.edits.watch).returns.toEqualTypeOf<AsyncIterable<Snapshot<BulkEdit>>>();
    expectTypeOf(close.edits.list).returns.toEqualTypeOf<ActionList<BulkEdit>>();
  });

  it("takes the body of its kind", () => {
    close.edits.create(edit);
    // @ts-expect-error Type '"set_lead_status"' is not assignable to type '"subscribe" | …'
    close.sequenceSubscriptions.create(edit);
    // @ts-expect-error Property 'template_id' is missing
    close.emails.create({ s_query, contact_preference: "lead" });
    close.deletes.create({ s_query, bulk_object_type: "contact" });
    // @ts-expect-error Type '"opportunity"' is not assignable to type '"lead" | …'
    close.deletes.create({ s_query, bulk_object_type: "opportunity" });
  });

  it("takes its options, and no misspelt ones", () => {
    const { signal } = new AbortController();
    close.edits.create(edit, { expect: { atMost: 500 }, signal });
    // @ts-expect-error Type 'number' is not assignable to type 'Expectation'
    close.edits.create(edit, { expect: 500 });
    // @ts-expect-error Property 'atMost' is missing
    close.edits.create(edit, { expect: {} });
    close.edits.wait("bulkedit_1", { deadlineMs: 1, minPollMs: 1, whenPaused: "stop", signal });
    // @ts-expect-error 'pollMs' does not exist
    close.edits.wait("bulkedit_1", { pollMs: 1 });
    // @ts-expect-error Type '"fail"' is not assignable to type '"wait" | "stop"'
    close.edits.watch("bulkedit_1", { whenPaused: "fail" });
  });
});

describe("a list", () => {
  it("is walked through one by one, or in pages", async () => {
    for await (const each of close.emails.list()) expectTypeOf(each).toEqualTypeOf<BulkEmail>();
    for await (const page of close.deletes.list().pages()) {
      expectTypeOf(page).toEqualTypeOf<BulkDelete[]>();
    }
  });

  it("is collected only up to a limit", () => {
    expectTypeOf(close.edits.list().toArray({ limit: 1 })).resolves.toEqualTypeOf<BulkEdit[]>();
    // @ts-expect-error Expected 1 arguments, but got 0
    close.edits.list().toArray();
    // @ts-expect-error Property 'limit' is missing
    close.edits.list().toArray({});
  });

  it("is of one template for emails alone", () => {
    close.emails.list({ templateId: "tmpl_1", pageSize: 10 });
    close.edits.list({ pageSize: 10 });
    // @ts-expect-error 'templateId' does not exist
    close.edits.list({ templateId: "tmpl_1" });
  });
});

describe("progress", () => {
  it("tells the action, its speed and its end, which may not be known", () => {
    close.edits.wait("bulkedit_1", {
      onProgress: (action, { rate, estimatedEnd }) => {
        expectTypeOf(action).toEqualTypeOf<BulkEdit>();
        expectTypeOf(rate).toEqualTypeOf<number | null>();
        expectTypeOf(estimatedEnd).toEqualTypeOf<Date | null>();
      },
    });
  });
});

describe("a preview of emails", () => {
  it("takes what create takes", () => {
    const body = { template_id: "tmpl_1", contact_preference: "all", s_query } as const;
    expectTypeOf(close.emails.preview(body)).resolves.toEqualTypeOf<{
      total: number;
      limited: number;
      sample: RenderedEmail[];
    }>();
    // @ts-expect-error Property 'preview' does not exist
    close.edits.preview(edit);
  });
});

describe("an action", () => {
  it("is told apart by its type, its action and its status, with an arm for newer ones", async () => {
    const told = ({ type, status }: BulkEdit, { action_type }: BulkSequenceSubscription) => {
      switch (type) {
        case "set_lead_status":
        case "set_custom_field":
          return 1;
        default:
          expectTypeOf(type).toExtend<string>();
          expectTypeOf<"set_owner">().toExtend<typeof type>();
      }
      if (status !== "done") expectTypeOf<"throttled" | null>().toExtend<typeof status>();
      if (action_type !== "subscribe") expectTypeOf<"snooze">().toExtend<typeof action_type>();
      return undefined;
    };
    expectTypeOf(told).returns.toEqualTypeOf<1 | undefined>();
  });
});
