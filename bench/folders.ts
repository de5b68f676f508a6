import { fileURLToPath } from "node:url";

/** Folder of the package, whose built files and dependencies are measured. */
export const project: string = fileURLToPath(new URL("..", import.meta.url));

/** Folder that holds the peers of the client. */
export const peers: string = fileURLToPath(new URL("peers", import.meta.url));
