import { describe, expect, it } from "vitest";
import * as query from "../../src/query/index.js";

const { text, now, field, customField } = query;
const created = field("date_created");

// Any argument: what a program without types, or with a lost variable, may give.
type Take = (lost: never) => unknown;

const takers: Record<Exclude<keyof typeof query, "now" | "everyLead">, Take[]> = {
  all: [query.all, (lost) => query.all(text("a"), lost)],
  any: [query.any, (lost) => query.any(lost, text("a"))],
  not: [query.not],
  leads: [query.leads, (lost) => query.leads(text("a"), lost)],
  objects: [
    (lost) => query.objects(lost, text("a")),
    (lost) => query.objects("contact", lost),
    (lost) => query.objects("contact", text("a"), lost),
  ],
  related: [
    (lost) => query.related(lost, text("a")),
    (lost) => query.related("contact", lost),
    (lost) => query.related("contact", text("a"), lost),
  ],
  anyRelated: [query.anyRelated],
  text: [query.text],
  ids: [query.ids, (lost) => query.ids("lead_1", lost)],
  smartView: [query.smartView],
  field: [field],
  customField: [customField],
  localTime: [
    (lost) => query.localTime(lost, "21:00:00"),
    (lost) => query.localTime("08:00:00", lost),
  ],
  at: [query.at],
  startOf: [query.startOf],
  endOf: [query.endOf],
  startOfDay: [query.startOfDay],
  endOfDay: [query.endOfDay],
  hoursAgo: [query.hoursAgo],
  daysAgo: [query.daysAgo],
  monthsAgo: [query.monthsAgo],
  daysFromNow: [query.daysFromNow],
  ago: [query.ago, (days) => query.ago({ days })],
  earlier: [(lost) => query.earlier(lost, now()), (lost) => query.earlier({ days: 1 }, lost)],
  later: [(lost) => query.later(lost, now()), (lost) => query.later({ days: 1 }, lost)],
  fromSearch: [query.fromSearch],
  fromSmartView: [query.fromSmartView],
};

const methods: Record<string, Take[]> = {
  isOneOf: [
    (lost) => created.isOneOf(lost),
    (lost) => field("status_id").isOneOf("stat_1", lost),
    (lost) => customField("cf_1").isOneOf("a", lost),
  ],
  refersTo: [(lost) => created.refersTo("user", lost), (lost) => created.refersTo(lost, "user_1")],
  hasWords: [(lost) => created.hasWords(lost)],
  hasPhrase: [(lost) => created.hasPhrase(lost)],
  hasWordsBeginningWith: [(lost) => created.hasWordsBeginningWith(lost)],
  isExactly: [(lost) => created.isExactly(lost)],
  isMoreThan: [(lost) => created.isMoreThan(lost)],
  isAtLeast: [(lost) => created.isAtLeast(lost)],
  isLessThan: [(lost) => created.isLessThan(lost)],
  isAtMost: [(lost) => created.isAtMost(lost)],
  isBetween: [(lost) => created.isBetween(lost, 1), (lost) => created.isBetween(1, lost)],
  since: [(lost) => created.since(lost)],
  before: [(lost) => created.before(lost)],
  within: [(lost) => created.within(lost, now()), (lost) => created.within(now(), lost)],
  meets: [(lost) => created.meets(lost)],
};

const lost: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  new Date(Number.NaN),
  "",
  " \n",
  [],
  {},
  () => text("a"),
  field("name"),
];
const every = [...Object.entries(takers), ...Object.entries(methods)].flatMap(([name, takes]) =>
  takes.map((take, index) => ({ name, place: index + 1, take })),
);

describe("a lost argument", () => {
  it.each(every)("is refused by name: $name, case $place", ({ name, take }) => {
    for (const value of lost) {
      const call = () => take(value as never);
      expect(call, `${name}(${String(value)})`).toThrow(TypeError);
      expect(call).toThrow(new RegExp(`(^|\\.)${name}\\(.*\\): [A-Z].*\\.$`));
    }
  });

  it("is tried on every method that takes one", () => {
    const without = ["exists", "isTrue", "isFalse", "isCurrentUser", "ascending", "descending"];
    expect(methodsOf(created).sort()).toEqual([...without, ...Object.keys(methods)].sort());
  });
});

function methodsOf(object: object): string[] {
  const names = Object.getOwnPropertyNames(Object.getPrototypeOf(object));
  return names.filter((name) => name !== "constructor");
}
