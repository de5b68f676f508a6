import { type OperationId, operations } from "../../generated/operations.js";
import { servers } from "../../generated/servers.js";
import { refuse } from "./refusal.js";

/** The operation a request asks for. */
export interface Route {
  id: OperationId;
  /** Values of the path's parameters. */
  path: Record<string, string>;
}

const basePath = new URL(servers.close).pathname;
const routes = Object.entries(operations).map(([id, { method, path }]) => ({
  id: id as OperationId,
  method,
  pattern: new RegExp(`^${basePath}${path.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`),
}));

/**
 * Finds the operation of a request in the contract.
 *
 * @param method Method of the request.
 * @param pathname Path of the request's URL.
 * @returns The operation, and what the path says.
 * @throws {Refusal} 404 for an unknown path, 405 for a known one with another method.
 */
export function route(method: string, pathname: string): Route {
  const here = routes.filter(({ pattern }) => pattern.test(pathname));
  const found = here.find((each) => each.method === method);
  if (found) return { id: found.id, path: { ...found.pattern.exec(pathname)?.groups } };
  if (here.length > 0) {
    const allow = here.map((each) => each.method).join(", ");
    throw refuse(405, "The method is not allowed for the requested URL.", { allow });
  }
  throw refuse(
    404,
    "The requested URL was not found on the server.  If you entered the URL manually please check your spelling and try again.",
  );
}
