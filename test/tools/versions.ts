import { readFileSync } from "node:fs";
import type { Tool } from "./tool.js";

const manifests = ["package.json", "../../bench/prism/package.json"].map((path) =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")),
);
const versions = Object.assign({}, ...manifests.map(({ dependencies }) => dependencies));

/** The version of a tool that is tried. */
export function versionOf(tool: Tool): string {
  return versions[tool.package];
}
