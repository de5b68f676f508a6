import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Reads what changed, as a document: the releases, or before the first one what it is going to bring.
 *
 * @param root The package.
 * @returns Markdown.
 */
export async function readChangelog(root = "."): Promise<string> {
  const released = await readFile(join(root, "CHANGELOG.md"), "utf8").catch(() => "");
  const news = await readUnreleased(join(root, ".changeset"));
  const entries = released.replace(/^# .*\n/, "");
  const unreleased = news.length > 0 ? `## Unreleased\n\n${news.map(listItem).join("\n")}\n` : "";
  return `# Changelog\n\nWhat users can notice, newest first.\n\n${unreleased}${entries}`;
}

/** As changesets writes them into the changelog. */
function listItem(change: string): string {
  return `- ${change.replace(/\n(?=.)/g, "\n  ")}`;
}

async function readUnreleased(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => /^(?!README).*\.md$/.test(name)).sort();
  const changes = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  // Front matter tells which package, and there is one.
  return changes.map((change) => change.replace(/^---\n[\s\S]*?\n---\n/, "").trim());
}
