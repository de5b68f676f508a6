import {
  createSandbox,
  InvalidInput,
  type OrganizationData,
  type SandboxOptions,
} from "close-bulk-actions/sandbox";
import { describe, expect, it } from "vitest";
import { send } from "../send.js";

it.each<[keyof SandboxOptions, unknown, unknown]>([
  ["leads", -1, 0],
  ["leads", 1.5, 1],
  ["leads", "5", 5],
  ["leads", 1_000_001, 100],
  ["seed", Number.NaN, -3],
  ["leadsPerSecond", 0, 0.5],
  ["leadsPerSecond", Number.POSITIVE_INFINITY, 1e6],
  ["clock", "fast", "virtual"],
  ["apiKey", "", "api_own"],
  ["accessToken", 5, "own"],
  ["rateLimit", 0, 1],
  ["webhooks", {}, []],
])("the option %s cannot be %j, but can be %j", (name, wrong, right) => {
  expect(() => createSandbox({ leads: 1, [name]: wrong })).toThrow(RangeError);
  expect(() => createSandbox({ leads: 1, [name]: wrong })).toThrow(`option ${name} has to be`);
  expect(() => createSandbox({ leads: 1, [name]: right })).not.toThrow();
});

it("an option that is undefined is one that is left out", () => {
  const options: object = { leads: undefined, leadsPerSecond: undefined, clock: undefined };
  const { org, clock } = createSandbox(options);
  expect([org.leads.size, clock.kind]).toEqual([200, "real"]);
});

it("a key of the first user cannot be what another user has", () => {
  const make = (apiKey: string) => createSandbox({ leads: 1, apiKey });
  expect(() => make("api_sandbox_ben")).toThrow("option apiKey is what ben@sandbox.example has");
  expect(make("api_own").apiKey).toBe("api_own");
});

it("what the caller does to its data later changes nothing, also after a reset", () => {
  const data: OrganizationData = { leads: [{ name: "Acme" }] };
  const sandbox = createSandbox({ data });
  data.leads?.push({ name: "Globex" });
  sandbox.reset();
  expect(sandbox.org.leads.size).toBe(1);
});

it("an option that there is not is refused, with the one that is meant", () => {
  const options: object = { leds: 3 };
  expect(() => createSandbox(options)).toThrow(
    new TypeError('The sandbox has no option "leds". Did you mean leads?'),
  );
});

it.each([
  [{ leads: 1, data: {} }, "leads, data"],
  [{ data: {}, snapshot: createSandbox({ leads: 1 }).snapshot() }, "data, snapshot"],
])("options that exclude each other are refused", (options, names) => {
  expect(() => createSandbox(options)).toThrow(`Give only one of the options ${names}.`);
});

it("a team's own data takes the place of what is made up, also after a reset", () => {
  const sandbox = createSandbox({ data: { leads: [{ name: "Acme" }] } });
  const names = () => [...sandbox.org.leads.values()].map(({ name }) => name);
  expect(names()).toEqual(["Acme"]);
  for (const lead of sandbox.org.leads.values()) lead.name = "Other";
  sandbox.reset();
  expect(names()).toEqual(["Acme"]);
});

it("data that is wrong is refused, and told where", () => {
  const data = { leads: [{ nam: "Acme" }] } as unknown as OrganizationData;
  expect(() => createSandbox({ data })).toThrow(InvalidInput);
  expect(() => createSandbox({ data })).toThrow("leads[0]");
});

it("webhook subscriptions are there from the start, and again after a reset", () => {
  const url = "http://127.0.0.1:9/hook";
  const sandbox = createSandbox({ leads: 1, webhooks: [{ url }] });
  for (let round = 0; round < 2; round += 1) {
    expect(sandbox.webhooks.list).toMatchObject([{ url }]);
    sandbox.webhooks.subscribe({ url: `${url}/2` });
    sandbox.reset();
  }
});

describe("a sandbox that goes on from a snapshot", () => {
  it("does what the first one would have done", async () => {
    const first = createSandbox({ leads: 20, clock: "virtual" });
    const lead_status_id = first.org.lead_statuses[1]?.id;
    const body = { type: "set_lead_status", lead_status_id, s_query: { type: "match_all" } };
    await send(first, "POST", "/bulk_action/edit/", body);
    first.clock.advance(400);
    const snapshot = JSON.parse(JSON.stringify(first.snapshot()));
    const second = createSandbox({ snapshot, clock: "virtual" });
    for (const sandbox of [first, second]) {
      sandbox.clock.advance(60_000);
      await send(sandbox, "POST", "/bulk_action/edit/", body);
    }
    expect(second.snapshot()).toEqual(first.snapshot());
    second.reset();
    expect(second.snapshot()).toEqual(snapshot);
  });

  it.each([null, {}, [], 5])("does not go on from %j", (snapshot) => {
    expect(() => createSandbox({ snapshot: snapshot as never })).toThrow(InvalidInput);
  });

  it("does not go on from one that is wrong", async () => {
    const sandbox = createSandbox({ leads: 1, clock: "virtual" });
    const lead_status_id = sandbox.org.lead_statuses[1]?.id;
    const body = { type: "set_lead_status", lead_status_id, s_query: { type: "match_all" } };
    await send(sandbox, "POST", "/bulk_action/edit/", body);
    const text = JSON.stringify(sandbox.snapshot());
    const wrong = (from: string | RegExp, to: string) => () =>
      createSandbox({ snapshot: JSON.parse(text.replace(from, to)) });
    expect(wrong('"now"', '"when"')).toThrow("now");
    const unknown = `"lead_status_id":"stat_${"x".repeat(43)}"`;
    expect(wrong(/"lead_status_id":"\w+"/, unknown)).toThrow("bulk_actions[0]: ");
    expect(wrong("", "")).not.toThrow();
  });
});
