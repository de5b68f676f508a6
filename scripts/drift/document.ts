import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { type Contract, isJson } from "../contract.js";

const timeoutMs = 60_000;

/**
 * Reads an OpenAPI 3 document that others wrote.
 *
 * @param source A file or an http address; YAML or JSON.
 * @returns The document, in the form that our own contract has.
 */
export async function readDocument(source: string): Promise<Contract> {
  const document: unknown = parse(await textOf(source));
  if (!isJson(document) || !/^3\./.test(String(document.openapi)) || !isJson(document.paths)) {
    throw new Error(`${source} is no OpenAPI 3 document.`);
  }
  return { webhooks: {}, components: { schemas: {} }, ...document } as Contract;
}

async function textOf(source: string): Promise<string> {
  if (!/^https?:/.test(source)) return readFile(source, "utf8");
  const response = await fetch(source, { signal: AbortSignal.timeout(timeoutMs) });
  if (!response.ok) throw new Error(`${source} answered ${response.status}.`);
  return response.text();
}
