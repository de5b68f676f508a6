/**
 * Finds what a changelog says of one version.
 *
 * @returns Markdown, from the heading with the version to the one of the version before.
 * @throws {Error} When it says nothing.
 */
export function entryOf(changelog: string, version: string): string {
  const entries = changelog.split(/^(?=## )/m);
  const entry = entries.find((text) => text.startsWith(`## ${version}\n`));
  if (entry === undefined) throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  return `${entry.trim()}\n`;
}
