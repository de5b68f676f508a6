import { describe, expect, it } from "vitest";
import { requests as parts } from "../../generated/operations.js";
import { schemas } from "../../generated/schemas.js";
import { type Json, resolve } from "../../scripts/contract.js";
import { branchesMet, everyBranch } from "./branches.js";
import { contract, faults, placed } from "./contract.js";
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

describe.each([
  ["BulkEditType", "CreateBulkEdit", "createBulkEdit"],
  ["SequenceActionType", "CreateBulkSequenceSubscription", "createBulkSequenceSubscription"],
])("the values of %s, and the forms of %s", (values, request, operationId) => {
  const answered = contract.components.schemas[values] ?? {};
  const { discriminator } = contract.components.schemas[request] as {
    discriminator: { propertyName: string; mapping: Record<string, string> };
  };
  const forms = Object.entries(discriminator.mapping);

  it("are the same", () => {
    expect(answered.enum).toEqual(forms.map(([value]) => value));
  });

  it("are known in the same way", () => {
    const { "x-evidence": evidence = "documented", "x-enum-evidence": own = {} } = answered;
    const asAnswered = forms.map(([value]) => [value, (own as Json)[value] ?? evidence]);
    const asRequested = forms.map(([value, $ref]) => {
      const { properties } = resolve(contract, { $ref }) as { properties: Record<string, Json> };
      return [value, properties[discriminator.propertyName]?.["x-evidence"] ?? "documented"];
    });
    expect(asRequested).toEqual(asAnswered);
  });

  it("all stand in the description of the operation", () => {
    const found = placed.find(({ operation }) => operation.operationId === operationId);
    const text = String(found?.operation.description);
    expect(forms.map(([value]) => value).filter((value) => !text.includes(`\`${value}\``))).toEqual(
      [],
    );
  });
});
