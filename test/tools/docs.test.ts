import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { tools } from "./tools.js";
import { versionOf } from "./versions.js";

const page = readFileSync(new URL("../../docs/tools.md", import.meta.url), "utf8");
const rows = page.split("\n").filter((line) => line.startsWith("| ["));

it.each(tools)("docs/tools.md tells of the version of $name that is tried", (tool) => {
  const row = rows.find((line) => line.startsWith(`| [${tool.name}]`));
  expect(row?.split(" | ")[1]).toBe(versionOf(tool));
});
