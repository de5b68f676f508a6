import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Contract } from "../../contract.js";
import { documents } from "../paths.js";
import { contractEntries } from "./contract-entries.js";
import { documentEntries } from "./document-entries.js";

/**
 * Writes what the search looks through. Pages load it when somebody searches.
 *
 * @param contract The contract.
 * @param folder The site.
 */
export async function writeSearchIndex(contract: Contract, folder: string): Promise<void> {
  const paths = (await readdir(documents, { recursive: true })).filter((path) =>
    /\.md$/.test(path),
  );
  const found = await Promise.all(
    paths.sort().map(async (path) => {
      const source = await readFile(join(documents, path), "utf8");
      return documentEntries(path.replaceAll("\\", "/"), source);
    }),
  );
  const entries = [...found.flat(), ...contractEntries(contract)];
  await mkdir(join(folder, "assets"), { recursive: true });
  await writeFile(
    join(folder, "assets/search-index.js"),
    `globalThis.searchEntries=${JSON.stringify(entries)};\n`,
  );
}
