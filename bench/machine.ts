import { readFileSync } from "node:fs";
import { cpus } from "node:os";

/** What the figures depend on. */
export function machine(): object {
  return {
    date: new Date().toISOString().slice(0, 10),
    cpu: cpus()[0]?.model ?? "unknown",
    cores: cpus().length,
    node: process.version,
    packages: {
      ...versions("../package.json", "devDependencies", ["hono", "@hono/node-server"]),
      ...versions("prism/package.json", "dependencies", ["@stoplight/prism-cli"]),
    },
  };
}

function versions(manifest: string, field: string, names: string[]): Record<string, string> {
  const { [field]: all } = JSON.parse(readFileSync(new URL(manifest, import.meta.url), "utf8"));
  return Object.fromEntries(names.map((name) => [name, all[name]]));
}
