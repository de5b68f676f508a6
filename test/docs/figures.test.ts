import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { figuresText } from "../../bench/readme.js";

it("the README's figures are those that were measured last", async () => {
  const results = JSON.parse(await readFile("bench/results.json", "utf8"));
  expect(await readFile("README.md", "utf8")).toContain(
    `-- --readme\` -->\n${figuresText(results)}<!-- end of figures -->`,
  );
});
