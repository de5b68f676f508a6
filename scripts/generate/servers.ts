import type { Contract } from "../contract.js";
import { source } from "./source.js";

/**
 * Makes the table of servers, by `x-name`, with variables at their defaults.
 *
 * @returns The source of `generated/servers.ts`.
 */
export function serversFile(contract: Contract): string {
  const servers = contract.servers.map(({ url, "x-name": name, variables = {} }) => [
    name,
    url.replace(/\{(\w+)\}/g, (_, key: string) => variables[key]?.default ?? ""),
  ]);
  return `/** Base URLs by name, without a slash at the end. */
export const servers = ${source(Object.fromEntries(servers))} as const;
`;
}
