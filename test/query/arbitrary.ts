import fc from "fast-check";
import type {
  QueryObjectType,
  ReferenceCondition,
  TextMode,
  TimeSpan,
} from "../../generated/types.js";
import {
  all,
  any,
  anyRelated,
  at,
  customField,
  earlier,
  endOf,
  endOfDay,
  type Field,
  type Filter,
  field,
  ids,
  later,
  leads,
  localTime,
  type Moment,
  not,
  now,
  objects,
  related,
  smartView,
  startOf,
  startOfDay,
  text,
} from "../../src/query/index.js";

const types: QueryObjectType[] = ["lead", "contact", "opportunity", "activity.call", "address"];
const modes: TextMode[] = ["full_words", "phrase", "beginning_of_words", "exact_value"];
const words = fc
  .string({ unit: "binary", minLength: 1, maxLength: 8 })
  .filter((word) => word.trim() !== "");
const some = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: 1, maxLength: 3 });
const idOf = (prefix: string) => fc.stringMatching(/^\w{1,8}$/).map((rest) => prefix + rest);
const type = fc.constantFrom(...types);
const number = fc.double({ noNaN: true, noDefaultInfinity: true });

const count = fc.nat();
const units = {
  years: count,
  months: count,
  weeks: count,
  days: count,
  hours: count,
  seconds: count,
};
const span: fc.Arbitrary<TimeSpan> = fc.record(units, { requiredKeys: ["days"] });
const day = fc
  .date({ min: new Date("0000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const ends = { startOf, endOf };
const endsOfDay = { startOfDay, endOfDay };
const end = <T>(either: Record<string, T>) => fc.constantFrom(...Object.values(either));

const { moment } = fc.letrec<{ moment: Moment }>((tie) => ({
  moment: fc.oneof(
    { maxDepth: 3 },
    fc.constant(now()),
    fc
      .date({ min: new Date("0000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
      .map(at),
    fc.tuple(end(endsOfDay), day).map(([of, date]) => of(date)),
    fc
      .tuple(end(ends), fc.constantFrom("today" as const, "last-quarter" as const))
      .map(([of, period]) => of(period)),
    fc
      .tuple(fc.constantFrom(earlier, later), span, tie("moment"))
      .map(([of, time, from]) => of(time, from)),
    fc
      .tuple(end(endsOfDay), fc.constantFrom(earlier, later), span, tie("moment"))
      .map(([ofDay, of, time, from]) => ofDay(of(time, from))),
  ),
}));

const references: fc.Arbitrary<[ReferenceCondition["reference_type"], string[]]> = fc.oneof(
  fc.tuple(fc.constant("user" as const), some(idOf("user_"))),
  fc.tuple(
    fc.constant("user_or_group" as const),
    some(fc.oneof(idOf("group_"), fc.constant("CURRENT_USER"))),
  ),
  fc.tuple(fc.constant("lead" as const), some(idOf("lead_"))),
  fc.tuple(
    fc.constantFrom("status.lead" as const, "status.opportunity" as const),
    some(idOf("stat_")),
  ),
);

const conditions: fc.Arbitrary<(of: Field) => Filter> = fc.oneof(
  fc.constantFrom(
    (of: Field) => of.exists(),
    (of: Field) => of.isTrue(),
    (of: Field) => of.isFalse(),
    (of: Field) => of.isCurrentUser(),
  ),
  fc
    .tuple(
      fc.constantFrom(
        "hasWords" as const,
        "hasPhrase" as const,
        "hasWordsBeginningWith" as const,
        "isExactly" as const,
      ),
      words,
    )
    .map(
      ([method, value]) =>
        (of: Field) =>
          of[method](value),
    ),
  fc
    .tuple(
      fc.constantFrom(
        "isMoreThan" as const,
        "isAtLeast" as const,
        "isLessThan" as const,
        "isAtMost" as const,
      ),
      number,
    )
    .map(
      ([method, bound]) =>
        (of: Field) =>
          of[method](bound),
    ),
  fc.tuple(number, number).map(
    ([a, b]) =>
      (of: Field) =>
        of.isBetween(Math.min(a, b), Math.max(a, b)),
  ),
  references.map(
    ([to, objects]) =>
      (of: Field) =>
        of.refersTo(to, ...objects),
  ),
  fc.tuple(fc.constantFrom("since" as const, "before" as const), moment).map(
    ([method, bound]) =>
      (of: Field) =>
        of[method](bound),
  ),
  fc.tuple(moment, moment).map(
    ([from, before]) =>
      (of: Field) =>
        of.within(from, before),
  ),
);

const fields = fc.oneof(
  idOf("cf_").map(customField),
  fc.constantFrom("name", "status_id", "__proto__").map(field),
);

/**
 * Filters of every kind that the builders make, frozen, so that whoever changes one fails. Not `everyLead()`: none
 * of the others may match every lead unsaid.
 */
export const { filter: filters } = fc.letrec<{ filter: Filter }>((tie) => {
  const parts = some(tie("filter"));
  return {
    filter: fc
      .oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.tuple(words, fc.constantFrom(...modes)).map(([value, mode]) => text(value, mode)),
        some(words).map((values) => ids(...values)),
        idOf("save_").map(smartView),
        fc.constant(localTime("08:00:00", "21:00:00")),
        type.map(anyRelated),
        fc.tuple(fields, conditions).map(([of, condition]) => condition(of)),
        some(idOf("stat_")).map((values) => field("status_id").isOneOf(...values)),
        fc
          .tuple(idOf("cf_"), some(words))
          .map(([id, values]) => customField(id).isOneOf(...values)),
        parts.map((given) => all(...given)),
        parts.map((given) => any(...given)),
        tie("filter").map(not),
        fc.tuple(type, parts).map(([to, given]) => related(to, ...given)),
      )
      .map(deepFreeze),
  };
});

/** Filters with what they search: `leads` and `objects`. */
export const searches: fc.Arbitrary<Filter> = fc.oneof(
  some(filters).map((parts) => leads(...parts)),
  fc.tuple(type, some(filters)).map(([of, parts]) => objects(of, ...parts)),
);

function deepFreeze<T>(json: T): T {
  if (typeof json === "object" && json !== null) Object.values(json).forEach(deepFreeze);
  return Object.freeze(json);
}
