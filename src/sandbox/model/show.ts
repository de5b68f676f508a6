import type { CrmObject } from "./organization.js";

const nested: ReadonlySet<string> = new Set([
  "addresses",
  "contacts",
  "opportunities",
  "activities",
  "custom_objects",
  "emails",
  "phones",
  "urls",
  "subscriptions",
  "custom",
]);

/**
 * Shows an object of the CRM by itself, without what hangs on it.
 *
 * @param object The object.
 * @returns Its own properties, and each custom field as `custom.cf_…`, as Close has them.
 */
export function show(object: CrmObject): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const key in object) {
    const value = object[key as keyof CrmObject];
    if (typeof value !== "object" || !nested.has(key)) shown[key] = value;
  }
  for (const id in object.custom) shown[`custom.${id}`] = object.custom[id];
  return shown;
}
