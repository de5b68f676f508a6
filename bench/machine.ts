import { readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import type { Group } from "./figures.js";
import type { Machine } from "./results.js";

/**
 * What the figures of a group depend on.
 *
 * @param group The group, about to be measured.
 */
export function machine({ peers, packages }: Group): Machine {
  const ours = versions("../package.json");
  return {
    date: new Date().toISOString().slice(0, 10),
    cpu: cpus()[0]?.model ?? "unknown",
    cores: cpus().length,
    load: Number(loadavg()[0]?.toFixed(1)),
    node: process.version,
    packages: {
      ...Object.fromEntries(packages.map((name) => [name, ours[name]])),
      ...(peers && versions(`${peers}/package.json`)),
    },
  };
}

function versions(manifest: string): Record<string, string> {
  const text = readFileSync(new URL(manifest, import.meta.url), "utf8");
  const { dependencies, devDependencies } = JSON.parse(text);
  return { ...dependencies, ...devDependencies };
}
