import { createSandbox, type Sandbox } from "close-bulk-actions/sandbox";
import { beforeEach, describe, expect, it } from "vitest";
import { send } from "../send.js";

const minute = 60_000;
const day = 24 * 60 * minute;
let sandbox: Sandbox;
let editId: string;
let edits: number;

/** Starts a bulk edit of a few leads, to another status every time, and lets it end. */
async function edit(results_limit: number): Promise<string> {
  edits += 1;
  const status = sandbox.org.lead_statuses[edits % sandbox.org.lead_statuses.length];
  const body = {
    type: "set_lead_status",
    lead_status_id: status?.id,
    results_limit,
    s_query: { type: "match_all" },
  };
  const { body: action } = await send(sandbox, "POST", "/bulk_action/edit/", body);
  sandbox.clock.advance(minute);
  return action.id;
}

/** What the event log answers. */
async function list(query: Record<string, string | number> = {}, key = sandbox.apiKey) {
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]) => [name, `${value}`]),
  );
  return send(sandbox, "GET", `/event/?${search}`, undefined, {
    authorization: `Basic ${btoa(`${key}:`)}`,
  });
}

/** The ids of all events that match, newest first, as the sandbox keeps them. */
function idsOf(isMeant: (event: Sandbox["events"][number]) => boolean = () => true): string[] {
  return sandbox.events
    .filter(isMeant)
    .map(({ id }) => id)
    .reverse();
}

const ids = (answer: { body: { data: { id: string }[] } }) => answer.body.data.map(({ id }) => id);

beforeEach(async () => {
  sandbox = createSandbox({ leads: 40, clock: "virtual" });
  edits = 0;
  editId = await edit(12);
});

describe("the event log", () => {
  it("lists the latest event first", async () => {
    const answer = await list();
    expect(answer.status).toBe(200);
    expect(ids(answer)).toEqual(idsOf());
    expect(answer.body.data[0]).toMatchObject({ object_id: editId, action: "completed" });
    expect(answer.body.data.at(-1)).toMatchObject({ object_id: editId, action: "created" });
  });

  it("ties what a bulk action changed to it, and tells which request started it", async () => {
    const { body } = await list({ object_type: "lead", action: "updated" });
    expect(body.data.length).toBeGreaterThan(0);
    for (const { meta, request_id } of body.data) {
      expect(meta).toEqual({ bulk_action_id: editId });
      expect(request_id).toBeNull();
    }
    const created = (await list({ object_id: editId, action: "created" })).body.data[0];
    expect(created.meta).toEqual({
      request_method: "POST",
      request_path: "/api/v1/bulk_action/edit/",
    });
    expect(created.request_id).toMatch(/^req_/);
  });

  it("holds the bulk action as it is after the event", async () => {
    const { body } = await list({ object_id: editId, action: "completed" });
    const got = await send(sandbox, "GET", `/bulk_action/edit/${editId}/`);
    expect(body.data[0].data).toEqual(got.body);
  });

  it("has 50 events on a page, or as many as `_limit` says, up to 50", async () => {
    await edit(40);
    await edit(40);
    expect(idsOf().length).toBeGreaterThan(60);
    expect(ids(await list())).toEqual(idsOf().slice(0, 50));
    expect(ids(await list({ _limit: 3 }))).toEqual(idsOf().slice(0, 3));
    expect((await list({ _limit: 50 })).status).toBe(200);
    expect((await list({ _limit: 51 })).status).toBe(400);
    expect((await list({ _limit: 0 })).status).toBe(400);
  });

  it("does not know `_skip`", async () => {
    expect(ids(await list({ _skip: 3 }))).toEqual(ids(await list()));
  });

  it("is walked through by `_cursor`, there and back", async () => {
    const pages: string[][] = [];
    let answer = await list({ _limit: 2, object_type: "lead", action: "updated" });
    expect(answer.body.cursor_previous).toBeNull();
    for (;;) {
      pages.push(ids(answer));
      const { cursor_next } = answer.body;
      if (cursor_next === null) break;
      answer = await list({
        _limit: 2,
        object_type: "lead",
        action: "updated",
        _cursor: cursor_next,
      });
    }
    const all = idsOf(({ object_type }) => object_type === "lead");
    expect(pages.flat()).toEqual(all);
    expect(pages.length).toBeGreaterThan(2);

    const back: string[][] = [pages.at(-1) ?? []];
    while (answer.body.cursor_previous !== null) {
      const _cursor = answer.body.cursor_previous;
      answer = await list({ _limit: 2, object_type: "lead", action: "updated", _cursor });
      back.unshift(ids(answer));
    }
    expect(back.flat()).toEqual(all);
    expect(back.map(({ length }) => length > 0)).not.toContain(false);
    const _cursor = answer.body.cursor_next;
    answer = await list({ _limit: 2, object_type: "lead", action: "updated", _cursor });
    expect(ids(answer)).toEqual(back[1]);
  });

  it("keeps its place while new events come in, and then shows them", async () => {
    const first = await list({ _limit: 2 });
    const before = idsOf();
    await edit(3);
    const next = await list({ _limit: 2, _cursor: first.body.cursor_next });
    expect(ids(next)).toEqual(before.slice(2, 4));
    const newer = await list({
      _cursor: (await list({ _limit: 2, _cursor: next.body.cursor_previous })).body.cursor_previous,
    });
    expect(ids(newer)).toEqual(idsOf().slice(0, idsOf().length - before.length));
  });

  it.each([
    "",
    "x",
    "%%%",
    "\u{1f600}",
    btoa("direction=older"),
    btoa("direction=older&eventId=ev_none"),
    btoa("direction=up&eventId=ev_none"),
  ])("refuses the cursor %j", async (_cursor) => {
    const { status, body } = await list({ _cursor });
    expect(status).toBe(400);
    expect(body.error).toContain("cursor");
  });

  it("does not ask for the dates again beside a cursor", async () => {
    await edit(2);
    const since = "2026-01-05T09:01:00";
    const first = await list({ _limit: 1, date_updated__gte: since });
    const rest = await list({ _cursor: first.body.cursor_next });
    const all = idsOf(({ date_updated }) => date_updated >= since);
    expect([...ids(first), ...ids(rest)]).toEqual(all);
    expect(all.length).toBeLessThan(idsOf().length);
  });

  it("is filtered by date, at and beside a moment", async () => {
    const middle = sandbox.events[5]?.date_updated ?? "";
    for (const [name, holds] of [
      ["gte", (date: string) => date >= middle],
      ["gt", (date: string) => date > middle],
      ["lte", (date: string) => date <= middle],
      ["lt", (date: string) => date < middle],
    ] as const) {
      const wanted = idsOf(({ date_updated }) => holds(date_updated));
      expect(wanted).not.toHaveLength(0);
      for (const moment of [middle, `${middle}+00:00`, `${middle}Z`]) {
        expect(ids(await list({ [`date_updated__${name}`]: moment }))).toEqual(wanted);
      }
    }
    const later = middle.replace("T09:", "T11:");
    const wanted = idsOf(({ date_updated }) => date_updated >= middle);
    expect(ids(await list({ date_updated__gte: `${later}+02:00` }))).toEqual(wanted);
  });

  it.each(["", "yesterday", "2026-13-01", "1", "+012026-01-05T09:00:00Z"])(
    "refuses %j as a date",
    async (date_updated__gte) => {
      const { status, body } = await list({ date_updated__gte });
      expect(status).toBe(400);
      expect(Object.keys(body["field-errors"])).toEqual(["date_updated__gte"]);
    },
  );

  const filters = [
    "object_type",
    "object_id",
    "action",
    "lead_id",
    "user_id",
    "request_id",
  ] as const;
  const supported = [
    "request_id",
    "object_type object_id",
    "object_type action",
    "object_id action",
    "lead_id",
    "object_type lead_id",
    "object_type action lead_id",
    "lead_id user_id",
    "object_type lead_id user_id",
    "object_type action lead_id user_id",
    "user_id",
    "object_id user_id",
    "object_id action user_id",
    "object_type user_id",
    "object_type action user_id",
  ];

  it("is filtered by each supported combination, and refuses every other", async () => {
    await edit(1);
    const lead = sandbox.events.find(({ object_type }) => object_type === "lead");
    const created = sandbox.events.find(({ action }) => action === "created");
    for (let mask = 1; mask < 2 ** filters.length; mask += 1) {
      const names = filters.filter((_, index) => mask & (1 << index));
      const event = names.includes("request_id") ? created : lead;
      const query = Object.fromEntries(names.map((name) => [name, event?.[name] ?? "lead_none"]));
      const answer = await list(query);
      if (supported.includes(names.join(" "))) {
        const wanted = idsOf((each) => names.every((name) => each[name] === event?.[name]));
        expect(wanted).not.toHaveLength(0);
        expect(ids(answer)).toEqual(wanted);
      } else {
        expect([names, answer.status]).toEqual([names, 400]);
        expect(answer.body.error).toContain("combination");
      }
    }
  });

  it("keeps events for 30 days", async () => {
    const first = sandbox.events.length;
    sandbox.clock.advance(30 * day - 2 * minute);
    expect(ids(await list())).toHaveLength(first);
    await edit(1);
    sandbox.clock.advance(2 * minute);
    const answer = await list();
    expect(ids(answer)).toEqual(idsOf());
    expect(ids(answer).length).toBeLessThan(first);
    expect(answer.body.data.at(-1).object_id).not.toBe(editId);
    sandbox.clock.advance(31 * day);
    expect(sandbox.events).toEqual([]);
  });

  it("shows what an event is about for one hour, and longer to those who manage the organization", async () => {
    const [manager, member] = sandbox.org.users;
    sandbox.clock.advance(50 * minute);
    await edit(1);
    sandbox.clock.advance(30 * minute);
    for (const event of (await list({}, manager?.api_key)).body.data) {
      expect(event).toHaveProperty("data");
      expect(event).toHaveProperty("previous_data");
    }
    const [newest, ...rest] = (await list({}, member?.api_key)).body.data;
    const oldest = rest.at(-1);
    expect(newest).toHaveProperty("data");
    expect(newest).toHaveProperty("previous_data");
    expect(oldest).not.toHaveProperty("data");
    expect(oldest).not.toHaveProperty("previous_data");
    expect(oldest.meta).toBeDefined();
  });
});
