import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { saidBy } from "../examples/said-by.js";
import { canBeRun, isCommand } from "./commands.js";
import { type Block, blocksOf, codeSpansOf, linksOf } from "./markdown.js";
import { isComplete, isPassage } from "./passages.js";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const list = (path: string) => readdirSync(new URL(`../../${path}`, import.meta.url));

const guides = list("docs/guides").map((file) => {
  const page = read(`docs/guides/${file}`);
  const linked = linksOf(page).flatMap((link) => /\/examples\/(.+)\.ts$/.exec(link)?.[1] ?? []);
  const blocks = blocksOf(page);
  const texts = (language: string) =>
    blocks.flatMap((block: Block) => (block.language === language ? [block.text] : []));
  return { file, page, linked, blocks, texts };
});

describe.each(guides)("docs/guides/$file", ({ file, page, linked, blocks, texts }) => {
  it("shows passages of the programs that it links, and no other code", () => {
    const programs = linked.map((name) => read(`examples/${name}.ts`));
    const isShown = (block: string) => programs.some((program) => isPassage(block, program));
    expect(texts("ts").filter((block) => !isShown(block))).toEqual([]);
  });

  it("shows whole statements", () => {
    expect(texts("ts").filter((block) => !isComplete(block))).toEqual([]);
  });

  it("shows what these programs print", () => {
    const printed = linked.map((name) => saidBy(name).join("\n"));
    const isShown = (block: string) => printed.some((text) => isPassage(block, text));
    expect(texts("text").filter((block) => !isShown(block))).toEqual([]);
  });

  it("names commands that there are", () => {
    const lines = texts("sh").flatMap((block) => block.split("\n"));
    const commands = [...lines, ...codeSpansOf(page).filter(isCommand)];
    expect(commands.filter((command) => !canBeRun(command))).toEqual([]);
  });

  it("has blocks of these three kinds alone", () => {
    const known = ["ts", "text", "sh"];
    expect(blocks.filter(({ language }) => !known.includes(language))).toEqual([]);
    expect(blocks).toHaveLength((page.match(/```/g) ?? []).length / 2);
  });

  it("begins with a title and a sentence, and can be read in three minutes", () => {
    expect(page).toMatch(/^# [^\n]+\n\n[A-Z]/);
    expect([file, page.split("\n").length <= 120]).toEqual([file, true]);
  });
});

describe("the guides together", () => {
  it("are listed, each once", () => {
    const listed = linksOf(read("docs/guides/README.md")).filter((link) =>
      /^[\w-]+\.md$/.test(link),
    );
    const files = guides.map(({ file }) => file).filter((file) => file !== "README.md");
    expect(listed.sort()).toEqual(files.sort());
  });

  it("show every example but the tour, which is shown by `npm start`", () => {
    const shown = new Set(guides.flatMap(({ linked }) => linked));
    const examples = list("examples").map((file) => file.replace(/\.ts$/, ""));
    expect(examples.filter((name) => !shown.has(name))).toEqual(["tour"]);
  });
});
