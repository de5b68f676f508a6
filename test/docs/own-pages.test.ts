import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { canBeRun, isCommand } from "./commands.js";
import { blocksOf, codeSpansOf, namedLinksOf } from "./markdown.js";
import { titlesIn } from "./test-titles.js";

const root = new URL("../../", import.meta.url);
const isThere = (path: string) => existsSync(new URL(path, root));
const isFile = (text: string) => /^[\w./-]+\.(?:ts|json|md|ya?ml)$/.test(text);
const isBelowFolder = (text: string) =>
  /^(?:src|scripts|generated|test|examples|docs|bench)(?:\/[\w./-]*)?$/.test(text);

/** What the patches of a page make: it is there for who follows them. */
const madeBy = (page: string) =>
  Array.from(page.matchAll(/^--- \/dev\/null\n\+\+\+ b\/(.+)$/gm), ([, path]) => path);

const pages = ["ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md"].map((name) => {
  const page = readFileSync(new URL(name, root), "utf8");
  return { name, made: madeBy(page), spans: codeSpansOf(page), blocks: blocksOf(page), page };
});

describe.each(pages)("$name", ({ made, spans, blocks }) => {
  it("names files and folders that there are", () => {
    const named = spans.filter((span) => isFile(span) || isBelowFolder(span));
    expect(named.filter((path) => !isThere(path) && !made.includes(path))).toEqual([]);
  });

  it("names commands that there are", () => {
    const typed = blocks.flatMap(({ language, text }) =>
      language === "sh" ? text.split("\n") : [],
    );
    const commands = [...typed, ...spans].filter(isCommand);
    expect(commands.filter((command) => !canBeRun(command))).toEqual([]);
  });
});

describe("ARCHITECTURE.md", () => {
  const diagrams = pages
    .filter(({ name }) => name === "ARCHITECTURE.md")
    .flatMap(({ blocks }) => blocks.map(({ text }) => text.match(/[\w/-]+\.ts/g) ?? []));

  it("draws the files of one part in each diagram", () => {
    expect(diagrams.length).toBeGreaterThan(0);
    for (const files of diagrams) {
      const missing = ["src/client", "src/sandbox"].map((part) =>
        files.filter((file) => !isThere(`${part}/${file}`)),
      );
      expect(files.length).toBeGreaterThan(5);
      expect(missing).toContainEqual([]);
    }
  });
});

describe("SECURITY.md", () => {
  const promises = pages
    .filter(({ name }) => name === "SECURITY.md")
    .flatMap(({ page }) => namedLinksOf(page));

  it("names a test for each promise", () => {
    expect(promises.length).toBeGreaterThan(10);
    expect(
      promises.filter(({ name, target }) => !titlesIn(new URL(target, root)).has(name)),
    ).toEqual([]);
  });

  it("is right that installing runs no script", () => {
    const atInstall = ["preinstall", "install", "postinstall", "prepare"];
    expect(Object.keys(packageJson.scripts).filter((name) => atInstall.includes(name))).toEqual([]);
  });
});
