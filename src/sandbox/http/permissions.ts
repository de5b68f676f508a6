import type { Operation } from "../../../generated/operations.js";
import type { User } from "../model/organization.js";
import { refuse } from "./refusal.js";

/**
 * Refuses a bulk action, and its pausing and resuming, to users who lack the permission `bulk_edit`,
 * `bulk_email`, `bulk_delete` or `bulk_sequence_subscription`. Only the first name is Close's; that the
 * other kinds need one is inferred. Anyone may look.
 *
 * @param operation What is asked for.
 * @param caller Who asks.
 * @throws {Refusal} 403.
 */
export function checkPermission({ method, path }: Operation, { permissions }: User): void {
  const kind = /^\/bulk_action\/(\w+)\//.exec(path)?.[1];
  if (kind === undefined || method === "GET" || permissions.includes(`bulk_${kind}`)) return;
  throw refuse(403, `You do not have the permission "bulk_${kind}".`);
}
