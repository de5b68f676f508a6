import type { Contract } from "../contract.js";
import { source } from "./source.js";

/**
 * Makes the table of servers, by `x-name`.
 *
 * @returns The source of `generated/servers.ts`.
 */
export function serversFile(contract: Contract): string {
  const servers = contract.servers.map(({ url, "x-name": name }) => [name, url]);
  return `/** Base URLs by name, without a slash at the end. */
export const servers = ${source(Object.fromEntries(servers))} as const;
`;
}
