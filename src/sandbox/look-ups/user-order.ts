import type { User } from "../model/organization.js";

const sortedBy: Record<string, (user: User) => string> = {
  "last_name,first_name": ({ first_name, last_name }) => `${last_name}\n${first_name}`,
  "first_name,last_name": ({ first_name, last_name }) => `${first_name}\n${last_name}`,
};

/**
 * Sorts users, capital letters or not.
 *
 * @param users The users.
 * @param order What `_order_by` says; the users stay as they are without it (inferred).
 */
export function inOrder(users: readonly User[], order: unknown): readonly User[] {
  const names = sortedBy[String(order)];
  if (!names) return users;
  return [...users].sort((one, other) => names(one).localeCompare(names(other), "en"));
}
