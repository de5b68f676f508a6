import { describe, expect, it } from "vitest";
import { requests } from "../../generated/operations.js";
import { schemas } from "../../generated/schemas.js";
import { formatPath, validate } from "../../src/validation/index.js";
import { type Change, drop, holder, set } from "./change.js";
import { example, faults, named } from "./contract.js";
import { everyRule, type Rule } from "./rules.js";
import { toldPlaces } from "./told.js";
import { absent, type WrongBody, wrongBodies } from "./wrong-bodies.js";

describe.each([...new Set(wrongBodies.map(({ operation }) => operation))])("%s", (operation) => {
  for (const row of wrongBodies.filter((each) => each.operation === operation)) {
    it(`asks that ${row.says} (${row.example})`, () => {
      const name = bodyName(row);
      const { wrong, twin } = bodies(row);
      const problems = validate(schemas, { $ref: name }, wrong);
      expect(problems.map(({ path }) => formatPath(path))).toEqual(placesOf(row));
      if (row.message) {
        const messages = problems.map(({ message }) => message).join("\n");
        expect(messages).toMatch(new RegExp(row.message, "m"));
      }
      expect(faults(named(name), wrong)).not.toEqual([]);

      expect(toldPlaces(name, twin)).toEqual([]);
      expect(faults(named(name), twin)).toEqual([]);
    });
  }
});

describe("the table of wrong bodies", () => {
  it("is long", () => {
    expect(wrongBodies.length).toBeGreaterThanOrEqual(60);
  });

  it("says nothing twice", () => {
    const sayings = wrongBodies.map((row) => `${row.operation} ${row.example}: ${row.says}`);
    expect(sayings.filter((each, index) => sayings.indexOf(each) !== index)).toEqual([]);
  });

  it.each(["createBulkEdit", "createBulkSequenceSubscription"] as const)(
    "has every variant of %s",
    (id) => {
      const { property, values } = requests[id].variants;
      const rows = wrongBodies.filter(({ operation }) => operation === id);
      const met = new Set(rows.map((row) => example(row.example)[property]));
      expect(values.filter((value) => !met.has(value))).toEqual([]);
    },
  );

  it("notices when any one rule is taken out of the contract", { timeout: 30_000 }, () => {
    const cases = wrongBodies.map((row) => ({
      name: bodyName(row),
      told: placesOf(row).join(),
      ...bodies(row),
    }));
    const isNoticed = ({ without }: Rule) =>
      cases.some(({ name, wrong, told }) => toldPlaces(name, wrong, without).join() !== told) ||
      cases.some(({ name, twin }) => toldPlaces(name, twin, without).length > 0);
    const rules = [...everyRule(schemas, new Set(wrongBodies.map(bodyName)))];
    expect(rules.length).toBeGreaterThan(200);
    expect(rules.filter((rule) => !isNoticed(rule)).map(({ rule }) => rule)).toEqual([]);
  });
});

/** Where the problems of the wrong body are to be told. */
function placesOf({ at, told }: WrongBody): string[] {
  return told ?? [at.replace(/\.(\d+)/g, "[$1]")];
}

function bodyName({ operation }: WrongBody): string {
  const found = requests[operation];
  if (!("body" in found)) throw new Error(`${operation} takes no body`);
  return found.body;
}

function bodies({ at, as, wrong, right, ...row }: WrongBody): { wrong: unknown; twin: unknown } {
  const own = { body: example(row.example) };
  const place = at === "" ? "body" : `body.${at}`;
  const changed = (...changes: Change[]) => {
    const copy = structuredClone(own);
    for (const change of changes) change(copy);
    return copy.body;
  };
  const put = (value: unknown) => changed(value === absent ? drop(place) : set(place, value));
  return {
    wrong: as === undefined ? put(wrong) : changed(rename(place, as)),
    twin: right === undefined ? own.body : put(right),
  };
}

function rename(place: string, as: string): Change {
  const keys = place.split(".");
  const above = keys.slice(0, -1);
  return (whole) => {
    set([...above, as].join("."), holder(whole, above)[keys.at(-1) ?? ""])(whole);
    drop(place)(whole);
  };
}
