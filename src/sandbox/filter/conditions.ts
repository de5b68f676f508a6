import { DateTime } from "luxon";
import type { Condition, Moment, ReferenceCondition } from "../../../generated/types.js";
import { comparableMoment } from "../model/clock.js";
import type { FilterContext } from "./context.js";
import type { FieldKind } from "./field.js";
import { canonicalMoment, comparableDay, momentOf } from "./moments.js";
import { below, type Place } from "./place.js";
import { textTest } from "./text.js";

/** Tells whether a value of a field, one that is set, meets a condition. */
export type ConditionTest = (value: unknown) => boolean;

type ConditionOf<Type> = Extract<Condition, { type: Type }>;
type TestMaker<Of> = (condition: Of, kind: FieldKind, place: Place) => ConditionTest;

const termKinds = ["term", "time_zone", "user", "lead", "status.lead", "status.opportunity", "id"];

/** The kinds of field that each condition goes with, besides those that may hold anything. */
const suitable: { readonly [Type in Condition["type"]]?: readonly string[] } = {
  boolean: [],
  current_user: ["user"],
  text: ["text", "term", "time_zone"],
  term: ["text", ...termKinds],
  number_range: ["number"],
  moment_range: ["moment", "date"],
  local_time: ["time_zone"],
};

const referred: Readonly<Record<ReferenceCondition["reference_type"], FieldKind>> = {
  user: "user",
  user_or_group: "user",
  lead: "lead",
  "status.lead": "status.lead",
  "status.opportunity": "status.opportunity",
};

const tests: { [Type in Condition["type"]]: TestMaker<ConditionOf<Type>> } = {
  exists: () => () => true,
  boolean:
    ({ value: wanted }) =>
    (value) =>
      value === wanted,
  current_user: (_, __, { context: { caller } }) => {
    return (value) => value === caller.id;
  },
  text: ({ value: wanted, mode }) => {
    const holds = textTest(wanted, mode);
    return (value) => typeof value === "string" && holds(value);
  },
  term: ({ values }) => {
    const wanted = new Set(values);
    return (value) => wanted.has(String(value));
  },
  reference: (condition, _, { context }) => {
    const wanted = referredIds(condition, context);
    return (value) => wanted.has(String(value));
  },
  number_range: ({ gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity }) => {
    return (value) =>
      typeof value === "number" && value > gt && value >= gte && value < lt && value <= lte;
  },
  moment_range: ({ on_or_after, before }, kind, place) => {
    const { zone } = place.context;
    const from = bound(on_or_after, -Infinity, below(place, "on_or_after"));
    const to = bound(before, Infinity, below(place, "before"));
    const write = kind === "date" ? comparableDay : comparableMoment;
    const least = write(from, zone);
    const limit = write(to, zone);
    if (kind === "date") return (value) => String(value) >= least && String(value) < limit;
    return (value) => {
      const at = canonicalMoment(value, zone);
      return at !== undefined && at >= least && at < limit;
    };
  },
  local_time: ({ on_or_after = "00:00:00", before = "24:00:00" }, _, { context: { now } }) => {
    const answers = new Map<string, boolean>();
    return (value) => {
      const zone = String(value);
      let answer = answers.get(zone);
      if (answer === undefined) {
        const there = DateTime.fromMillis(now, { zone });
        answer = there.isValid && isWithin(there.toFormat("HH:mm:ss"), on_or_after, before);
        answers.set(zone, answer);
      }
      return answer;
    };
  },
};

/**
 * Compiles a condition.
 *
 * @param condition A valid condition.
 * @param kind What the field holds.
 * @param place Where the condition stands.
 * @returns Whether one value of the field meets it.
 * @throws {Refusal} 400 for a condition that does not go with such a field (inferred: Close's own answer is not
 *   known), or a day that does not exist.
 */
export function conditionTest(condition: Condition, kind: FieldKind, place: Place): ConditionTest {
  if (kind !== "anything" && !goesWith(condition, kind)) {
    const what = condition.type === "reference" ? condition.reference_type : condition.type;
    const message = `A condition of type ${what} does not go with this field, which holds: ${kind}.`;
    throw place.refuse(place.path, message);
  }
  // TypeScript cannot see that the condition fits the entry its own type chose.
  return (tests[condition.type] as TestMaker<Condition>)(condition, kind, place);
}

/**
 * Whether a condition asks for a place on a scale. A negated one needs the field to be set as well: what has no number
 * is neither within bounds nor beyond them. Public code saw it of numbers; that it is so of moments and times is
 * inferred. All other conditions, negated, also match what is not set.
 */
export function isRange({ type }: Condition): boolean {
  return type === "number_range" || type === "moment_range" || type === "local_time";
}

function goesWith(condition: Condition, kind: FieldKind): boolean {
  if (condition.type === "reference") return referred[condition.reference_type] === kind;
  return suitable[condition.type]?.includes(kind) ?? true;
}

function referredIds(
  { reference_type, object_ids }: ReferenceCondition,
  { caller, organization }: FilterContext,
): Set<string> {
  const wanted = new Set<string>();
  for (const id of object_ids) {
    wanted.add(id === "CURRENT_USER" ? caller.id : id);
    if (reference_type !== "user_or_group") continue;
    const group = organization.groups.find((each) => each.id === id);
    for (const user of group?.user_ids ?? []) wanted.add(user);
  }
  return wanted;
}

function bound(moment: Moment | null | undefined, none: number, place: Place): number {
  const at = moment ? momentOf(moment, place.context) : none;
  if (Number.isNaN(at)) throw place.refuse(place.path, "No calendar has this day.");
  return at;
}

/** From one time of day until before another; over midnight, if the other is the earlier one (inferred). */
function isWithin(time: string, from: string, until: string): boolean {
  return from <= until ? time >= from && time < until : time >= from || time < until;
}
