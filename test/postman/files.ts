import { readFileSync } from "node:fs";
import type { Collection, Folder, Item } from "../../scripts/postman/collection.js";
import type { Environment } from "../../scripts/postman/environments.js";

const read = (name: string) =>
  readFileSync(new URL(`../../generated/${name}`, import.meta.url), "utf8");

/** What people import, as text. */
export const files = {
  "postman_collection.json": read("postman_collection.json"),
  "postman_environment.sandbox.json": read("postman_environment.sandbox.json"),
  "postman_environment.close.json": read("postman_environment.close.json"),
};

/** A copy of the collection. */
export function collection(): Collection {
  return JSON.parse(files["postman_collection.json"]);
}

/** A copy of an environment. */
export function environment(name: "sandbox" | "close"): Environment {
  return JSON.parse(files[`postman_environment.${name}.json`]);
}

/** The saved requests in a collection or folder, in the order they are run. */
export function saved({ item }: Collection | Folder): Item[] {
  return item.flatMap((each) => ("item" in each ? saved(each) : [each]));
}
