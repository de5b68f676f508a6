import { readFile, writeFile } from "node:fs/promises";

const head = "# Differences that were looked at. Written by `npm run drift -- <source> --accept`.";

/** The accepted differences, a line each; none when there is no such file yet. */
export async function readAccepted(file: string | URL): Promise<Set<string>> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  return new Set(text.split("\n").filter((line) => line !== "" && !line.startsWith("#")));
}

/** Accepts these differences, and no others. */
export async function writeAccepted(file: string | URL, lines: string[]): Promise<void> {
  await writeFile(file, `${[head, ...[...lines].sort()].join("\n")}\n`);
}
