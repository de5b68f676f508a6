import type { Condition } from "../../generated/types.js";
import type { Organization } from "./organization.js";
import { notServed } from "./refusal.js";
import { holdsText } from "./text.js";

/** Tells whether what a field holds meets a condition. */
export type ConditionTest = (values: readonly unknown[]) => boolean;

type ConditionOf<Type> = Extract<Condition, { type: Type }>;
type TestMaker<Of> = (condition: Of, organization: Organization) => ConditionTest;

const tests: { [Type in Condition["type"]]: TestMaker<ConditionOf<Type>> } = {
  boolean:
    ({ value }) =>
    (values) =>
      values.includes(value),
  current_user:
    (_, { userId }) =>
    (values) =>
      values.includes(userId),
  exists: () => (values) => values.length > 0,
  text:
    ({ value, mode }) =>
    (values) =>
      values.some((held) => holdsText(String(held), value, mode)),
  term:
    ({ values: wanted }) =>
    (values) =>
      values.some((held) => wanted.includes(String(held))),
  reference: ({ object_ids: ids }, { userId }) => {
    const wanted = ids.map((id) => (id === "CURRENT_USER" ? userId : id));
    return (values) => values.some((held) => wanted.includes(String(held)));
  },
  number_range:
    ({ gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity }) =>
    (values) =>
      values.some(
        (held) =>
          Number(held) > gt && Number(held) >= gte && Number(held) < lt && Number(held) <= lte,
      ),
  moment_range: () => {
    throw notServed("moment_range in a filter");
  },
  local_time: () => {
    throw notServed("local_time in a filter");
  },
};

/**
 * Compiles a condition.
 *
 * @param condition A valid condition.
 * @param organization The organization, which says who the caller is.
 * @returns Whether the values of a field meet it; a field that was never set has none, and meets nothing.
 * @throws {Refusal} 501 for a condition that the sandbox does not serve yet.
 */
export function conditionTest(condition: Condition, organization: Organization): ConditionTest {
  // TypeScript cannot see that the condition fits the entry its own type chose.
  return (tests[condition.type] as TestMaker<Condition>)(condition, organization);
}
