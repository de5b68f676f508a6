import type { Contract } from "../contract.js";
import { postmanFiles } from "../postman.js";
import { operationsFile } from "./operations.js";
import { schemasFile } from "./schemas.js";
import { serversFile } from "./servers.js";
import { typesFile } from "./types.js";
import { wordsFile } from "./words.js";

/** The command that makes the generated files. */
export const command = "npm run generate";

const header = `// Made from openapi.yaml by \`${command}\`. Edit openapi.yaml, then run it again.\n\n`;

/**
 * Makes everything that is generated from a contract.
 *
 * @returns The files of `generated/`, by name.
 */
export async function generatedFiles(contract: Contract): Promise<Record<string, string>> {
  return {
    "types.ts": header + (await typesFile(contract)),
    "operations.ts": header + operationsFile(contract),
    "schemas.ts": header + schemasFile(contract),
    "servers.ts": header + serversFile(contract),
    "openapi.json": `${JSON.stringify(contract, null, 2)}\n`,
    "words.ts": wordsFile(),
    ...(await postmanFiles(contract)),
  };
}
