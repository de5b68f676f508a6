import { describe, expect, it } from "vitest";
import { assertSupported } from "../../scripts/generate/supported.js";
import { validate } from "../../src/validation/index.js";
import { fixture } from "../validation/fixture.js";

describe("the interpreter's reach", () => {
  it("takes in every form of the fixture", () => {
    expect(() => assertSupported(fixture)).not.toThrow();
  });

  it("ends at a keyword it does not know, reported with component and place, all at once", () => {
    const schemas = {
      Edit: { properties: { at: { type: "string", format: "date" } } },
      Lead: { oneOf: [{}, { items: { uniqueItems: true } }], maxProperties: 3 },
      Page: { not: { additionalProperties: { maxLength: 1 } } },
    };
    expect(() => assertSupported(schemas)).toThrow(
      [
        "The validator does not understand the schemas:",
        "  Edit.properties.at: format",
        "  Lead.oneOf.1.items: uniqueItems",
        "  Lead: maxProperties",
        "  Page.not.additionalProperties: maxLength",
      ].join("\n"),
    );
  });

  it("does not end at a property that is called like such a keyword", () => {
    expect(() => assertSupported({ X: { properties: { format: {} } } })).not.toThrow();
  });

  it("ends at a component that does not exist", () => {
    expect(() => assertSupported({ X: {}, Y: { allOf: [{ $ref: "X" }] } })).not.toThrow();
    expect(() => assertSupported({ X: {}, Y: { allOf: [{ $ref: "Z" }] } })).toThrow(
      "Y.allOf.0: $ref to an unknown component: Z",
    );
  });

  it("does not end in silence: an unknown component throws at the latest when it is used", () => {
    expect(validate(fixture, { $ref: "Labels" }, {})).toEqual([]);
    for (const $ref of ["Nobody", "constructor"]) {
      expect(() => validate(fixture, { $ref }, {})).toThrow(
        `The contract has no schema called "${$ref}".`,
      );
    }
  });
});
