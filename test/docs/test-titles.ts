import { existsSync, readFileSync } from "node:fs";
import ts from "typescript";

const titles = new Map<string, Set<string>>();

/** The titles of the tests of a file, as its source writes them; none when there is no such file. */
export function titlesIn(file: URL): Set<string> {
  const known = titles.get(file.href);
  if (known || !existsSync(file)) return known ?? new Set();
  const found = new Set<string>();
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node) && isTest(node.expression)) {
      const [title] = node.arguments;
      if (title && ts.isStringLiteralLike(title)) found.add(title.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file.href, readFileSync(file, "utf8"), ts.ScriptTarget.Latest));
  titles.set(file.href, found);
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
