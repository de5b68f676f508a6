import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    // Examples import the package by its name; the tests run them on the sources.
    alias: [
      { find: /^close-bulk-actions$/, replacement: source("src/client/index.ts") },
      { find: /^close-bulk-actions\/query$/, replacement: source("src/query/index.ts") },
      { find: /^close-bulk-actions\/sandbox$/, replacement: source("src/sandbox/node.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts", "examples/*.test.ts"],
    typecheck: {
      enabled: true,
      include: ["test/types/*.test-d.ts"],
      checker: "./node_modules/typescript7/bin/tsc",
      tsconfig: "./tsconfig.json",
    },
  },
});
