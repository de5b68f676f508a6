import { type Client, CloseError, createClient } from "close-bulk-actions";
import { createSandbox, type SandboxOptions } from "close-bulk-actions/sandbox";
import { describe, expect, it } from "vitest";
import { FakeTime } from "./fake-time.js";
import { SandboxTime } from "./sandbox-time.js";
import { type Answer, type Sent, silence, stubbed } from "./stub.js";

const s_query = { type: "match_all" } as const;
const lost = new TypeError("fetch failed");
const me = { id: "user_1" };

/** An action as a list shows it, made by a create of `edit`. */
const action = (more: object = {}) => ({
  id: "bulkedit_1",
  created_by: "user_1",
  date_created: "1970-01-01T00:00:00.000000+00:00",
  status: "created",
  n_leads: null,
  query: "lead_status:Potential",
  type: "set_lead_status",
  lead_status_id: "stat_1",
  custom_field_name: null,
  custom_field_value: null,
  s_query,
  results_limit: null,
  sort: [],
  send_done_email: true,
  ...more,
});
const edit = { type: "set_lead_status", lead_status_id: "stat_1", s_query } as const;
type CreateEdit = Parameters<Client["edits"]["create"]>[0];

/** Loses the answer of a create, and then shows these actions. */
async function lose(
  body: object,
  actions: object[] | Answer,
  options: object = {},
): Promise<{ outcome: unknown; sent: Sent[]; waits: number[]; events: unknown[] }> {
  const time = new FakeTime();
  const events: unknown[] = [];
  const { close, sent } = stubbed(
    [lost, me, Array.isArray(actions) ? { data: actions, has_more: false } : actions],
    { onEvent: (event: unknown) => events.push(event), ...options },
    time,
  );
  const call = close.edits.create(body as CreateEdit);
  const outcome = await time.run(call.catch((error: unknown) => error));
  expect(time.sleepers.size).toBe(0);
  return { outcome, sent, waits: time.slept, events };
}

const unknown = expect.objectContaining({ code: "unknown_outcome" });

describe("a create whose answer was lost", () => {
  it("is looked for, and returned when it is there", async () => {
    const { outcome, sent, events } = await lose(edit, [action()]);
    expect(outcome).toEqual(action());
    const paths = sent.map(({ method, url }) => `${method} ${url.slice(28)}`);
    expect(paths).toEqual([
      "POST /bulk_action/edit/",
      "GET /me/",
      "GET /bulk_action/edit/?_skip=0&_limit=100",
    ]);
    const path = "/bulk_action/edit/";
    expect(events).toStrictEqual([
      { type: "lost", method: "POST", path, attempt: 1, delayMs: 0, code: "unknown_outcome" },
      { type: "look_up", method: "POST", path, attempt: 1, delayMs: 1_000, found: 1 },
    ]);
  });

  it("tells the status, where the answer was a failure of the server", async () => {
    const time = new FakeTime();
    const events: unknown[] = [];
    const answers = [{ status: 504, body: "" }, me, { data: [action()], has_more: false }];
    const { close } = stubbed(answers, { onEvent: (event) => events.push(event) }, time);
    await time.run(close.edits.create(edit));
    expect(events[0]).toMatchObject({ type: "lost", code: "unknown_outcome", status: 504 });
  });

  it("is looked for again where it is not there yet, and then given up", async () => {
    let looks = 0;
    const late = ({ url }: Request) => {
      if (url.includes("edit")) looks += 1;
      return Response.json({ data: looks < 3 ? [] : [action()], has_more: false });
    };
    expect(await lose(edit, late)).toMatchObject({ outcome: action(), waits: [0, 1_000, 2_000] });
    const { outcome, waits, sent } = await lose(edit, []);
    expect(outcome).toMatchObject({
      code: "unknown_outcome",
      candidates: [],
      retryable: false,
      cause: lost,
      message: expect.stringMatching(
        /^POST \/bulk_action\/edit\/: no answer arrived\. It may or .* again\.$/,
      ),
    });
    expect(waits).toEqual([0, 1_000, 2_000, 4_000]);
    expect(sent.filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  it("is not guessed where there are two, and says which", async () => {
    const two = [action({ id: "bulkedit_2" }), action()];
    const { outcome } = await lose(edit, two);
    expect(outcome).toMatchObject({
      code: "unknown_outcome",
      candidates: two,
      message: expect.stringContaining("It may be bulkedit_2 or bulkedit_1."),
    });
  });

  it("is looked for only when that is wanted, and not after an abort", async () => {
    const without = await lose(edit, [action()], { lookUp: false });
    expect([without.outcome, without.sent.length]).toEqual([unknown, 1]);
    const { close, sent } = stubbed([() => new Promise<Response>(() => {})]);
    const controller = new AbortController();
    const create = close.edits.create(edit, { signal: controller.signal });
    while (sent.length === 0) await new Promise(setImmediate);
    controller.abort();
    await expect(create).rejects.toMatchObject({
      code: "unknown_outcome",
      message: expect.stringContaining("/: aborted by its signal. It may or may not have been"),
    });
    expect(sent).toHaveLength(1);
  });

  it("is not looked for again after an abort, and shows what was found", async () => {
    const time = new FakeTime();
    const controller = new AbortController();
    const two = [action({ id: "bulkedit_2" }), action()];
    const looks: number[] = [];
    const { close } = stubbed(
      [lost, me, { data: two, has_more: false }],
      {
        onEvent({ type, attempt }) {
          if (type !== "look_up") return;
          looks.push(attempt);
          controller.abort();
        },
      },
      time,
    );
    const call = close.edits.create(edit, { signal: controller.signal });
    await expect(time.run(call)).rejects.toMatchObject({
      code: "unknown_outcome",
      candidates: two,
    });
    expect([looks, time.sleepers.size]).toEqual([[1], 0]);
  });

  it("is looked for no longer than a minute, where the server hangs", async () => {
    const time = new FakeTime();
    await time.run(time.sleep(1_000_000));
    const { close } = stubbed([lost, silence], {}, time);
    const outcome = time.run(close.edits.create(edit));
    await expect(outcome).rejects.toMatchObject({ code: "unknown_outcome", candidates: [] });
    expect([time.now(), time.sleepers.size]).toEqual([1_060_000, 0]);
  });

  it("is found although a look fails", async () => {
    let looks = 0;
    const flaky = ({ url }: Request) => {
      if (url.includes("edit")) looks += 1;
      return looks === 1
        ? new Response("no", { status: 403 })
        : Response.json({ data: [action()], has_more: false });
    };
    expect(await lose(edit, flaky)).toMatchObject({ outcome: action(), waits: [0, 1_000] });
  });

  it("is looked for through the pages, as far as they are recent", async () => {
    const other = action({ id: "bulkedit_2", lead_status_id: "stat_2" });
    const paged = (old: object) => (request: Request) => {
      const isFirst = request.url.includes("_skip=0");
      return Response.json({ data: isFirst ? [old] : [action()], has_more: isFirst });
    };
    expect((await lose(edit, paged(other))).outcome).toEqual(action());
    const old = { ...other, date_created: "1969-12-31T23:50:00+00:00" };
    expect((await lose(edit, paged(old))).outcome).toEqual(unknown);
  });

  it("is looked for through five pages, and no more", async () => {
    const other = action({ id: "bulkedit_2", lead_status_id: "stat_2" });
    const skips: (string | null)[] = [];
    const onPage = (page: number) => (request: Request) => {
      const skip = new URL(request.url).searchParams.get("_skip");
      skips.push(skip);
      const data = skip === String(page * 100) ? [action()] : [other];
      return Response.json({ data, has_more: true });
    };
    expect((await lose(edit, onPage(4))).outcome).toEqual(action());
    expect(skips).toEqual(["0", "100", "200", "300", "400"]);
    expect((await lose(edit, onPage(5))).outcome).toEqual(unknown);
  });

  it("counts an action that moves onto the next page once", async () => {
    const pages = (request: Request) =>
      Response.json({ data: [action()], has_more: request.url.includes("_skip=0") });
    expect((await lose(edit, pages)).outcome).toEqual(action());
  });
});

describe("the action of a lost create", () => {
  const made = (ms: number) => ({ date_created: new Date(-ms).toISOString() });
  const field = {
    type: "set_custom_field",
    custom_field_name: "Size",
    custom_field_value: 7,
    s_query,
  };
  const shown = {
    type: "set_custom_field",
    lead_status_id: null,
    custom_field_name: "Size",
    custom_field_value: "7",
  };
  const group = { queries: [s_query] };
  const calls = { type: "and", queries: [{ type: "object_type", object_type: "activity.call" }] };
  const cases: [string, object, object, object][] = [
    ["was created by the same user", edit, {}, { created_by: "user_2" }],
    ["was created since, but for two minutes of clock skew", edit, made(119_000), made(121_000)],
    ["tells when it was created", edit, {}, { date_created: null }],
    [
      "has the same filter",
      edit,
      { s_query: { type: "match_all", negate: false } },
      { s_query: { type: "match_all", negate: true } },
    ],
    [
      "has the same group",
      { ...edit, s_query: group },
      { s_query: group },
      { s_query: { queries: [s_query, s_query] } },
    ],
    [
      "has the same filter, even one that makes no sense",
      { ...edit, s_query: { queries: [null] } },
      { s_query: { queries: [null] } },
      {},
    ],
    ["edits the same", edit, {}, { lead_status_id: "stat_2" }],
    ["is of the same type", edit, {}, { type: "clear_custom_field" }],
    [
      "has the limit, null where none was given",
      edit,
      { results_limit: null },
      { results_limit: 0 },
    ],
    [
      "has the order, none where none was given",
      edit,
      { sort: [] },
      { sort: [{ direction: "asc" }] },
    ],
    [
      "sends an email, where nothing else was said",
      edit,
      { send_done_email: true },
      { send_done_email: false },
    ],
    [
      "sends none, where that was said",
      { ...edit, send_done_email: false },
      { send_done_email: false },
      {},
    ],
    [
      "has a value where one was given, even one that reads like none",
      { ...field, custom_field_value: "false" },
      { ...shown, custom_field_value: "false" },
      { ...shown, custom_field_value: false },
    ],
    ["has a value of the same kind", field, shown, { ...shown, custom_field_value: {} }],
    ["has the value as text", field, shown, { ...shown, custom_field_value: "8" }],
    [
      "deletes leads, where nothing else was said",
      { s_query },
      { bulk_object_type: "lead" },
      { bulk_object_type: "contact" },
    ],
    [
      "deletes what its filter searches for, where nothing was said",
      { s_query: calls },
      { s_query: calls, bulk_object_type: "call" },
      { s_query: calls, bulk_object_type: "lead" },
    ],
    [
      "names the field, where the name was given",
      field,
      shown,
      { ...shown, custom_field_name: "Age" },
    ],
    [
      "may show what this release does not know",
      edit,
      { priority: 3 },
      { priority: 3, type: "newer" },
    ],
    [
      "sends from where Close chose",
      { ...edit, template_id: "tmpl_1" },
      { template_id: "tmpl_1", sender: "me@acme.com" },
      { template_id: "tmpl_2" },
    ],
    [
      "is for all sequences, where none was named",
      { ...edit, action_type: "pause" },
      { action_type: "pause", sequence_id: null },
      { action_type: "pause", sequence_id: "seq_1" },
    ],
  ];

  it.each(cases)("%s", async (_, body, same, other) => {
    expect((await lose(body, [action(same)])).outcome).toEqual(action(same));
    expect((await lose(body, [action(other)])).outcome).toEqual(unknown);
  });

  it.each([
    ["a field by its id", { custom_field_id: "cf_1", custom_field_name: undefined }],
    ["several values", { custom_field_values: ["a"] }],
    ["to add a value", { custom_field_operation: "add" }],
  ])("is only a candidate where it does not show what was asked for: %s", async (_, more) => {
    const body = JSON.parse(JSON.stringify({ ...field, ...more }));
    const { outcome } = await lose(body, [action(shown)]);
    expect(outcome).toMatchObject({ code: "unknown_outcome", candidates: [action(shown)] });
    expect((await lose(field, [action(shown)])).outcome).toEqual(action(shown));
  });

  it("was created since by the clock of the server, where it tells the time", async () => {
    const answer = (ms: number) => () =>
      Response.json(
        {
          data: [action({ date_created: new Date(3_600_000 + ms).toISOString() })],
          has_more: false,
        },
        { headers: { date: "Thu, 01 Jan 1970 01:00:00 GMT" } },
      );
    expect((await lose(edit, answer(-1_000))).outcome).toMatchObject({ id: "bulkedit_1" });
    expect((await lose(edit, answer(-30_000))).outcome).toEqual(unknown);
  });

  it("is not one that another create of this client returned", async () => {
    const time = new FakeTime();
    const list = { data: [action({ id: "bulkedit_2" }), action()], has_more: false };
    const { close } = stubbed([action(), lost, me, list], {}, time);
    await close.edits.create(edit);
    expect(await time.run(close.edits.create(edit))).toMatchObject({ id: "bulkedit_2" });
  });

  it("is the one, where another create of this client was refused", async () => {
    const time = new FakeTime();
    const list = { data: [action()], has_more: false };
    const { close } = stubbed([{ status: 400, body: {} }, lost, me, list], {}, time);
    await expect(close.edits.create(edit)).rejects.toMatchObject({ code: "bad_request" });
    expect(await time.run(close.edits.create(edit))).toEqual(action());
  });
});

describe("two creates that look the same", () => {
  const setUp = (faults: SandboxOptions["faults"] = []) => {
    const sandbox = createSandbox({ leads: 3, clock: "virtual", faults });
    const time = new SandboxTime(sandbox);
    const close = createClient({ apiKey: sandbox.apiKey, fetch: sandbox.fetch }, time);
    const body = {
      type: "set_lead_status",
      lead_status_id: sandbox.org.lead_statuses[0]?.id ?? "",
      s_query,
    } as const;
    const create = (more: object = {}) =>
      time.run(outcomeOf(close.edits.create({ ...body, ...more })));
    const made = async () => (await close.http.GET("/bulk_action/edit/")).data?.data ?? [];
    return { create, made, clock: sandbox.clock };
  };
  const outcomeOf = (call: Promise<{ id: string }>) =>
    call.then(
      ({ id }) => id,
      (error: unknown) => (error instanceof CloseError ? error.code : String(error)),
    );
  const post = { method: "POST", path: "/bulk_action/edit/" };

  it("are told apart when the answer of one arrives", async () => {
    const { create, made } = setUp([{ fault: "reset_after", ...post, nth: 1 }]);
    const ids = await Promise.all([create(), create()]);
    expect(new Set(ids)).toEqual(new Set((await made()).map(({ id }) => id)));
    expect(new Set(ids).size).toBe(2);
  });

  it("are not told apart when both are lost, though both were started", async () => {
    const { create, made } = setUp([{ fault: "reset_after", ...post, nth: 1, times: 2 }]);
    expect(await Promise.all([create(), create()])).toEqual(["unknown_outcome", "unknown_outcome"]);
    expect(await made()).toHaveLength(2);
  });

  it("are both found when they are not quite the same", async () => {
    const { create, made } = setUp([{ fault: "reset_after", ...post, nth: 1, times: 2 }]);
    const ids = await Promise.all([create(), create({ results_limit: 2 })]);
    expect(new Set(ids)).toEqual(new Set((await made()).map(({ id }) => id)));
  });

  it("are not told apart when the first was lost for good, and may still begin", async () => {
    const { create, clock } = setUp([
      { fault: "reset_before", ...post, nth: 1 },
      { fault: "reset_after", ...post, nth: 2, times: 2 },
    ]);
    expect(await create()).toBe("unknown_outcome");
    expect(await create()).toBe("unknown_outcome");
    clock.advance(660_000);
    expect(await create()).toMatch(/^bulkedit_/);
  });
});
