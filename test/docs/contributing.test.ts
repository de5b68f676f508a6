import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { type Block, blocksOf } from "./markdown.js";
import { copyProject, type ProjectCopy } from "./project-copy.js";

const page = readFileSync(new URL("../../CONTRIBUTING.md", import.meta.url), "utf8");
const [section = ""] = page.split(/^## /m).filter((each) => each.startsWith("The walk-through"));
// The first one makes the copy.
const [, ...blocks] = blocksOf(section);
const patches = blocks.filter(({ language }) => language === "diff");

const pathOf = ({ text }: Block) => /^\+\+\+ b\/(.*)$/m.exec(text)?.[1] ?? "";

/** What a command prints, without what differs from time to time. */
const quotable = (printed: string) =>
  printed.replace(/\(\d+,\d+\)(?=: error)/g, "").replace(/ +/g, " ");
/** What a page quotes of it: lines, up to an ellipsis. */
const linesOf = ({ text }: Block) =>
  quotable(text)
    .split("\n")
    .map((line) => line.replace(/ …$/, ""));
const isOfFailure = ({ text }: Block) => /\berror\b|^FAIL/m.test(text);

describe("the walk-through of CONTRIBUTING.md", { timeout: 120_000 }, () => {
  let copy: ProjectCopy;

  beforeAll(async () => {
    copy = await copyProject();
    // Where a reader has just taken it, and runs all tests: back to where it begins.
    const [first] = patches;
    const isTaken = first && (await copy.apply(first.text, "--reverse", "--check")).succeeded;
    if (!isTaken) return;
    for (const { text } of patches) {
      expect(await copy.apply(text, "--reverse")).toMatchObject({ succeeded: true });
    }
  }, 60_000);

  it("has patches, commands, and failures on the way", () => {
    const languages = blocks.map(({ language }) => language);
    expect(languages.filter((language) => language === "diff").length).toBeGreaterThan(8);
    expect(new Set(languages)).toEqual(new Set(["diff", "sh", "text"]));
  });

  for (const [index, block] of blocks.entries()) {
    if (block.language === "diff") {
      it(`changes ${pathOf(block)} (block ${index + 1})`, async () => {
        expect(await copy.apply(block.text)).toEqual({ succeeded: true, printed: "" });
      });
    }
    if (block.language !== "sh") continue;
    const next = blocks[index + 1];
    const quoted = next?.language === "text" ? next : undefined;
    const fails = quoted !== undefined && isOfFailure(quoted);
    for (const command of block.text.split("\n")) {
      it(`${fails ? "sees fail" : "runs"}: ${command} (block ${index + 1})`, async () => {
        const { succeeded, printed } = await copy.run(command);
        expect(succeeded, printed).toBe(!fails);
        for (const line of quoted ? linesOf(quoted) : []) {
          expect(quotable(printed)).toContain(line);
        }
      });
    }
  }
});
