import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { project } from "../package/copy-into.js";

const page = readFileSync(join(project, "ARCHITECTURE.md"), "utf8");

/** The rows of the table of parts: a part, and what it imports. */
const parts = Array.from(page.matchAll(/^\| `([^`]+)` \| .+? \| (.*?) ?\|$/gm)).flatMap(
  ([, part = "", imports = ""]) =>
    part.startsWith("src/")
      ? [{ part, imports: Array.from(imports.matchAll(/`([^`]+)`/g), ([, name]) => name) }]
      : [],
);

/** The files of a part: its folder, and the file of the same name beside it. */
function filesOf(part: string): string[] {
  const folder = join(project, part);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file));
  return existsSync(`${folder}.ts`) ? [`${folder}.ts`, ...files] : files;
}

/** Names what an import leads to: a part, a file in the project's folder, or a package. */
function targetOf(specifier: string, file: string): string {
  if (specifier.startsWith(".")) {
    const [first = "", second = ""] = relative(project, join(file, "..", specifier)).split(/[\\/]/);
    return first === "src" ? `src/${second}` : first;
  }
  const [scope = "", name] = specifier.split("/");
  return scope.startsWith("@") ? `${scope}/${name}` : scope;
}

function importsOf(part: string): Set<string> {
  const targets = filesOf(part).flatMap((file) =>
    ts
      .preProcessFile(readFileSync(file, "utf8"))
      .importedFiles.map(({ fileName }) => targetOf(fileName, file)),
  );
  return new Set(targets.filter((target) => target !== part));
}

describe("the table of parts in ARCHITECTURE.md", () => {
  it("has every folder of src", () => {
    const folders = readdirSync(join(project, "src"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `src/${name}`);
    expect(parts.map(({ part }) => part).sort()).toEqual(folders.sort());
  });

  it.each(parts)("says what $part imports, and nothing else", ({ part, imports }) => {
    expect([...importsOf(part)].sort()).toEqual(imports.sort());
  });
});
