import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Json } from "../../scripts/contract.js";

/** A file that somebody published, or that was put together from what is published. */
export interface Published {
  file: string;
  /** `filter`: one query node. `conditions`: one of each kind, by a label. `error`: named by status. */
  holds:
    | "request"
    | "answer"
    | "error"
    | "filter"
    | "smart-view-filter"
    | "conditions"
    | "delivery";
  what: string;
  source: string;
  status: "documented" | "seen in public code" | "inferred";
  /** Method and path, as its source names them; none when it stands for itself. */
  operation?: string;
}

const folder = join(import.meta.dirname, "published");

/** The catalogue of the published files. */
export const { files } = read("index.json") as unknown as { files: Published[] };

/** Every JSON file of the folder, whether in the catalogue or not. */
export const filesInFolder = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".json") && file !== "index.json");

/** Reads one of the published files. */
export function read(file: string): Json {
  return JSON.parse(readFileSync(join(folder, file), "utf8"));
}
