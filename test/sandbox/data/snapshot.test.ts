import { createSandbox, type Sandbox } from "close-bulk-actions/sandbox";
import { describe, expect, it } from "vitest";
import { send } from "../send.js";
import { written } from "./organizations.js";

const everyLead = { type: "object_type", object_type: "lead" };
const options = { clock: "virtual", leadsPerSecond: 10, seed: 3 } as const;

/** Starts one action of each kind, and lets the first ones get halfway. */
async function halfway(): Promise<Sandbox> {
  const sandbox = createSandbox({ ...options, leads: 40 });
  const { org } = sandbox;
  const bodies: [string, object][] = [
    ["edit", { type: "set_lead_status", lead_status_id: org.lead_statuses[1]?.id }],
    ["edit", { type: "set_custom_field", custom_field_name: "Employees", custom_field_value: 5 }],
    [
      "email",
      {
        template_id: org.email_templates[0]?.id,
        contact_preference: "contact",
        email_account_id: org.connected_accounts[0]?.id,
        sender: org.connected_accounts[0]?.email,
      },
    ],
    ["sequence_subscription", { action_type: "pause" }],
    ["delete", { results_limit: 3 }],
    [
      "delete",
      {
        bulk_object_type: "contact",
        s_query: { type: "object_type", object_type: "contact" },
        results_limit: 9,
      },
    ],
  ];
  const ids: string[] = [];
  for (const [kind, body] of bodies) {
    const path = `/bulk_action/${kind}/`;
    const { status, body: answer } = await send(sandbox, "POST", path, {
      s_query: everyLead,
      ...body,
    });
    expect(status, JSON.stringify(answer)).toBe(200);
    ids.push(answer.id);
    sandbox.clock.advance(300);
  }
  await send(sandbox, "PUT", `/bulk_action/edit/${ids[1]}/`, { status: "paused" });
  sandbox.clock.advance(400);
  return sandbox;
}

/** Lets every action end, and starts another one. */
async function finish(sandbox: Sandbox): Promise<void> {
  const { body } = await send(sandbox, "GET", "/bulk_action/edit/?_limit=100");
  const paused = body.data.find((action: { status: string }) => action.status === "paused");
  await send(sandbox, "PUT", `/bulk_action/edit/${paused.id}/`, { status: "resuming" });
  sandbox.clock.advance(30_000);
  await send(sandbox, "POST", "/bulk_action/edit/", {
    type: "clear_custom_field",
    custom_field_name: "Renewal",
    s_query: everyLead,
  });
  sandbox.clock.advance(30_000);
}

const copy = (json: unknown) => JSON.parse(JSON.stringify(json));

describe("a snapshot", () => {
  it("is plain JSON", async () => {
    const snapshot = (await halfway()).snapshot();
    expect(copy(snapshot)).toEqual(snapshot);
  });

  it("taken up again does what the sandbox would have done", async () => {
    const [uninterrupted, first] = [await halfway(), await halfway()];
    const snapshot = copy(first.snapshot());
    const again = createSandbox({ ...options, snapshot });
    await finish(uninterrupted);
    await finish(again);
    expect(again.events).toEqual(uninterrupted.events);
    expect(again.outbox).toEqual(uninterrupted.outbox);
    expect(written(again.org)).toEqual(written(uninterrupted.org));
    expect(again.snapshot()).toEqual(uninterrupted.snapshot());
    expect(again.events.length).toBeGreaterThan(snapshot.events.length);
    expect(snapshot.outbox.length).toBeGreaterThan(0);
  });

  it("taken up and written down is the same", async () => {
    const snapshot = (await halfway()).snapshot();
    expect(createSandbox({ ...options, snapshot }).snapshot()).toEqual(snapshot);
  });

  it("is not changed by what happens later", async () => {
    const sandbox = await halfway();
    const snapshot = sandbox.snapshot();
    const before = copy(snapshot);
    await finish(sandbox);
    expect(snapshot).toEqual(before);
    await finish(createSandbox({ ...options, snapshot }));
    expect(snapshot).toEqual(before);
  });

  it("holds an organization that is a data file", async () => {
    const sandbox = await halfway();
    const { organization: data } = sandbox.snapshot();
    expect(written(createSandbox({ ...options, data }).org)).toEqual(written(sandbox.org));
  });
});

describe("a wrong snapshot is told what is wrong and what to do", async () => {
  const right = copy((await halfway()).snapshot());
  const job = right.bulk_actions.findIndex(
    (record: { job: { status: string } }) => record.job.status === "processing",
  );
  // biome-ignore lint/suspicious/noExplicitAny: it is changed in every wrong way.
  const problemsOf = (change: (snapshot: any) => void): readonly string[] => {
    const snapshot = structuredClone(right);
    change(snapshot);
    try {
      createSandbox({ ...options, snapshot });
    } catch (error) {
      return (error as { problems: string[] }).problems;
    }
    return [];
  };

  it("and a right one is not", () => expect(problemsOf(() => {})).toEqual([]));

  // biome-ignore lint/suspicious/noExplicitAny: as above.
  const cases: [string, (snapshot: any) => unknown, string][] = [
    [
      "another version",
      (snapshot) => Object.assign(snapshot, { version: 2 }),
      "version: Not a valid choice. Use 1.",
    ],
    ["no time", (snapshot) => delete snapshot.now, "now: This field is required. Send a number."],
    [
      "a lead whose status is gone",
      ({ organization }) => Object.assign(organization.leads[2], { status_id: "Gone" }),
      'organization.leads[2].status_id: There is no lead status "Gone". Use one of "Potential", "Qualified", "Customer", "Bad fit".',
    ],
    [
      "an action of no kind",
      ({ bulk_actions }) => Object.assign(bulk_actions[0], { kind: "edits" }),
      'bulk_actions[0].kind: Not a valid choice. Did you mean "edit"? Use one of "email", "sequence_subscription", "delete", "edit".',
    ],
    [
      "a body that the contract refuses",
      ({ bulk_actions }) => delete bulk_actions[0].body.lead_status_id,
      'bulk_actions[0].body.lead_status_id: This field is required. Send text in quotes, such as "stat_t7Zd2uspYPvBafR5bu9agrFZFs…".',
    ],
    [
      "an action of nobody",
      ({ bulk_actions }) => Object.assign(bulk_actions[0], { created_by: "user_x" }),
      'bulk_actions[0].created_by: There is no user "user_x". Use one of "ana@sandbox.example", "ben@sandbox.example", "chidi@sandbox.example", "dana@sandbox.example", "emre@sandbox.example".',
    ],
    [
      "an action's id twice",
      ({ bulk_actions }) => Object.assign(bulk_actions[1], { id: bulk_actions[0].id }),
      "bulk_actions[1].id: Something else has this id. Give each its own.",
    ],
    [
      "a time zone that is none",
      ({ bulk_actions }) => Object.assign(bulk_actions[0], { zone: "Nowhere" }),
      "bulk_actions[0].zone: Not a known time zone. Send one such as Europe/Berlin.",
    ],
    [
      "counters that do not fit the work",
      ({ bulk_actions }) => Object.assign(bulk_actions[job].job, { leads: 1 }),
      `bulk_actions[${job}].job.leads: There are 40 leads in its work.`,
    ],
    [
      "a processing action without work",
      ({ bulk_actions }) => Object.assign(bulk_actions[job].job, { work: null }),
      `bulk_actions[${job}].job.work: A bulk action that is processing has work.`,
    ],
    [
      "a target of another kind",
      ({ bulk_actions }) => {
        bulk_actions[job].job.work[0].targets = [null];
      },
      `bulk_actions[${job}].job.work[0].targets[0]: Value must be of str type. Send text in quotes, not null.`,
    ],
    [
      "a time that no clock shows",
      (snapshot) => Object.assign(snapshot, { now: 1e300 }),
      "now: The value must be at most 221845392000000. Send 221845392000000 or less.",
    ],
    [
      "an event without an object",
      ({ events }) => delete events[0].object_id,
      "events[0].object_id: This field is required. Send text in quotes.",
    ],
    [
      "an email of no type",
      ({ outbox }) => Object.assign(outbox[0], { type: "mail" }),
      'outbox[0].type: Not a valid choice. Use one of "template", "done".',
    ],
  ];

  it.each(cases)("%s", (_, change, message) => {
    expect(problemsOf(change)).toEqual([message]);
  });
});
