import { describe, expect, it } from "vitest";
import { bumpBetween, isEnough, neededBump } from "../../scripts/contract-change/bump.js";

describe("what a change of the contract asks for", () => {
  it.each([
    ["breaking", "0.3.0", "minor"],
    ["additive", "0.3.0", "patch"],
    ["none", "0.3.0", "none"],
    ["breaking", "1.0.0", "major"],
    ["additive", "1.0.0", "minor"],
    ["none", "1.0.0", "none"],
    ["breaking", "10.2.1", "major"],
  ] as const)("%s after %s: %s", (size, version, bump) => {
    expect(neededBump(size, version)).toBe(bump);
  });
});

describe("the step between two versions", () => {
  it.each([
    ["0.3.0", "0.3.0", "none"],
    ["0.3.0", "0.3.1", "patch"],
    ["0.3.9", "0.4.0", "minor"],
    ["0.9.0", "1.0.0", "major"],
    ["1.9.0", "1.10.0", "minor"],
  ])("%s to %s: %s", (from, to, bump) => {
    expect(bumpBetween(from, to)).toBe(bump);
  });
});

describe("a step", () => {
  it("is enough when it is the one that is asked for, or a bigger one", () => {
    expect(isEnough("minor", "minor")).toBe(true);
    expect(isEnough("major", "patch")).toBe(true);
    expect(isEnough("none", "none")).toBe(true);
  });

  it("is not enough when it is smaller", () => {
    expect(isEnough("patch", "minor")).toBe(false);
    expect(isEnough("none", "patch")).toBe(false);
  });
});
