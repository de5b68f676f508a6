import { describe, expect, it } from "vitest";
import { requests as parts } from "../../generated/operations.js";
import { schemas } from "../../generated/schemas.js";
import { branchesMet, everyBranch } from "./branches.js";
import { contract, faults } from "./contract.js";
import { toldPlaces } from "./told.js";
import { replies, requests } from "./uses.js";

describe("a named example", () => {
  it("is used where somebody can see it", () => {
    const used = new Set([...requests, ...replies].map(({ name }) => name));
    const all = Object.keys(contract.components.examples ?? {});
    expect(all.filter((name) => !used.has(name))).toEqual([]);
  });

  it.each([...requests, ...replies])("is as the contract says: $name ($where)", (use) => {
    expect(faults(use.schema, use.value)).toEqual([]);
  });

  it.each(requests)("is taken by our validator: $name ($where)", ({ body, value }) => {
    expect(toldPlaces(body, value)).toEqual([]);
  });
});

describe("the examples of requests", () => {
  const bodies = new Set(requests.map(({ body }) => body));

  it("are there for every operation that takes a body", () => {
    const taking = Object.values(parts).flatMap((each) => ("body" in each ? each.body : []));
    expect(bodies).toEqual(new Set(taking));
  });

  it("show every variant of every union", () => {
    const met = new Set(
      requests.flatMap(({ body, value }) => [...branchesMet(schemas, body, value)]),
    );
    const branches = [...everyBranch(schemas, bodies)];
    expect(branches.length).toBeGreaterThan(40);
    expect(branches.filter((branch) => !met.has(branch))).toEqual([]);
  });
});

describe("the values that answers and requests share", () => {
  it.each([
    ["BulkEditType", "CreateBulkEdit"],
    ["SequenceActionType", "CreateBulkSequenceSubscription"],
  ])("are the same: %s and the forms of %s", (values, request) => {
    const { discriminator } = contract.components.schemas[request] as {
      discriminator: { mapping: object };
    };
    expect(contract.components.schemas[values]?.enum).toEqual(Object.keys(discriminator.mapping));
  });
});
