import { fileURLToPath } from "node:url";

const path = (inside: string) => fileURLToPath(new URL(inside, import.meta.url));

/** This folder. */
export const here: string = path(".");

/** What names the runtimes and compilers. In a folder of its own: beside it, `close-bulk-actions` has no name. */
export const packages: string = path("packages");

/** Where they are installed. */
export const modules: string = path("packages/node_modules");
