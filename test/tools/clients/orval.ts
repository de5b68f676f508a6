import type { Call } from "./client.js";
import { clientTool } from "./client.js";

/** https://orval.dev */
export const orval = clientTool({
  name: "orval",
  package: "orval",
  program: "orval/dist/bin/orval.js",
  arguments: (contract) => ["--input", contract, "--output", "./client.ts", "--client", "fetch"],
  module: "client.ts",
  body: "Parameters<typeof client.createBulkEdit>[0]",
  letsThrough: ["no custom field", "a custom field by id and by name"],
  operations: (module: Record<string, Call>) => module,
});
