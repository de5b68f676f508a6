import { existsSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";

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

const titles = new Map<string, Set<string>>();

/** The titles of the tests of a file, as its source writes them; none when there is no such file. */
function titlesIn(path: string): Set<string> {
  const file = new URL(path, page);
  const known = titles.get(path);
  if (known || !existsSync(file)) return known ?? new Set();
  const found = new Set<string>();
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node) && isTest(node.expression)) {
      const [title] = node.arguments;
      if (title && ts.isStringLiteralLike(title)) found.add(title.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(file, "utf8"), ts.ScriptTarget.Latest));
  titles.set(path, found);
  return found;
}

/** Whether this is `it`, `describe`, or one of their `each(…)`. */
function isTest(called: ts.Expression): boolean {
  if (ts.isIdentifier(called)) return called.text === "it" || called.text === "describe";
  return ts.isCallExpression(called) && isEach(called.expression);
}

function isEach(called: ts.Expression): boolean {
  return (
    ts.isPropertyAccessExpression(called) &&
    called.name.text === "each" &&
    isTest(called.expression)
  );
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
    expect(rows.filter(({ path, title }) => !titlesIn(path).has(title))).toEqual([]);
  });
});
