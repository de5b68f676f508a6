import type { Call } from "./client.js";
import { clientTool } from "./client.js";
import { baseUrl } from "./start-edit.js";

interface Module {
  Api: new (options: { baseUrl: string }) => Record<string, Record<string, Call>>;
}

/** https://github.com/acacode/swagger-typescript-api */
export const swaggerTypescriptApi = clientTool({
  name: "swagger-typescript-api",
  package: "swagger-typescript-api",
  program: "swagger-typescript-api/dist/cli.mjs",
  arguments: (contract) => [
    "generate",
    "--generate-union-enums",
    "-p",
    contract,
    "-o",
    ".",
    "-n",
    "client.ts",
  ],
  module: "client.ts",
  body: `Parameters<client.Api<unknown>["bulkAction"]["createBulkEdit"]>[0]`,
  letsThrough: ["no custom field", "a custom field by id and by name"],
  // It groups them by the first part of their path.
  operations: ({ Api }: Module) => Object.assign({}, ...Object.values(new Api({ baseUrl }))),
});
