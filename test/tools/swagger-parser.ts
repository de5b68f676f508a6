import { deepStrictEqual as same } from "node:assert";
import { contractFile, readContract } from "../../scripts/contract.js";
import { load } from "./load.js";
import type { Tool } from "./tool.js";

interface Parser {
  default: {
    dereference(file: string): Promise<{ paths: object }>;
    validate(file: string): Promise<unknown>;
  };
}

/** https://apidevtools.com/swagger-parser */
export const swaggerParser: Tool = {
  name: "Swagger Parser",
  package: "@apidevtools/swagger-parser",
  async check() {
    const { default: parser } = await load<Parser>("@apidevtools/swagger-parser");
    const { paths } = await parser.dereference(contractFile);
    same(Object.keys(paths), Object.keys((await readContract()).paths));
    await parser.validate(contractFile);
    return `finds the contract valid, and follows every reference of ${Object.keys(paths).length} paths`;
  },
};
