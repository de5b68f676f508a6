import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { schemas } from "../../generated/schemas.js";
import { vocabulary } from "../validation/arbitrary.js";
import { oracle } from "../validation/oracle.js";
import { faults, named } from "./contract.js";
import { anyMutation, donorsIn, mutate } from "./mutations.js";
import { toldPlaces } from "./told.js";
import { requests } from "./uses.js";

const donors = donorsIn(requests.map(({ value }) => value));
const oracles = new Map(requests.map(({ body }) => [body, oracle(schemas, body)]));

const anyBody = fc
  .record({
    example: fc.constantFrom(...requests),
    mutations: fc.array(anyMutation(vocabulary(schemas)), { minLength: 1, maxLength: 3 }),
  })
  .map(({ example: { body, value }, mutations }) => ({
    name: body,
    body: mutate(value, mutations, donors),
  }));

describe("on any body that was right once", { timeout: 60_000 }, () => {
  it("we, ajv by the generated schemas, and ajv by the contract say the same", () => {
    fc.assert(
      fc.property(anyBody, ({ name, body }) => {
        const isRight = toldPlaces(name, body).length === 0;
        const byContract = faults(named(name), body).length === 0;
        expect({ generated: oracles.get(name)?.(body), byContract }).toEqual({
          generated: isRight,
          byContract: isRight,
        });
      }),
      { numRuns: 4_000 },
    );
  });

  it("we say yes often enough, and no often enough", () => {
    const sample = fc.sample(anyBody, { numRuns: 500, seed: 1 });
    const right = sample.filter(({ name, body }) => toldPlaces(name, body).length === 0);
    expect(right.length).toBeGreaterThan(75);
    expect(right.length).toBeLessThan(425);
  });
});
