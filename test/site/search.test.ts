import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { everyOperation, readContract } from "../../scripts/contract.js";
import { createFind } from "../../scripts/site/browser/search/engine.js";
import { contractEntries } from "../../scripts/site/search/contract-entries.js";
import { documentEntries } from "../../scripts/site/search/document-entries.js";

const contract = await readContract();
const errors = documentEntries("errors.md", await readFile("docs/errors.md", "utf8"));
const find = createFind([...errors, ...contractEntries(contract)]);
const titles = (words: string) => find(words).map(({ title }) => title);

describe("the search", () => {
  it("finds each operation by its name, first of all", () => {
    const names = Array.from(everyOperation(contract), ({ operation }) => operation.operationId);
    expect(names.length).toBeGreaterThan(30);
    for (const name of names) expect(titles(name)[0]).toBe(name);
  });

  it("finds each schema by its name, after no more than an operation of the same name", () => {
    const names = Object.keys(contract.components.schemas);
    for (const name of names) expect(titles(name).slice(0, 2), name).toContain(name);
  });

  it("finds an operation by what its name is made of, by its summary and by its path", () => {
    expect(titles("create edit")[0]).toMatch(/^createBulkEdit$/i);
    expect(titles("pause or resume a bulk edit")).toContain("updateBulkEdit");
    expect(titles("/bulk_action/delete/")).toContain("listBulkDeletes");
  });

  it("finds what is only half typed, or misspelt", () => {
    expect(titles("unknown_out")[0]).toBe("unknown_outcome");
    expect(titles("unknwon outcome")).toContain("unknown_outcome");
  });

  it("finds nothing for words that are nowhere", () => {
    expect(titles("qwertzuiop")).toEqual([]);
  });

  it("finds only what has all the words", () => {
    expect(titles("rate_limited")).toContain("rate_limited");
    expect(titles("rate_limited qwertzuiop")).toEqual([]);
  });
});
