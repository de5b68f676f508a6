import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Case, Given, Suite } from "./suite.js";

const folder = new URL("./", import.meta.url);
const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

const schemaFile = "suite.schema.json";
const ajv = new Ajv2020({ allowUnionTypes: true, strictRequired: false });
const isSuite = ajv.compile<Suite>(readJson(schemaFile) as object);

const unlessGiven: Given = {
  chance: 0.5,
  client: {},
  leads: 3,
  leadsPerSecond: 1,
  actions: [],
  faults: [],
  answers: {},
  calls: [],
};

/**
 * Checks a suite by its schema.
 *
 * @param name What messages call it.
 * @param json Whatever a file holds.
 * @returns Its cases, with defaults in place of what they leave out.
 * @throws {Error} With every wrong place.
 */
export function readSuite(name: string, json: unknown): Case[] {
  if (isSuite(json)) {
    return json.cases.map((each) => ({ ...unlessGiven, ...json.defaults, ...each }));
  }
  const faults = isSuite.errors?.map((error) => `${error.instancePath} ${error.message}`);
  throw new Error(`${name}:\n${faults?.join("\n")}`);
}

/** The cases of this folder, by suite. */
export const suites: ReadonlyMap<string, Case[]> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith(".json") && file !== schemaFile)
    .map((file) => [file.replace(".json", ""), readSuite(file, readJson(file))]),
);
