import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonFault } from "../../src/cli/json-fault.js";

describe("where a text stops being JSON", () => {
  it.each([
    ["", 1, 1, "end of the file"],
    ['{"a": 1', 1, 8, "end of the file"],
    ["[1, 2,\n]", 2, 1, '"]"'],
    ['{\n  "a": 1,\n}', 3, 1, '"}"'],
    ["[1 2]", 1, 4, '"2"'],
    ["[1]]", 1, 4, '"]"'],
    ["[1}", 1, 3, '"}"'],
    ["[,]", 1, 2, '","'],
    ["{a: 1}", 1, 2, '"a"'],
    ['{"a" 1}', 1, 6, '"1"'],
    ['{"a",}', 1, 5, '","'],
    ['{1: "a"}', 1, 2, '"1"'],
    ["{'a': 1}", 1, 2, `"'"`],
    ['["a\nb"]', 1, 2, '"\\""'],
    ['["\\x"]', 1, 2, '"\\""'],
    ["[01]", 1, 3, '"1"'],
    ["// no comments", 1, 1, '"/"'],
    ["[NaN]", 1, 2, '"N"'],
    ["nul", 1, 1, '"n"'],
    ['["\u0085",]', 1, 6, '"]"'],
    ["[😀]", 1, 2, '"😀"'],
  ])("%j: line %i, column %i, %s", (text, line, column, found) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(jsonFault(text)).toEqual({ line, column, found });
  });

  it("is its end, for what is JSON up to there", () => {
    // The other side of every row above: whatever `JSON.parse` accepts is followed to its end.
    fc.assert(
      fc.property(fc.json({ stringUnit: "binary" }), fc.constantFrom(0, 1, 2), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        expect(jsonFault(text).found).toBe("end of the file");
      }),
    );
  });
});
