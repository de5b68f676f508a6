import { copyFile, mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { contractFile } from "../contract.js";

/** A file to download. */
export interface Download {
  name: string;
  /** What it is. */
  about: string;
  kilobytes: number;
}

const files: Record<string, string> = {
  "openapi.yaml": "The contract, as YAML",
  "openapi.json": "The contract, as JSON",
  "postman_collection.json": "Every call with its examples, to run from top to bottom",
  "postman_environment.sandbox.json": "Postman's variables for the sandbox on your machine",
  "postman_environment.close.json": "The same for Close: it acts on your real leads",
};

/**
 * Copies what readers take away: the contract, as YAML and as JSON, and what is generated for Postman.
 *
 * @param folder The site.
 * @returns The files.
 */
export async function copyDownloads(folder: string): Promise<Download[]> {
  const to = join(folder, "downloads");
  await mkdir(to, { recursive: true });
  const copies = Object.entries(files).map(async ([name, about]) => {
    const file = join(to, name);
    await copyFile(name === "openapi.yaml" ? contractFile : join("generated", name), file);
    return { name, about, kilobytes: Math.ceil((await stat(file)).size / 1_000) };
  });
  return Promise.all(copies);
}
