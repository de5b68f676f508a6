import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { titlesIn } from "./test-titles.js";

const page = new URL("../../docs/sandbox-fidelity.md", import.meta.url);
const evidences = ["documented", "official document", "public code", "inferred"];

interface Row {
  behaviour: string;
  evidence: string;
  title: string;
  path: string;
}

const [, ...sections] = readFileSync(page, "utf8").split(/^## /m);
const tables = sections.map((section) => {
  const [heading = ""] = section.split("\n", 1);
  const [header, divider, ...rows] = section.split("\n").filter((line) => line.startsWith("|"));
  return { heading, header, divider, rows: rows.map(rowOf) };
});
const rows = tables.flatMap((table) => table.rows);

/** Reads `| behaviour | evidence | [title](path) |`, with the title as code. */
function rowOf(line: string): Row {
  const cells = /^\| (.+?) \| (.+?) \| \[(`+) ?(.+?) ?\3\]\((.+?)\) \|$/.exec(line);
  if (!cells) throw new Error(`This row has not the form of the others: ${line}`);
  const [, behaviour = "", evidence = "", , title = "", path = ""] = cells;
  return { behaviour, evidence, title, path };
}

describe("docs/sandbox-fidelity.md", () => {
  it("has a table in each section, and rows in each table", () => {
    expect(tables.length).toBeGreaterThan(10);
    for (const { heading, header, divider, rows } of tables) {
      expect([heading, header, divider]).toEqual([
        heading,
        "| Behaviour | Evidence | Test |",
        "|---|---|---|",
      ]);
      expect([heading, rows.length > 0]).toEqual([heading, true]);
    }
  });

  it("says of each behaviour how it is known, in one of four ways", () => {
    expect(rows.filter(({ evidence }) => !evidences.includes(evidence))).toEqual([]);
  });

  it("says nothing twice", () => {
    const said = rows.map(({ behaviour }) => behaviour.toLowerCase());
    expect(said.filter((each, index) => said.indexOf(each) !== index)).toEqual([]);
  });

  it("names tests that there are", () => {
    expect(rows.filter(({ path, title }) => !titlesIn(new URL(path, page)).has(title))).toEqual([]);
  });
});
