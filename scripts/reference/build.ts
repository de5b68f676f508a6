import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { readContract } from "../contract.js";
import { referenceDocument } from "./document.js";
import { redocFiles } from "./redoc.js";

const browser = fileURLToPath(new URL("browser/", import.meta.url));

/**
 * Builds the reference: a page that works from any folder of any static host and from disk, and asks no other host for
 * anything.
 *
 * @param outFolder Folder to write it to; it is made when it is not there. The page is its `index.html`.
 * @returns Names of the files of the page.
 */
export async function buildReference(outFolder: string): Promise<string[]> {
  const files: Record<string, string> = {
    "index.html": await readFile(join(browser, "page.html"), "utf8"),
    "reference.css": await readFile(join(browser, "reference.css"), "utf8"),
    "reference.js": await browserScript(),
    "document.js": documentScript(referenceDocument(await readContract())),
    ...(await redocFiles()),
  };
  await mkdir(outFolder, { recursive: true });
  const written = Object.entries(files).map(([name, text]) =>
    writeFile(join(outFolder, name), text),
  );
  await Promise.all(written);
  return Object.keys(files);
}

async function browserScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(browser, "main.ts")],
    bundle: true,
    minify: true,
    // A page opened from disk may not load modules.
    format: "iife",
    target: "es2022",
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
}

/** A script, because a page opened from disk may not fetch its neighbours. */
function documentScript(document: object): string {
  return `var referenceDocument = ${JSON.stringify(document)};\n`;
}
