import { fileURLToPath } from "node:url";

const path = (inside: string) => fileURLToPath(new URL(inside, import.meta.url));

/** This folder, whose packages are the tools. */
export const here: string = path(".");

/** Where their packages are. */
export const modules: string = path("node_modules/");

/** Where tools write. Below the packages, so that what they write finds those that it imports. */
export const written: string = path("node_modules/.cache/");
