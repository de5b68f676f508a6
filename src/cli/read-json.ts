import { readFile } from "node:fs/promises";
import { getSystemErrorMap } from "node:util";
import { CommandError } from "./command-error.js";
import { jsonFault } from "./json-fault.js";

/**
 * Reads a JSON file.
 *
 * @param path Path of the file.
 * @returns What it holds.
 * @throws {CommandError} When it cannot be read, or is not JSON; with the line and column.
 */
export async function readJson(path: string): Promise<unknown> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const [, reason = error.message] = getSystemErrorMap().get(error.errno ?? 0) ?? [];
    throw new CommandError(`Cannot read ${path}: ${reason}.`);
  });
  const text = decode(bytes);
  if (text === undefined) throw new CommandError(`${path} is not a text in UTF-8.`);
  try {
    return JSON.parse(text);
  } catch {
    const { line, column, found } = jsonFault(text);
    throw new CommandError(`${path}:${line}:${column} is not valid JSON: unexpected ${found}.`);
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
