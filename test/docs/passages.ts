import ts from "typescript";

/**
 * Tells whether a block is a passage of a program: some of its lines as they are, but for the indentation that all of
 * them have.
 *
 * @param block The block.
 * @param program The program's text.
 */
export function isPassage(block: string, program: string): boolean {
  const count = block.split("\n").length;
  const lines = program.split("\n");
  return lines.some((_, start) => dedent(lines.slice(start, start + count)) === block);
}

/**
 * Tells whether a block of TypeScript is complete: whole statements, not the beginning of one.
 *
 * @param block The block.
 */
export function isComplete(block: string): boolean {
  return ts.transpileModule(block, { reportDiagnostics: true }).diagnostics?.length === 0;
}

function dedent(lines: readonly string[]): string {
  const indentations = lines.filter(Boolean).map((line) => line.search(/\S/));
  const common = Math.min(...indentations);
  return lines.map((line) => line.slice(common)).join("\n");
}
