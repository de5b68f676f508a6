import type { Call } from "./client.js";
import { clientTool } from "./client.js";

/** https://github.com/oazapfts/oazapfts */
export const oazapfts = clientTool({
  name: "oazapfts",
  package: "oazapfts",
  program: "oazapfts/dist/cli.js",
  arguments: (contract) => [contract, "client.ts"],
  module: "client.ts",
  body: "Parameters<typeof client.createBulkEdit>[0]",
  letsThrough: ["a custom field by id and by name"],
  operations: (module: Record<string, Call>) => module,
});
