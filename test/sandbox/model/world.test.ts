import { describe, expect, it } from "vitest";
import { createClock } from "../../../src/sandbox/model/clock.js";
import { createRandom } from "../../../src/sandbox/model/random.js";
import { type Cause, World } from "../../../src/sandbox/model/world.js";
import { lead, madeAt, organization } from "../build.js";

function office() {
  const world = new World(organization({}), createClock("virtual"), createRandom(1));
  const cause: Cause = {
    at: world.clock.now(),
    userId: "user_ana",
    request: null,
    bulkActionId: null,
  };
  return { world, cause, acme: lead({ name: "Acme", custom: { cf_sizes: [1, 2] } }) };
}

describe("what is set to the value it has is no change", () => {
  it("of a property", () => {
    const { world, cause, acme } = office();
    world.change("lead", acme, { name: "Acme", url: null }, cause);
    expect(world.events.all).toEqual([]);
    expect(acme.date_updated).toBe(madeAt);
    world.change("lead", acme, { name: "Acme", url: "https://acme.example" }, cause);
    expect(world.events.all).toMatchObject([{ changed_fields: ["url", "date_updated"] }]);
    expect(acme.date_updated).toBe("2026-01-05T09:00:00.000000+00:00");
  });

  it("of a custom field", () => {
    const { world, cause, acme } = office();
    world.changeCustom("lead", acme, "cf_sizes", [1, 2], cause);
    expect(world.events.all).toEqual([]);
    world.changeCustom("lead", acme, "cf_sizes", [2, 1], cause);
    const changed_fields = ["custom.cf_sizes", "date_updated"];
    expect(world.events.all).toMatchObject([{ changed_fields }]);
  });
});
