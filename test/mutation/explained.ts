// Holds what survived against explained.json: what is not explained there needs a test, and what no longer survives no
// explanation.
import { readFileSync } from "node:fs";
import { basename } from "node:path";

interface Explanation {
  why: string;
  mutants: string[];
}

interface Place {
  line: number;
  column: number;
}

interface Mutant {
  status: string;
  location: { start: Place; end: Place };
  replacement?: string;
}

interface Report {
  files: Record<string, { source: string; mutants: Mutant[] }>;
}

function read<Content>(path: string): Content {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")) as Content;
}

/** The text between two places of a source, on one line. */
function textAt(source: string, { start, end }: Mutant["location"]): string {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  lines.push((lines.pop() ?? "").slice(0, end.column - 1));
  return [(lines.shift() ?? "").slice(start.column - 1), ...lines]
    .map((line) => line.trim())
    .join(" ");
}

const { files } = read<Report>("../../.stryker/report.json");
const survivors = Object.entries(files).flatMap(([path, { source, mutants }]) =>
  mutants
    .filter(({ status }) => status === "Survived" || status === "NoCoverage")
    .map(
      ({ location, replacement = "" }) =>
        `${basename(path)}: ${textAt(source, location)} → ${replacement}`,
    ),
);
const explained = read<Explanation[]>("explained.json").flatMap(({ mutants }) => mutants);

const unexplained = new Set(survivors.filter((mutant) => !explained.includes(mutant)));
const gone = explained.filter((mutant) => !survivors.includes(mutant));
for (const mutant of unexplained) console.error(`Survived, and no test notices: ${mutant}`);
for (const mutant of gone) console.error(`Explained, but does not survive: ${mutant}`);
console.log(
  `${survivors.length} survived, ${survivors.length - unexplained.size} of them explained.`,
);
if (unexplained.size > 0 || gone.length > 0) process.exitCode = 1;
