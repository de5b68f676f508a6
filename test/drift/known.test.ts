import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readContract } from "../../scripts/contract.js";
import { compareDocuments } from "../../scripts/drift/compare.js";
import { readDocument } from "../../scripts/drift/document.js";
import { lineOf } from "../../scripts/drift/finding.js";

describe("our contract, beside what is known of Close's document", () => {
  let lines: string[];

  beforeAll(async () => {
    const theirs = await readDocument(join(import.meta.dirname, "fixtures/known.yaml"));
    lines = compareDocuments({ ours: await readContract(), theirs }).map(lineOf);
  }, 30_000);

  it("describes bulk edits alike, but for what Close leaves open", () => {
    expect(lines.filter((line) => !/^missing \w+ [^ ]+$/.test(line))).toEqual([
      "untyped BadRequestError",
      "missing POST /bulk_action/edit/ header x-tz-offset",
      "untyped CreateBulkEdit",
      "added POST /bulk_action/edit/ 404",
    ]);
  });

  it("knows that pausing and resuming is a guess, which Close need not describe", () => {
    expect(lines).toContain("missing POST /bulk_action/email/");
    expect(lines.filter((line) => line.includes("PUT"))).toEqual([]);
  });
});
