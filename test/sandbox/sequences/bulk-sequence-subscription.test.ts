import type { Contact, Sandbox } from "close-bulk-actions/sandbox";
import { describe, expect, it } from "vitest";
import { contact, lead, office, run, start } from "../email/office.js";
import { send } from "../send.js";

const kind = "sequence_subscription";
const ana = {
  sender_account_id: "emailacct_ana",
  sender_name: "Ana A.",
  sender_email: "sales@office.example",
};
const subscribe = {
  action_type: "subscribe",
  sequence_id: "seq_welcome",
  contact_preference: "contact",
  ...ana,
};

/** Gives a contact a subscription that began before. */
function subscribed(who: Contact, sequence_id: string, status: string): Contact {
  who.subscriptions.push({
    id: `sub_${who.name}_${sequence_id}_${status}`,
    sequence_id,
    contact_id: who.id,
    contact_email: null,
    lead_id: who.lead_id,
    status,
    status_reason: "manual",
    sender_account_id: "emailacct_ben",
    sender_name: "Ben",
    sender_email: "ben@office.example",
    calls_assigned_to: null,
    date_updated: "2026-01-01T00:00:00.000000",
  });
  return who;
}

/** Who is subscribed to what, and how far they are, in the order of the subscriptions. */
function subscriptionsOf(sandbox: Sandbox): string[] {
  return [...sandbox.org.leads.values()]
    .flatMap(({ contacts }) => contacts)
    .flatMap(({ name, subscriptions }) =>
      subscriptions.map((each) => `${name} ${each.sequence_id} ${each.status}`),
    );
}

describe("subscribe", () => {
  const people = () =>
    office(
      lead(
        "Acme",
        contact("Silent"),
        contact("Ada", "ada@acme.example", "a2@acme.example"),
        contact("Bob", "bob@acme.example"),
      ),
      lead("Bolt", contact("Cy", "cy@bolt.example")),
      lead("Empty"),
    );

  it("subscribes every contact with an address, at its first, for `contact`", async () => {
    const sandbox = people();
    expect(await run(sandbox, kind, subscribe)).toMatchObject({
      status: "done",
      n_leads: 3,
      n_objects: 3,
      n_objects_processed: 3,
    });
    expect(subscriptionsOf(sandbox)).toEqual([
      "Ada seq_welcome active",
      "Bob seq_welcome active",
      "Cy seq_welcome active",
    ]);
  });

  it.each([
    "sequence_id",
    "sender_account_id",
    "sender_name",
    "sender_email",
    "contact_preference",
  ])("needs %s", async (field) => {
    const answer = await start(people(), kind, { ...subscribe, [field]: undefined });
    expect([answer.status, Object.keys(answer.body["field-errors"])]).toEqual([400, [field]]);
  });

  it("cannot reach every address of a contact", async () => {
    const answer = await start(people(), kind, { ...subscribe, contact_preference: "all" });
    expect(answer.status).toBe(400);
    expect(Object.keys(answer.body["field-errors"])).toEqual(["contact_preference"]);
  });

  it("subscribes one contact of each lead for `lead`", async () => {
    const sandbox = people();
    await run(sandbox, kind, { ...subscribe, contact_preference: "lead" });
    expect(subscriptionsOf(sandbox)).toEqual(["Ada seq_welcome active", "Cy seq_welcome active"]);
  });

  it("makes a subscription as Close shows it", async () => {
    const sandbox = people();
    await run(sandbox, kind, { ...subscribe, calls_assigned_to: ["user_ben"] });
    expect(sandbox.org.leads.get("lead_Bolt")?.contacts[0]?.subscriptions).toEqual([
      {
        id: expect.stringMatching(/^sub_\w{22}$/),
        sequence_id: "seq_welcome",
        contact_id: "cont_Cy",
        contact_email: "cy@bolt.example",
        lead_id: "lead_Bolt",
        status: "active",
        status_reason: "bulk-action",
        ...ana,
        calls_assigned_to: ["user_ben"],
        start_date: null,
        organization_id: sandbox.org.id,
        created_by_id: "user_ana",
        date_created: expect.stringMatching(/^2026-01-05T09:00:00\.\d{6}$/),
        date_updated: expect.stringMatching(/^2026-01-05T09:00:00\.\d{6}$/),
      },
    ]);
  });

  it.each(["active", "paused", "finished", "goal", "error"])(
    "leaves out a contact that ever had the sequence, here %s, but not one that had another",
    async (status) => {
      const sandbox = office(
        lead("Acme", subscribed(contact("Ada", "ada@acme.example"), "seq_welcome", status)),
        lead("Bolt", subscribed(contact("Cy", "cy@bolt.example"), "seq_other", status)),
      );
      expect(await run(sandbox, kind, subscribe)).toMatchObject({ n_leads: 2, n_objects: 1 });
      expect(subscriptionsOf(sandbox)).toEqual([
        `Ada seq_welcome ${status}`,
        `Cy seq_other ${status}`,
        "Cy seq_welcome active",
      ]);
    },
  );

  it("takes no other contact in the place of a primary one that had the sequence", async () => {
    const ada = subscribed(contact("Ada", "ada@acme.example"), "seq_welcome", "finished");
    const sandbox = office(lead("Acme", ada, contact("Bob", "bob@acme.example")));
    await run(sandbox, kind, { ...subscribe, contact_preference: "lead" });
    expect(subscriptionsOf(sandbox)).toEqual(["Ada seq_welcome finished"]);
  });

  it("subscribes a contact whose address is unsubscribed: only its emails are left out", async () => {
    const sandbox = office(lead("Bolt", contact("Cy", "cy@bolt.example")));
    sandbox.org.unsubscribed_emails.add("cy@bolt.example");
    await run(sandbox, kind, subscribe);
    expect(subscriptionsOf(sandbox)).toEqual(["Cy seq_welcome active"]);
  });

  it("leaves out a contact that came after it was counted", async () => {
    const sandbox = people();
    await start(sandbox, kind, subscribe);
    sandbox.clock.advance(300);
    const late = Object.assign(contact("Dee", "dee@bolt.example"), { lead_id: "lead_Bolt" });
    sandbox.org.leads.get("lead_Bolt")?.contacts.push(late);
    sandbox.clock.advance(60_000);
    expect(subscriptionsOf(sandbox)).toHaveLength(3);
    expect(late.subscriptions).toEqual([]);
  });

  it("subscribes nobody twice when two actions run at once", async () => {
    const sandbox = people();
    const { body: first } = await start(sandbox, kind, subscribe);
    const second = await run(sandbox, kind, subscribe);
    const path = `/bulk_action/${kind}/${first.id}/`;
    expect((await send(sandbox, "GET", path)).body.n_objects_processed).toBe(3);
    expect(second).toMatchObject({ n_objects: 3, n_objects_processed: 0 });
    expect(subscriptionsOf(sandbox)).toHaveLength(3);
  });

  it("sends no emails: the sandbox does not carry sequences out", async () => {
    const sandbox = people();
    await run(sandbox, kind, subscribe);
    expect(sandbox.outbox).toEqual([]);
  });

  it("is told by events that name the action", async () => {
    const sandbox = office(lead("Bolt", contact("Cy", "cy@bolt.example")));
    const { id } = await run(sandbox, kind, subscribe);
    const [subscription] = sandbox.org.leads.get("lead_Bolt")?.contacts[0]?.subscriptions ?? [];
    expect(sandbox.events.filter((each) => each.object_type === kind)).toMatchObject([
      {
        action: "created",
        object_id: subscription?.id,
        lead_id: "lead_Bolt",
        user_id: "user_ana",
        data: subscription,
        meta: { bulk_action_id: id },
      },
    ]);
  });
});

describe("a change of subscriptions", () => {
  const statuses = ["active", "paused", "finished", "goal", "error"];
  const everyStatus = () =>
    office(
      lead(
        "Acme",
        ...statuses.map((status) =>
          subscribed(
            subscribed(contact(status, `${status}@acme.example`), "seq_welcome", status),
            "seq_other",
            status,
          ),
        ),
      ),
      lead("Bolt", contact("Cy", "cy@bolt.example")),
    );
  const expected = (welcome: (status: string) => string, other: (status: string) => string) =>
    statuses.flatMap((status) => [
      `${status} seq_welcome ${welcome(status)}`,
      `${status} seq_other ${other(status)}`,
    ]);
  const same = (status: string) => status;

  it.each([
    ["resume", "paused", "active"],
    ["resume_finished", "finished", "active"],
    ["pause", "active", "paused"],
  ])("%s makes %s ones %s, of one sequence or of all", async (action_type, from, to) => {
    const changed = (status: string) => (status === from ? to : status);
    const one = everyStatus();
    const body = { action_type, sequence_id: "seq_welcome" };
    expect(await run(one, kind, body)).toMatchObject({
      n_leads: 2,
      n_objects: 1,
      n_objects_processed: 1,
    });
    expect(subscriptionsOf(one)).toEqual(expected(changed, same));
    const all = everyStatus();
    expect(await run(all, kind, { action_type })).toMatchObject({ n_leads: 2, n_objects: 2 });
    expect(subscriptionsOf(all)).toEqual(expected(changed, changed));
  });

  it("says why, when, and what it was before", async () => {
    const sandbox = everyStatus();
    const body = { action_type: "pause", sequence_id: "seq_welcome" };
    const { id } = await run(sandbox, kind, body);
    const [paused] = sandbox.org.leads.get("lead_Acme")?.contacts[0]?.subscriptions ?? [];
    expect(paused).toMatchObject({
      status: "paused",
      status_reason: "bulk-action",
      date_updated: expect.stringMatching(/^2026-01-05T09:00:00\.\d{6}$/),
    });
    expect(sandbox.events.filter((each) => each.object_type === kind)).toMatchObject([
      {
        action: "updated",
        object_id: "sub_active_seq_welcome_active",
        lead_id: paused?.lead_id,
        changed_fields: ["status", "status_reason", "date_updated"],
        data: paused,
        previous_data: {
          status: "active",
          status_reason: "manual",
          date_updated: "2026-01-01T00:00:00.000000",
        },
        meta: { bulk_action_id: id },
      },
    ]);
  });

  it("leaves alone what got or lost the status after it was counted", async () => {
    const sandbox = everyStatus();
    const { body } = await start(sandbox, kind, { action_type: "pause" });
    sandbox.clock.advance(300);
    const [active, , , goal] = sandbox.org.leads.get("lead_Acme")?.contacts ?? [];
    Object.assign(active?.subscriptions[0] ?? {}, { status: "error" });
    Object.assign(goal?.subscriptions[0] ?? {}, { status: "active" });
    sandbox.clock.advance(60_000);
    const done = await send(sandbox, "GET", `/bulk_action/${kind}/${body.id}/`);
    expect(done.body).toMatchObject({ n_objects: 2, n_objects_processed: 1 });
    expect(active?.subscriptions.map(({ status }) => status)).toEqual(["error", "paused"]);
    expect(goal?.subscriptions.map(({ status }) => status)).toEqual(["active", "goal"]);
  });
});

describe("reassign", () => {
  const two = () =>
    office(
      lead(
        "Acme",
        subscribed(
          subscribed(contact("Ada", "a@x.example"), "seq_welcome", "active"),
          "seq_other",
          "finished",
        ),
      ),
    );
  const sendersOf = (sandbox: Sandbox) =>
    sandbox.org.leads
      .get("lead_Acme")
      ?.contacts[0]?.subscriptions.map((each) => [each.sender_name, each.sender_email]);

  it("gives the subscriptions of one sequence another sender", async () => {
    const sandbox = two();
    await run(sandbox, kind, { action_type: "reassign", sequence_id: "seq_welcome", ...ana });
    expect(sendersOf(sandbox)).toEqual([
      ["Ana A.", "sales@office.example"],
      ["Ben", "ben@office.example"],
    ]);
  });

  it("gives those of all sequences another sender, with the account's identity by default", async () => {
    const sandbox = two();
    const body = { action_type: "reassign", sender_account_id: "emailacct_second" };
    const action = await run(sandbox, kind, body);
    expect(action).toMatchObject({
      n_objects: 2,
      sender_name: "Name of second@office.example",
      sender_email: "second@office.example",
    });
    const second = ["Name of second@office.example", "second@office.example"];
    expect(sendersOf(sandbox)).toEqual([second, second]);
  });

  it("gives the calls to others, and leaves sender and status as they are", async () => {
    const sandbox = two();
    const body = { action_type: "reassign", calls_assigned_to: ["user_ben"] };
    await run(sandbox, kind, body);
    expect(sandbox.org.leads.get("lead_Acme")?.contacts[0]?.subscriptions).toMatchObject([
      { calls_assigned_to: ["user_ben"], sender_name: "Ben", status: "active" },
      { calls_assigned_to: ["user_ben"], sender_name: "Ben", status: "finished" },
    ]);
    const events = () => sandbox.events.filter((each) => each.object_type === kind);
    expect(events().map((each) => each.changed_fields)).toEqual([
      ["calls_assigned_to", "date_updated"],
      ["calls_assigned_to", "date_updated"],
    ]);
    await run(sandbox, kind, body);
    expect(events()).toHaveLength(2);
  });

  it("changes nothing when it says nothing", async () => {
    const sandbox = two();
    expect(await run(sandbox, kind, { action_type: "reassign" })).toMatchObject({
      status: "done",
      n_objects: 2,
    });
    expect(sandbox.events.filter((each) => each.object_type === kind)).toEqual([]);
  });

  it("takes a colleague's account", async () => {
    const body = { action_type: "reassign", sender_account_id: "emailacct_ben" };
    expect((await start(two(), kind, body)).status).toBe(200);
  });
});

it.each([subscribe, { action_type: "reassign" }])(
  "$action_type gives each subscription and each event a list of its own",
  async (body) => {
    const people = ["Ada", "Bob"].map((name) =>
      subscribed(contact(name, `${name}@x.example`), "seq_other", "active"),
    );
    const sandbox = office(lead("Acme", ...people));
    await run(sandbox, kind, { ...body, calls_assigned_to: ["user_ben"] });
    const lists = [
      ...[...sandbox.org.leads.values()].flatMap(({ contacts }) =>
        contacts.flatMap(({ subscriptions }) => subscriptions),
      ),
      ...sandbox.events.filter((each) => each.object_type === kind).map(({ data }) => data),
    ].flatMap((each) => (each?.calls_assigned_to ? [each.calls_assigned_to] : []));
    expect(lists).toEqual(Array(4).fill(["user_ben"]));
    expect(new Set(lists).size).toBe(4);
  },
);

describe("the answer", () => {
  it("shows what was asked for", async () => {
    const asked = {
      ...subscribe,
      calls_assigned_to: ["user_ana", "user_ben"],
      from_phone_number_id: "phon_1",
    };
    expect((await start(office(), kind, asked)).body).toMatchObject(asked);
  });

  it("shows null for what was not", async () => {
    expect((await start(office(), kind, { action_type: "pause" })).body).toMatchObject({
      action_type: "pause",
      contact_preference: null,
      sequence_id: null,
      sender_account_id: null,
      sender_name: null,
      sender_email: null,
      calls_assigned_to: null,
      from_phone_number_id: null,
    });
  });
});

describe("refusals of a bulk sequence subscription", () => {
  const unknown = "Object does not exist.";

  it("refuses neither of the bodies that the bodies below differ from", async () => {
    const right = { calls_assigned_to: ["user_ben"], from_phone_number_id: "phon_1" };
    expect((await start(office(), kind, { ...subscribe, ...right })).status).toBe(200);
    expect((await start(office(), kind, { action_type: "reassign", ...ana })).status).toBe(200);
    const paused = { ...subscribe, sequence_id: "seq_other" };
    expect((await start(office(), kind, paused)).status).toBe(200);
    const draft = { action_type: "pause", sequence_id: "seq_draft" };
    expect((await start(office(), kind, draft)).status).toBe(200);
  });

  it.each([
    [{ ...subscribe, sequence_id: "seq_x" }, { sequence_id: unknown }],
    [
      { ...subscribe, sequence_id: "seq_draft" },
      { sequence_id: "This sequence is a draft: nobody can be subscribed to it." },
    ],
    [{ action_type: "pause", sequence_id: "seq_x" }, { sequence_id: unknown }],
    [{ action_type: "reassign", sequence_id: "seq_x" }, { sequence_id: unknown }],
    [{ ...subscribe, sender_account_id: "emailacct_x" }, { sender_account_id: unknown }],
    [
      { ...subscribe, sender_account_id: "emailacct_ben" },
      { sender_account_id: "This account belongs to another user." },
    ],
    [
      { ...subscribe, sender_account_id: "emailacct_broken" },
      { sender_account_id: "This account cannot send emails." },
    ],
    [
      { ...subscribe, sender_email: "ben@office.example" },
      {
        sender_email:
          "The account does not send as this address. It sends as ana@office.example, sales@office.example.",
      },
    ],
    [
      { ...subscribe, calls_assigned_to: ["user_ben", "user_x"] },
      { calls_assigned_to: { errors: { 1: unknown } } },
    ],
    [{ ...subscribe, from_phone_number_id: "phon_x" }, { from_phone_number_id: unknown }],
    [{ action_type: "reassign", sender_account_id: "emailacct_x" }, { sender_account_id: unknown }],
    [
      { action_type: "reassign", sender_account_id: "emailacct_broken" },
      { sender_account_id: "This account cannot send emails." },
    ],
    [
      { action_type: "reassign", calls_assigned_to: ["user_x"] },
      { calls_assigned_to: { errors: { 0: unknown } } },
    ],
    [
      { action_type: "reassign", sender_email: "ana@office.example" },
      { sender_account_id: "This field is required beside `sender_email`." },
    ],
  ])("refuses %j", async (body, fieldErrors) => {
    const answer = await start(office(), kind, body);
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ "field-errors": fieldErrors, errors: [] });
  });
});
