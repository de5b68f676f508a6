import { refuse } from "../http/refusal.js";

/** The filters of the event log that go together, besides those by date (documented). */
const supported = new Set(
  [
    [],
    ["request_id"],
    ["object_type", "object_id"],
    ["object_type", "action"],
    ["object_id", "action"],
    ["lead_id"],
    ["lead_id", "object_type"],
    ["lead_id", "object_type", "action"],
    ["lead_id", "user_id"],
    ["lead_id", "user_id", "object_type"],
    ["lead_id", "user_id", "object_type", "action"],
    ["user_id"],
    ["user_id", "object_id"],
    ["user_id", "object_id", "action"],
    ["user_id", "object_type"],
    ["user_id", "object_type", "action"],
  ].map(key),
);

/**
 * Refuses filters of the event log that do not go together. That Close refuses them with this
 * code and text is inferred; that no filter at all is allowed, too.
 *
 * @param names Names of the filters.
 * @throws {Refusal} 400.
 */
export function checkCombination(names: readonly string[]): void {
  if (supported.has(key(names))) return;
  throw refuse(
    400,
    `This combination of filters is not supported: ${names.join(", ")}. See https://developer.close.com/api/resources/events/list for those that are.`,
  );
}

function key(names: readonly string[]): string {
  return [...names].sort().join();
}
