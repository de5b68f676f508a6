import { inspect } from "node:util";
import { CloseError } from "close-bulk-actions";
import { describe, expect, it } from "vitest";
import { suites } from "./read-suites.js";
import { type Outcome, runCase } from "./run-case.js";
import type { Case, ExpectedOutcome, ExpectedRequest, Measure, ServerName } from "./suite.js";
import type { Sent } from "./wire.js";

describe.each([...suites])("%s", { timeout: 30_000 }, (_, cases) => {
  const runs = cases.flatMap((each) =>
    each.runsOn.map((on): [string, ServerName, Case] => [each.name, on, each]),
  );
  it.each(runs)("%s (%s)", async (_, on, each) => {
    const observed = await runCase(each, on);
    const { outcomes, requests, counts = {}, creates, refusals, endsAtMs } = each.expect;
    expect(observed.outcomes).toHaveLength(outcomes.length);
    for (const [index, outcome] of outcomes.entries()) {
      for (const actual of observed.outcomes[index] ?? []) expectOutcome(actual, outcome);
    }
    if (requests) expectRequests(observed.sent, requests);
    for (const [route, measure] of Object.entries(counts)) {
      const count = observed.sent.filter(
        ({ method, path }) => `${method} ${path}` === route,
      ).length;
      expectWithin(count, measure, route);
    }
    if (creates !== undefined) expect(observed.creates, "creates carried out").toBe(creates);
    if (refusals !== undefined) expectWithin(observed.refusals, refusals, "answers with 429");
    if (endsAtMs !== undefined) expectWithin(observed.endedAtMs, endsAtMs, "end in ms");
    expect(observed.leftBehind, "timers and listeners left behind").toBe(0);
  });
});

function expectOutcome(actual: Outcome, expected: ExpectedOutcome): void {
  if (!("error" in expected)) {
    if ("error" in actual) throw actual.error;
    if ("length" in expected) expect(actual.result).toHaveLength(expected.length);
    else expect(actual.result).toMatchObject(expected.result);
    return;
  }
  const { error } = "error" in actual ? actual : { error: undefined };
  expect(error).toBeInstanceOf(CloseError);
  const { messageIncludes = "", ...properties } = expected.error;
  expect(error).toMatchObject({
    ...properties,
    message: expect.stringContaining(messageIncludes),
  });
  expect(inspect(error, { depth: 10, showHidden: true })).not.toMatch(/api_|token_|YXBpX/);
}

function expectRequests(
  sent: readonly Sent[],
  requests: readonly (string | ExpectedRequest)[],
): void {
  const expected = requests.map((each) => (typeof each === "string" ? { send: each } : each));
  expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual(
    expected.map(({ send }) => send),
  );
  for (const [index, { afterMs = 0, body, headers = {} }] of expected.entries()) {
    const actual = sent[index];
    const before = sent[index - 1]?.atMs ?? 0;
    expectWithin((actual?.atMs ?? Number.NaN) - before, afterMs, `delay of request ${index + 1}`);
    if (body) expect(actual?.body).toMatchObject(body);
    for (const [name, value] of Object.entries(headers)) {
      expect(actual?.headers.get(name), name).toBe(value);
    }
  }
}

function expectWithin(actual: number, measure: Measure, what: string): void {
  const [least, most] = typeof measure === "number" ? [measure, measure] : measure;
  expect(actual, what).toBeGreaterThanOrEqual(least);
  expect(actual, what).toBeLessThanOrEqual(most);
}
