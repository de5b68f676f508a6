import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { differences } from "./differences.js";
import { readSuite, suites } from "./read-suites.js";
import type { Case, ServerName, WrittenCase } from "./suite.js";

const all = [...suites.values()].flat();
const runningOn = (server: ServerName) => all.filter(({ runsOn }) => runsOn.includes(server));

/** What a case is about: all but what it is called, where it runs and what is expected. */
function givenOf({ name, runsOn, twin, expect, ...given }: Case): object {
  return given;
}

const fails = ({ expect }: Case) => expect.outcomes.some((outcome) => "error" in outcome);

describe("the cases", () => {
  it("are at least 150, of which at least 100 run on the sandbox, and 100 on the stub", () => {
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(runningOn("sandbox").length).toBeGreaterThanOrEqual(100);
    expect(runningOn("stub").length).toBeGreaterThanOrEqual(100);
  });

  it("are about all six subjects", () => {
    const subjects = ["create", "errors", "pacing", "paging", "retry", "waiting"];
    expect([...suites.keys()].sort()).toEqual(subjects);
  });

  it("have names of their own", () => {
    const names = all.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("are not the same twice", () => {
    const contents = all.map((each) => JSON.stringify(givenOf(each)));
    const repeated = all.filter((_, index) => contents.indexOf(contents[index] ?? "") !== index);
    expect(repeated.map(({ name }) => name)).toEqual([]);
  });

  it("tell of each call what it comes to, and what is sent", () => {
    for (const { name, calls, expect: expected } of all) {
      expect(expected.outcomes, name).toHaveLength(calls.length);
      expect(expected.requests ?? expected.counts, name).toBeDefined();
    }
  });
});

it("the README shows one of the cases", () => {
  const readme = readFileSync(new URL("README.md", import.meta.url), "utf8");
  const [, block = ""] = /```json\n([^`]*)```/.exec(readme) ?? [];
  const shown: WrittenCase = JSON.parse(block);
  expect(all.find(({ name }) => name === shown.name)).toMatchObject(shown);
});

describe("a case that fails", () => {
  const failing = [...suites.values()].flatMap((cases) =>
    cases
      .filter(fails)
      .map((each): [string, Case, Case | undefined] => [
        each.name,
        each,
        cases.find(({ name }) => name === each.twin),
      ]),
  );

  it.each(failing)("has a twin that succeeds and differs in one property: %s", (_, each, twin) => {
    expect(twin, "the twin").toBeDefined();
    if (!twin) return;
    expect(fails(twin), "the twin fails").toBe(false);
    expect(twin.runsOn, "where the twin runs").toEqual(expect.arrayContaining(each.runsOn));
    expect(differences(givenOf(each), givenOf(twin))).toHaveLength(1);
  });
});

describe("the form of a suite", () => {
  const wanted = {
    about: "",
    cases: [{ name: "a", runsOn: ["stub"], expect: { outcomes: [{ length: 0 }] } }],
  };

  it("is checked", () => {
    expect(readSuite("mine", wanted)).toHaveLength(1);
    const [only] = wanted.cases;
    for (const [change, message] of [
      [{ twim: "b" }, "/cases/0 must NOT have unevaluated properties"],
      [{ runsOn: [] }, "/cases/0/runsOn must NOT have fewer than 1 items"],
      [
        { calls: [{ do: "get", kind: "edits" }] },
        "/cases/0/calls/0 must have required property 'id'",
      ],
      [{ faults: [{ fault: "reset" }] }, "/cases/0/faults/0/fault must be equal to one of"],
    ] as const) {
      const wrong = { ...wanted, cases: [{ ...only, ...change }] };
      expect(() => readSuite("mine", wrong)).toThrow(message);
    }
  });
});

describe("differences", () => {
  it.each([
    [{ a: 1 }, { a: 1 }, []],
    [{ a: 1 }, { a: 2 }, ["a"]],
    [{ a: 1 }, {}, ["a"]],
    [{ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] }, ["a.1.b"]],
    [{ a: [1] }, { a: [1, 2] }, ["a.1"]],
    [{ a: 1, b: 1 }, { a: 2, b: 2 }, ["a", "b"]],
    [{ a: [] }, { a: {} }, ["a"]],
    [{ a: null }, { a: {} }, ["a"]],
  ])("of %j and %j are %j", (one, other, places) => {
    expect(differences(one, other)).toEqual(places);
  });
});
