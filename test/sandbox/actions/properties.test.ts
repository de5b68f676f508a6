import fc from "fast-check";
import { expect, it } from "vitest";
import { BulkActions } from "../../../src/sandbox/actions/bulk-actions.js";
import type { KindName } from "../../../src/sandbox/actions/kind.js";
import { kinds } from "../../../src/sandbox/actions/kinds.js";
import type { Call } from "../../../src/sandbox/http/call.js";
import { Refusal } from "../../../src/sandbox/http/refusal.js";
import { createClock } from "../../../src/sandbox/model/clock.js";
import type { CrmObject, Lead, Organization } from "../../../src/sandbox/model/organization.js";
import { createRandom } from "../../../src/sandbox/model/random.js";
import { World } from "../../../src/sandbox/model/world.js";
import { activity, contact, customField, lead, organization } from "../build.js";
import { everyLead, ofStatus } from "./work.js";

const statuses = ["stat_potential", "stat_customer"];

/** What a bulk action may be, and what it is to act on, written down without the sandbox's own filters. */
interface Deed {
  kind: KindName;
  body(mark: number): object;
  matches(lead: Lead): CrmObject[];
}

const leadsOf = (lead: Lead) => [lead];
const contactsOf = (lead: Lead) => lead.contacts;
const callsOf = ({ activities }: Lead) => activities.filter(({ type }) => type === "activity.call");
const hasStatus = (status: string, objects: Deed["matches"]) => (lead: Lead) =>
  lead.status_id === status ? objects(lead) : [];

const mark =
  (suffix: string, id: string, s_query: object): Deed["body"] =>
  (number) => ({
    type: `set_${suffix}`,
    custom_field_id: id,
    custom_field_value: number,
    s_query,
  });

const deeds: Deed[] = [
  { kind: "edit", body: mark("custom_field", "cf_lead", everyLead), matches: leadsOf },
  { kind: "edit", body: mark("contact_custom_field", "cf_cont", everyLead), matches: contactsOf },
  ...statuses.flatMap((status): Deed[] => [
    {
      kind: "edit",
      body: mark("custom_field", "cf_lead", ofStatus(status)),
      matches: hasStatus(status, leadsOf),
    },
    {
      kind: "edit",
      body: () => ({
        type: "set_lead_status",
        lead_status_id: statuses.find((other) => other !== status),
        s_query: ofStatus(status),
      }),
      matches: hasStatus(status, leadsOf),
    },
    {
      kind: "delete",
      body: () => ({ s_query: ofStatus(status) }),
      matches: hasStatus(status, leadsOf),
    },
  ]),
  ...[
    { type: "contact", matches: contactsOf },
    { type: "activity.call", matches: callsOf },
  ].map(
    ({ type, matches }): Deed => ({
      kind: "delete",
      body: () => ({ s_query: { type: "object_type", object_type: type } }),
      matches,
    }),
  ),
];

const deletesLeads = ({ kind, matches }: Deed) =>
  kind === "delete" && matches !== contactsOf && matches !== callsOf;

type Command =
  | { do: "create"; deed: Deed }
  | { do: "advance"; ms: number }
  | { do: "paused" | "resuming"; nth: number };

const commands: fc.Arbitrary<Command[]> = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant("create" as const), deed: fc.constantFrom(...deeds) }),
    fc.record({ do: fc.constant("advance" as const), ms: fc.integer({ min: 0, max: 700 }) }),
    fc.record({ do: fc.constantFrom("paused" as const, "resuming" as const), nth: fc.nat(5) }),
  ),
  { maxLength: 25 },
);

const organizations: fc.Arbitrary<() => Organization> = fc
  .array(
    fc.record({ status_id: fc.constantFrom(...statuses), contacts: fc.nat(2), calls: fc.nat(2) }),
    {
      maxLength: 8,
    },
  )
  .map(
    (leads) => () =>
      organization({
        custom_fields: [
          customField("cf_lead", "lead", "number"),
          customField("cf_cont", "contact", "number"),
        ],
        leads: leads.map(({ status_id, contacts, calls }) =>
          lead({
            status_id,
            contacts: Array.from({ length: contacts }, () => contact()),
            activities: Array.from({ length: calls }, () => activity("activity.call")),
          }),
        ),
      }),
  );

/** A bulk action that was started, and the ids of what matched, by lead, when it counted. */
interface Started {
  deed: Deed;
  id: string;
  matched?: Map<string, string[]>;
  /** How many leads there were then. */
  leads?: number;
}

function play(org: Organization, schedule: Command[]) {
  const clock = createClock("virtual");
  const world = new World(org, clock, createRandom(1));
  const actions = new BulkActions(world, 10);
  const started: Started[] = [];
  const [caller] = org.users;
  if (!caller) throw new Error("No user.");

  world.events.listen(({ object_id, data }) => {
    const action = started.find(({ id }) => id === object_id);
    if (!action || action.matched || data?.n_leads == null) return;
    action.leads = org.leads.size;
    const found = Array.from(org.leads.values(), (each) => {
      const objects = action.deed.matches(each).map(({ id }) => id);
      return [each.id, objects] as const;
    });
    action.matched = new Map(found.filter(([, objects]) => objects.length > 0));
  });
  const call = (body: object, id = ""): Call => ({
    world,
    caller,
    path: { id },
    query: {},
    body,
    now: clock.now(),
    zone: "UTC",
    cause: { at: clock.now(), userId: caller.id, request: null, bulkActionId: null },
    failAfter: null,
  });
  const update = ({ deed, id }: Started, status: string) => {
    try {
      actions.update(kinds[deed.kind], call({ status }, id));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  };
  const advance = (ms: number) => {
    clock.advance(ms);
    world.timeline.run(clock.now());
  };

  for (const command of schedule) {
    if (command.do === "create") {
      const { deed } = command;
      const { id } = actions.create(kinds[deed.kind], call(deed.body(started.length + 1)));
      started.push({ deed, id });
    } else if (command.do === "advance") advance(command.ms);
    else {
      const action = started[command.nth];
      if (action) update(action, command.do);
    }
  }
  for (const action of started) update(action, "resuming");
  advance(3_600_000);
  return { world, actions, started };
}

function idsIn({ leads }: Organization): Set<string> {
  const objects = [...leads.values()].flatMap((each) => [
    each,
    ...each.contacts,
    ...each.activities,
  ]);
  return new Set(objects.map(({ id }) => id));
}

it("A bulk action touches exactly what matched when it counted, once each, and its counters say so", () => {
  let touchedInAll = 0;
  fc.assert(
    fc.property(organizations, commands, (makeOrganization, schedule) => {
      const { world, actions, started } = play(makeOrganization(), schedule);
      const left = idsIn(world.organization);
      for (const { deed, id, leads, matched = new Map<string, string[]>() } of started) {
        const wanted = [...matched.values()].flat();
        const told = world.events.all.filter(({ meta }) => meta?.bulk_action_id === id);
        // What hangs on a deleted lead is deleted with it.
        const children = told.filter(
          ({ object_id, lead_id }) => deletesLeads(deed) && object_id !== lead_id,
        );
        const touched = told
          .filter((event) => !children.includes(event))
          .map(({ object_id }) => object_id);
        for (const { object_id } of children) expect(left).not.toContain(object_id);
        touchedInAll += touched.length;
        expect(new Set(touched).size).toBe(touched.length);
        expect(wanted).toEqual(expect.arrayContaining(touched));
        const action = actions.get(kinds[deed.kind], id);
        const editsContacts = "type" in action && action.type === "set_contact_custom_field";
        expect(action).toMatchObject({
          status: "done",
          n_leads: editsContacts ? leads : matched.size,
          n_leads_processed: action.n_leads,
          n_objects: wanted.length,
        });
        // A status may have been set by another action meanwhile: that is no change, and no event.
        if ("type" in action && action.type === "set_lead_status") continue;
        expect(action.n_objects_processed).toBe(touched.length);
        for (const object of wanted) {
          if (!touched.includes(object)) expect(left).not.toContain(object);
        }
      }
    }),
    { numRuns: 300 },
  );
  expect(touchedInAll).toBeGreaterThan(500);
});

/** Three whole numbers that make up a fourth. */
function parts(whole: number): number[] {
  const [third, half] = [Math.floor(whole / 3), Math.floor(whole / 2)];
  return [third, half - third, whole - half];
}

it("Bulk actions do the same, whether one looks often or once", () => {
  const state = ({ world, actions }: ReturnType<typeof play>) =>
    JSON.stringify([[...world.organization.leads], actions.records, world.events.all]);
  fc.assert(
    fc.property(organizations, commands, (makeOrganization, schedule) => {
      const org = makeOrganization();
      const often = schedule.flatMap((command): Command[] =>
        command.do === "advance" ? parts(command.ms).map((ms) => ({ ...command, ms })) : [command],
      );
      expect(state(play(structuredClone(org), often))).toBe(
        state(play(structuredClone(org), schedule)),
      );
    }),
    { numRuns: 100 },
  );
});
