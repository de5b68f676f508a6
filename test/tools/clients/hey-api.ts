import type { Call } from "./client.js";
import { clientTool } from "./client.js";
import { baseUrl } from "./start-edit.js";

/** https://heyapi.dev */
export const heyApi = clientTool({
  name: "hey-api",
  package: "@hey-api/openapi-ts",
  program: "@hey-api/openapi-ts/bin/run.js",
  arguments: (contract) => ["-i", contract, "-o", "client", "--no-log-file"],
  module: "client/index.ts",
  body: `Parameters<typeof client.createBulkEdit>[0]["body"]`,
  letsThrough: ["no custom field", "a custom field by id and by name"],
  operations: (module: Record<string, Call>) =>
    Object.fromEntries(
      Object.entries(module).map(([id, call]) => [id, (body) => call({ body, baseUrl })]),
    ),
});
