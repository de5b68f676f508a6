import { describe, expect, it } from "vitest";
import { send } from "../send.js";
import { contact, lead, office, run, start } from "./office.js";

const hello = { template_id: "tmpl_hello", contact_preference: "all" };

/** The addresses that got an email, in order. */
async function addressesOf(sandbox: ReturnType<typeof office>, body: object): Promise<string[]> {
  await run(sandbox, "email", { ...hello, ...body });
  return sandbox.outbox.map(({ to }) => to);
}

describe("who gets a bulk email", () => {
  const two = () =>
    office(
      lead(
        "Acme",
        contact("Ada", "ada@acme.example", "a2@acme.example"),
        contact("Bob", "b@acme.example"),
      ),
      lead("Bolt", contact("Cy", "cy@bolt.example")),
    );

  it("is the first contact of each lead, at its first address, for `lead`", async () => {
    expect(await addressesOf(two(), { contact_preference: "lead" })).toEqual([
      "ada@acme.example",
      "cy@bolt.example",
    ]);
  });

  it("is every contact, at its first address, for `contact`", async () => {
    expect(await addressesOf(two(), { contact_preference: "contact" })).toEqual([
      "ada@acme.example",
      "b@acme.example",
      "cy@bolt.example",
    ]);
  });

  it("is every address of every contact for `all`", async () => {
    expect(await addressesOf(two(), { contact_preference: "all" })).toEqual([
      "ada@acme.example",
      "a2@acme.example",
      "b@acme.example",
      "cy@bolt.example",
    ]);
  });

  it("is the first contact that has an address where the lead's first has none", async () => {
    const sandbox = office(lead("Acme", contact("Ada"), contact("Bob", "bob@acme.example")));
    expect(await addressesOf(sandbox, { contact_preference: "lead" })).toEqual([
      "bob@acme.example",
    ]);
  });

  it("is nobody of a lead without an address; the lead is counted, no object is", async () => {
    const sandbox = office(
      lead("Empty"),
      lead("Silent", contact("Ada")),
      lead("Bolt", contact("Cy", "cy@bolt.example")),
    );
    expect(await run(sandbox, "email", hello)).toMatchObject({
      status: "done",
      n_leads: 3,
      n_leads_processed: 3,
      n_objects: 1,
      n_objects_processed: 1,
    });
    expect(sandbox.outbox.map(({ to }) => to)).toEqual(["cy@bolt.example"]);
  });

  it.each(["lead", "contact"])(
    "is not who unsubscribed, nor another in their place, for `%s`",
    async (contact_preference) => {
      const sandbox = office(
        lead("Acme", contact("Ada", "Ada@acme.example", "a2@acme.example")),
        lead("Bolt", contact("Cy", "cy@bolt.example")),
      );
      sandbox.org.unsubscribed_emails.add("ada@acme.example");
      expect(await addressesOf(sandbox, { contact_preference })).toEqual(["cy@bolt.example"]);
    },
  );

  it("is an address that two contacts of a lead share once, in any letter case", async () => {
    const sandbox = office(
      lead("Acme", contact("Ada", "Us@acme.example"), contact("Bob", "us@acme.example")),
    );
    expect(await addressesOf(sandbox, {})).toEqual(["Us@acme.example"]);
  });

  it("is an address that two leads share once for each lead", async () => {
    const sandbox = office(
      lead("Acme", contact("Ada", "us@acme.example")),
      lead("Bolt", contact("Bob", "us@acme.example")),
    );
    expect(await addressesOf(sandbox, {})).toEqual(["us@acme.example", "us@acme.example"]);
    expect(sandbox.outbox.map(({ lead_id }) => lead_id)).toEqual(["lead_Acme", "lead_Bolt"]);
  });
});

describe("between counting and sending", () => {
  /** Starts an email to three people, and pauses it when they are counted and nobody is written to. */
  async function counted() {
    const people = ["Ada", "Bob", "Cy"].map((name) => contact(name, `${name}@acme.example`));
    const sandbox = office(lead("Acme", ...people));
    const { body } = await start(sandbox, "email", { ...hello, send_done_email: false });
    sandbox.clock.advance(300);
    const path = `/bulk_action/email/${body.id}/`;
    const paused = await send(sandbox, "PUT", path, { status: "paused" });
    expect(paused.body).toMatchObject({ n_objects: 3, n_objects_processed: 0 });
    return {
      sandbox,
      people,
      async finish() {
        await send(sandbox, "PUT", path, { status: "resuming" });
        sandbox.clock.advance(60_000);
        return (await send(sandbox, "GET", path)).body;
      },
    };
  }

  it("nothing happens as a rule: all three are written to", async () => {
    const { sandbox, finish } = await counted();
    expect(await finish()).toMatchObject({ status: "done", n_objects_processed: 3 });
    expect(sandbox.outbox).toHaveLength(3);
  });

  it.each([
    [
      "unsubscribed",
      ({ org }: ReturnType<typeof office>) => org.unsubscribed_emails.add("bob@acme.example"),
    ],
    [
      "taken from the contact",
      ({ org }: ReturnType<typeof office>) => org.leads.get("lead_Acme")?.contacts[1]?.emails.pop(),
    ],
    [
      "deleted with its contact",
      ({ org }: ReturnType<typeof office>) => org.leads.get("lead_Acme")?.contacts.splice(1, 1),
    ],
  ])("an address that is %s gets nothing and is not counted as processed", async (_, change) => {
    const { sandbox, finish } = await counted();
    change(sandbox);
    expect(await finish()).toMatchObject({ status: "done", n_objects: 3, n_objects_processed: 2 });
    expect(sandbox.outbox.map(({ to }) => to)).toEqual(["Ada@acme.example", "Cy@acme.example"]);
  });
});

describe("what is sent", () => {
  it("is the template filled in, from the account's first identity", async () => {
    const sandbox = office(lead("Acme", contact("Ada Byron", "ada@acme.example")));
    const action = await run(sandbox, "email", hello);
    expect(sandbox.outbox).toEqual([
      {
        type: "template",
        date: expect.stringMatching(/^2026-01-05T09:00:00\.\d{6}\+00:00$/),
        from: "ana@office.example",
        to: "ada@acme.example",
        subject: "About Acme",
        body: "Hi Ada <ada@acme.example>",
        bulk_action_id: action.id,
        lead_id: "lead_Acme",
        contact_id: "cont_Ada Byron",
      },
    ]);
  });

  it("is an email activity of the lead that carries the action's id", async () => {
    const acme = lead("Acme", contact("Ada", "ada@acme.example"));
    const sandbox = office(acme);
    const { id } = await run(sandbox, "email", hello);
    expect(acme.activities).toMatchObject([
      {
        type: "activity.email",
        direction: "outgoing",
        status: "sent",
        subject: "About Acme",
        text: "Hi Ada <ada@acme.example>",
        sender: "ana@office.example",
        to: ["ada@acme.example"],
        template_id: "tmpl_hello",
        bulk_email_action_id: id,
        lead_id: "lead_Acme",
        contact_id: "cont_Ada",
        user_id: "user_ana",
        created_by: "user_ana",
        date: sandbox.outbox[0]?.date,
        date_created: sandbox.outbox[0]?.date,
      },
    ]);
  });

  it("is told by an event that names the action", async () => {
    const acme = lead("Acme", contact("Ada", "ada@acme.example"));
    const sandbox = office(acme);
    const { id } = await run(sandbox, "email", hello);
    const events = sandbox.events.filter(({ object_type }) => object_type === "activity.email");
    expect(events).toMatchObject([
      {
        action: "created",
        object_id: acme.activities[0]?.id,
        lead_id: "lead_Acme",
        user_id: "user_ana",
        data: { bulk_email_action_id: id, subject: "About Acme" },
        meta: { bulk_action_id: id },
      },
    ]);
  });
});

describe("the answer", () => {
  it("shows the account and sender that were asked for", async () => {
    const asked = { email_account_id: "emailacct_second", sender: "second@office.example" };
    const { body } = await start(office(), "email", { ...hello, ...asked });
    expect(body).toMatchObject({ ...hello, ...asked });
  });

  it("shows the caller's first account that can send, and its first identity, by default", async () => {
    const { body } = await start(office(), "email", hello);
    expect(body).toMatchObject({
      email_account_id: "emailacct_ana",
      sender: "ana@office.example",
    });
  });

  it("shows the account's default identity where it has one", async () => {
    const sandbox = office();
    const account = sandbox.org.connected_accounts.find(({ id }) => id === "emailacct_ana");
    Object.assign(account ?? {}, { default_identity: { email: "sales@office.example" } });
    const { body } = await start(sandbox, "email", hello);
    expect(body.sender).toBe("sales@office.example");
  });

  it("shows the account of whoever asks", async () => {
    const ben = { authorization: `Basic ${btoa("api_ben:")}` };
    const body = { ...hello, s_query: { type: "match_all" } };
    const answer = await send(office(), "POST", "/bulk_action/email/", body, ben);
    expect(answer.body.email_account_id).toBe("emailacct_ben");
  });
});

describe("refusals of a bulk email", () => {
  it("does not refuse the body that the bodies below differ from", async () => {
    const body = { ...hello, email_account_id: "emailacct_ana", sender: "Sales@office.example" };
    const { status } = await start(office(), "email", body);
    expect(status).toBe(200);
  });

  it.each([
    ["template_id", { template_id: "tmpl_unknown" }, "Object does not exist."],
    ["template_id", { template_id: "tmpl_old" }, "This email template is archived."],
    ["email_account_id", { email_account_id: "emailacct_x" }, "Object does not exist."],
    [
      "email_account_id",
      { email_account_id: "emailacct_ben" },
      "This account belongs to another user.",
    ],
    [
      "email_account_id",
      { email_account_id: "emailacct_broken" },
      "This account cannot send emails.",
    ],
    [
      "sender",
      { sender: "ben@office.example" },
      "The account does not send as this address. It sends as ana@office.example, sales@office.example.",
    ],
  ])("names %s for %j", async (field, wrong, message) => {
    const sandbox = office(lead("Acme", contact("Ada", "ada@acme.example")));
    const { status, body } = await start(sandbox, "email", { ...hello, ...wrong });
    expect(status).toBe(400);
    expect(body).toEqual({ "field-errors": { [field]: message }, errors: [] });
    sandbox.clock.advance(60_000);
    expect(sandbox.outbox).toEqual([]);
  });

  it.each(["template_id", "contact_preference"])("names %s when it is left out", async (field) => {
    const { status, body } = await start(office(), "email", { ...hello, [field]: undefined });
    expect([status, Object.keys(body["field-errors"])]).toEqual([400, [field]]);
  });

  it("names email_account_id when the caller has no account that can send", async () => {
    const sandbox = office();
    sandbox.org.connected_accounts = sandbox.org.connected_accounts.filter(
      ({ user_id }) => user_id !== "user_ana",
    );
    const { status, body } = await start(sandbox, "email", hello);
    expect(status).toBe(400);
    expect(body["field-errors"]).toEqual({
      email_account_id: "You have no connected account that can send emails.",
    });
  });
});
